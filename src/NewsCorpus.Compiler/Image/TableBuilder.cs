using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>A table in the making: rows of non-negative numbers. A column is as wide as its largest number needs.</summary>
/// <param name="id">Which table.</param>
/// <param name="minimalWidths">For each column how wide it is at least.</param>
internal sealed class TableBuilder(TableId id, int[] minimalWidths)
{
    private readonly List<int> _values = [];

    public TableId Id => id;

    public int Columns => minimalWidths.Length;

    public int Rows => _values.Count / Columns;

    public void Add(params ReadOnlySpan<int> row)
    {
        if (row.Length != Columns) throw new ArgumentException($"{id} has {Columns} columns, not {row.Length}.", nameof(row));
        foreach (int value in row)
        {
            if (value < 0) throw new ArgumentException($"{id} cannot hold {value}.", nameof(row));
            _values.Add(value);
        }
    }

    public int[] Widths()
    {
        int[] widths = [.. minimalWidths.Select(width => Math.Max(width, 1))];
        for (int i = 0; i < _values.Count; i++)
            widths[i % widths.Length] = Math.Max(widths[i % widths.Length], Septets.WidthOf(_values[i]));
        return widths;
    }

    /// <summary>Writes rows one after the other, columns in order, without padding.</summary>
    public void Write(Span<byte> destination, int firstRow, int rows, ReadOnlySpan<int> widths)
    {
        int at = 0;
        for (int i = firstRow * Columns; i < (firstRow + rows) * Columns; i++)
        {
            int width = widths[i % Columns];
            Septets.Write(destination.Slice(at, width), _values[i]);
            at += width;
        }
    }
}
