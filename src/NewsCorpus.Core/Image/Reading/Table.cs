namespace NewsCorpus.Image;

/// <summary>
/// A table of a segment. Its place was checked against the pages that hold it, so that no row of it can lie outside them.
/// </summary>
internal sealed class Table
{
    private readonly CorpusImage _image;
    private readonly TableId _id;
    private readonly int _segment;
    private readonly int _firstPage;
    private readonly int _offset;
    private readonly int _rowsPerPage;
    private readonly int _stride;
    private readonly (int Start, int Width)[] _columns;

    private Table(CorpusImage image, TableId id, int segment, int[] place, int stride, (int Start, int Width)[] columns)
    {
        _image = image;
        _id = id;
        _segment = segment;
        (Rows, _firstPage, _offset, _rowsPerPage) = (place[0], place[1], place[2], place[3]);
        _stride = stride;
        _columns = columns;
    }

    public int Rows { get; }

    public Row this[int row]
    {
        get
        {
            if ((uint)row >= (uint)Rows) throw Damage.Found($"{_id} of segment {_segment} has {Rows} rows, and no row {row}");
            int page = row / _rowsPerPage;
            int offset = (page == 0 ? _offset : 0) + ((row - (page * _rowsPerPage)) * _stride);
            return new Row(_image.Page(_segment, _firstPage + page).Slice(offset, _stride), _columns);
        }
    }

    /// <summary>A table that the segment does not have: no rows.</summary>
    public static Table Missing(CorpusImage image, int segment, TableId id) => new(image, id, segment, [0, 0, 0, 1], 0, []);

    /// <param name="place">Rows, first page, offset and rows per page, as the directory has them.</param>
    /// <param name="pages">How many pages of the segment may hold tables.</param>
    public static Table Open(CorpusImage image, int segment, TableId id, int[] place, ReadOnlySpan<byte> widths, int pages)
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

        var table = new Table(image, id, segment, place, stride, columns);
        table.CheckPages(pages);
        return table;
    }

    /// <summary>A range of rows, checked to lie in the table.</summary>
    public RowRange Range(int first, int count)
    {
        if (count > Rows || first > Rows - count)
            throw Damage.Found($"{_id} of segment {_segment} has {Rows} rows, not {count} from row {first}");
        return new RowRange(first, count);
    }

    private void CheckPages(int pages)
    {
        if (Rows == 0) return;
        if (_rowsPerPage == 0) throw Damage.Found($"{_id} of segment {_segment} has rows and no room for them");
        int lastPage = (Rows - 1) / _rowsPerPage;
        if (_firstPage >= pages || lastPage >= pages - _firstPage)
            throw Damage.Found($"{_id} of segment {_segment} reaches behind the segment's last page");
        for (int page = 0; page <= lastPage; page++)
        {
            long rows = Math.Min(_rowsPerPage, Rows - ((long)page * _rowsPerPage));
            long end = (page == 0 ? _offset : 0) + (rows * _stride);
            if (end > _image.Page(_segment, _firstPage + page).Length)
                throw Damage.Found($"{_id} of segment {_segment} reaches behind the end of page {_firstPage + page}");
        }
    }
}
