namespace NewsCorpus.Tool.Annotate;

/// <summary>What stands in the place of a line of the input.</summary>
/// <param name="Line">A JSON object and a line end.</param>
/// <param name="IsProblem">Whether the object says what is wrong with the line.</param>
internal readonly record struct Annotation(ReadOnlyMemory<byte> Line, bool IsProblem);
