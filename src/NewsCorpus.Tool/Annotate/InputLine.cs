namespace NewsCorpus.Tool.Annotate;

/// <summary>A line as it was read.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">What stands in it, without its end; nothing where it is too long to be read.</param>
internal sealed record InputLine(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong = false);
