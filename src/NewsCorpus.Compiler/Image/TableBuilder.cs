using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>A table in the making: rows of non-negative numbers. A column is as wide as its largest number needs.</summary>
/// <param name="id">Which table.</param>
/// <param name="minimalWidths">For each column how wide it is at least.</param>
internal sealed class TableBuilder(TableId id, int[] minimalWidths)
{
    private readonly List<int> _values = [];
    private readonly int[] _largest = new int[minimalWidths.Length];

    public TableId Id => id;

    public int Columns => minimalWidths.Length;

    public int Rows => _values.Count / Columns;

    public void Add(params ReadOnlySpan<int> row)
    {
        if (row.Length != Columns) throw new ArgumentException($"{id} has {Columns} columns, not {row.Length}.", nameof(row));
        for (int column = 0; column < row.Length; column++)
        {
            int value = row[column];
            if (value < 0) throw new ArgumentException($"{id} cannot hold {value}.", nameof(row));
            if (value > _largest[column]) _largest[column] = value;
            _values.Add(value);
        }
    }

    public int[] Widths() => [.. minimalWidths.Select((width, column) => Math.Max(width, Septets.WidthOf(_largest[column])))];

    /// <summary>Writes rows one after the other, columns in order, without padding.</summary>
    public void Write(Span<byte> destination, int firstRow, int rows, ReadOnlySpan<int> widths)
    {
        int at = 0, value = firstRow * Columns;
        for (int row = 0; row < rows; row++)
        {
            foreach (int width in widths)
            {
                Septets.Write(destination.Slice(at, width), _values[value++]);
                at += width;
            }
        }
    }
}
