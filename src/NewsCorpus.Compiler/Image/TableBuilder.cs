using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>A table in the making: rows of non-negative numbers. A column is as wide as its largest number needs.</summary>
internal sealed class TableBuilder(TableId id, int columns)
{
    private readonly List<int> _values = [];

    public TableId Id => id;

    public int Columns => columns;

    public int Rows => _values.Count / columns;

    public void Add(params ReadOnlySpan<int> row)
    {
        if (row.Length != columns) throw new ArgumentException($"{id} has {columns} columns, not {row.Length}.", nameof(row));
        foreach (int value in row)
        {
            if (value < 0) throw new ArgumentException($"{id} cannot hold {value}.", nameof(row));
            _values.Add(value);
        }
    }

    public int[] Widths()
    {
        var widths = new int[columns];
        for (int i = 0; i < _values.Count; i++)
            widths[i % columns] = Math.Max(widths[i % columns], Septets.WidthOf(_values[i]));
        for (int column = 0; column < columns; column++) widths[column] = Math.Max(widths[column], 1);
        return widths;
    }

    /// <summary>Writes rows one after the other, columns in order, without padding.</summary>
    public void Write(Span<byte> destination, int firstRow, int rows, ReadOnlySpan<int> widths)
    {
        int at = 0;
        for (int i = firstRow * columns; i < (firstRow + rows) * columns; i++)
        {
            int width = widths[i % columns];
            Septets.Write(destination.Slice(at, width), _values[i]);
            at += width;
        }
    }
}
