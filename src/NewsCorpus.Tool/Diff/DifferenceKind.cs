namespace NewsCorpus.Tool.Diff;

/// <summary>What happened to a record.</summary>
internal enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}
