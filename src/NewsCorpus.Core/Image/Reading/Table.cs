using System.Runtime.CompilerServices;

namespace NewsCorpus.Image;

/// <summary>
/// A table of a segment. Its place was checked against the pages that hold it, so that no row of it can lie outside them.
/// </summary>
internal sealed class Table
{
    private static readonly PinnedPage[] NoPages = [];

    private readonly TableId _id;
    private readonly int _segment;
    private readonly int _rowsPerPage;
    private readonly int _pageShift;
    private readonly int _stride;
    private readonly (int Start, int Width)[] _columns;

    // For each page that holds rows, the rows alone.
    private readonly PinnedPage[] _pages;

    private Table(TableId id, int segment, int rows, int rowsPerPage, (int Start, int Width)[] columns, int stride, PinnedPage[] pages)
    {
        _id = id;
        _segment = segment;
        Rows = rows;
        _rowsPerPage = rowsPerPage;
        _pageShift = Log2(rowsPerPage);
        _columns = columns;
        _stride = stride;
        _pages = pages;
    }

    public int Rows { get; }

    public Row this[int row] => new(Bytes(row), _columns);

    /// <summary>A table that the segment does not have: no rows.</summary>
    public static Table Missing(int segment, TableId id) => new(id, segment, 0, 1, [], 0, NoPages);

    /// <param name="pages">The pages of the segment that may hold tables.</param>
    /// <param name="place">Rows, first page, offset and rows per page, as the directory has them.</param>
    public static Table Open(TableId id, int segment, ReadOnlySpan<PinnedPage> pages, int[] place, ReadOnlySpan<byte> widths)
    {
        var columns = new (int Start, int Width)[widths.Length];
        int stride = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            int width = Septets.Read(widths.Slice(i, 1));
            if (width is < 1 or > Septets.MaxWidth) throw Damage.Found($"column {i} of {id} in segment {segment} is {width} wide");
            columns[i] = (stride, width);
            stride += width;
        }

        (int rows, int firstPage, int offset, int rowsPerPage) = (place[0], place[1], place[2], place[3]);
        if (rows == 0) return Missing(segment, id);
        if (rowsPerPage == 0) throw Damage.Found($"{id} of segment {segment} has rows and no room for them");
        int lastPage = (rows - 1) / rowsPerPage;
        if (firstPage >= pages.Length || lastPage >= pages.Length - firstPage)
            throw Damage.Found($"{id} of segment {segment} reaches behind the segment's last page");
        var held = new PinnedPage[lastPage + 1];
        for (int page = 0; page < held.Length; page++)
        {
            int start = page == 0 ? offset : 0;
            long length = Math.Min(rowsPerPage, rows - ((long)page * rowsPerPage)) * stride;
            PinnedPage whole = pages[firstPage + page];
            if (start + length > whole.Bytes.Length)
                throw Damage.Found($"{id} of segment {segment} reaches behind the end of page {firstPage + page}");
            held[page] = whole.Slice(start, (int)length);
        }

        return new Table(id, segment, rows, rowsPerPage, columns, stride, held);
    }

    /// <summary>A range of rows, checked to lie in the table.</summary>
    public RowRange Range(int first, int count)
    {
        if (count > Rows || first > Rows - count)
            throw Damage.Found($"{_id} of segment {_segment} has {Rows} rows, not {count} from row {first}");
        return new RowRange(first, count);
    }

    /// <summary>The bytes of a row: its columns one after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Bytes(int row)
    {
        if ((uint)row >= (uint)Rows) ThrowNoRow(row);

        // Most tables have one page, and those of more have a power of two of rows on each: no division.
        int page = 0;
        if (row >= _rowsPerPage) (page, row) = Place(row);
        return _pages[page].Bytes.Slice(row * _stride, _stride);
    }

    /// <summary>The rows of a range that are on its first page, how many they are, and how many bytes each has.</summary>
    public (PinnedPage Rows, int Count, int Stride) InPlace(RowRange range)
    {
        (int page, int row) = Place(range.First);
        int count = Math.Min(range.Count, _rowsPerPage - row);
        return (_pages[page].Slice(row * _stride, count * _stride), count, _stride);
    }

    /// <summary>Whether a column has a width, as a reader that knows it beforehand needs. A table without rows has any.</summary>
    public bool HasWidth(int column, int width) => Rows == 0 || _columns[column].Width == width;

    private (int Page, int Row) Place(int row)
    {
        int page = _pageShift >= 0 ? row >> _pageShift : row / _rowsPerPage;
        return (page, row - (page * _rowsPerPage));
    }

    private void ThrowNoRow(int row) => throw Damage.Found($"{_id} of segment {_segment} has {Rows} rows, and no row {row}");

    // Of a power of two; -1 for any other number.
    private static int Log2(int value)
    {
        if ((value & (value - 1)) != 0) return -1;
        int log = 0;
        while ((value >>= 1) != 0) log++;
        return log;
    }
}
