namespace NewsCorpus.Image;

/// <summary>Rows of a table, one after the other.</summary>
internal readonly record struct RowRange(int First, int Count)
{
    public int End => First + Count;

    /// <summary>The row at a place in the range.</summary>
    public int Row(int ordinal) =>
        (uint)ordinal < (uint)Count ? First + ordinal : throw Damage.Found($"a range of {Count} rows has none at {ordinal}");
}
