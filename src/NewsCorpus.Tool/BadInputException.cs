namespace NewsCorpus.Tool;

/// <summary>What was asked or given cannot be used. The message is the one line that the user is told.</summary>
internal sealed class BadInputException(string message) : Exception(message);
