namespace NewsCorpus.Tool.Annotate;

/// <summary>What offsets and lengths count.</summary>
internal enum OffsetUnit
{
    Utf16,
    CodePoints,
    Utf8,
}
