namespace NewsCorpus.Tool;

/// <summary>Whoever read the answer has stopped reading: there is nobody left to tell.</summary>
internal sealed class ClosedPipeException() : IOException("nobody reads on");
