namespace NewsCorpus.Image;

/// <summary>A row of a table: numbers by column, read in place.</summary>
internal readonly ref struct Row(ReadOnlySpan<byte> bytes, (int Start, int Width)[] columns)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly (int Start, int Width)[] _columns = columns;

    public int this[int column]
    {
        get
        {
            (int start, int width) = _columns[column];
            return Septets.Read(_bytes.Slice(start, width));
        }
    }
}
