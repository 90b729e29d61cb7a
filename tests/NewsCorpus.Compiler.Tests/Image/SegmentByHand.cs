using System.Text;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>
/// Reads one segment the plain way, without a line of the library's reader: its directory, cells of its tables, texts. What is laid
/// out is thereby read by a second hand.
/// </summary>
internal sealed class SegmentByHand
{
    private readonly SegmentPages _pages;
    private readonly Dictionary<TableId, Place> _tables = [];

    public SegmentByHand(SegmentPages pages)
    {
        _pages = pages;
        byte[] first = pages[0];
        Assert.Equal("NCIM", Encoding.ASCII.GetString(first, 0, 4));
        int at = 4;
        Assert.Equal(ImageFormat.Version, Number(first, ref at));
        for (int left = Number(first, ref at); left > 0; left--)
        {
            var id = (TableId)Number(first, ref at);
            int rows = Number(first, ref at), page = Number(first, ref at), offset = Number(first, ref at);
            int rowsPerPage = Number(first, ref at);
            var widths = new int[Number(first, ref at)];
            for (int column = 0; column < widths.Length; column++) widths[column] = Number(first, ref at, width: 1);
            _tables.Add(id, new Place(rows, page, offset, rowsPerPage, widths));
        }
    }

    public int Rows(TableId table) => _tables[table].Rows;

    public int[] Widths(TableId table) => _tables[table].Widths;

    /// <summary>The pages over which a table runs.</summary>
    public int PagesOf(TableId table) => (Rows(table) + _tables[table].RowsPerPage - 1) / _tables[table].RowsPerPage;

    public int Cell(TableId table, int row, int column)
    {
        Place place = _tables[table];
        int at = place.Offset + (row % place.RowsPerPage * place.Widths.Sum()) + place.Widths.Take(column).Sum();
        return Number(_pages[place.Page + (row / place.RowsPerPage)], ref at, place.Widths[column]);
    }

    public int[] Row(TableId table, int row) => [.. Enumerable.Range(0, Widths(table).Length).Select(column => Cell(table, row, column))];

    public string? String(int row) => row == 0
        ? null
        : Text(
            Cell(TableId.Strings, row, StringColumn.Page),
            Cell(TableId.Strings, row, StringColumn.Offset),
            Cell(TableId.Strings, row, StringColumn.Length));

    public string ArticleText(int row) => Text(
        Cell(TableId.Articles, row, ArticleColumn.TextPage),
        Cell(TableId.Articles, row, ArticleColumn.TextOffset),
        Cell(TableId.Articles, row, ArticleColumn.TextBytes));

    public string Text(int page, int offset, int length) => Encoding.UTF8.GetString(_pages[page], offset, length);

    public int NumberAt(int page, int offset) => Number(_pages[page], ref offset, width: 4);

    // Groups of seven bits, lowest first, each in a byte that is shifted by 0x20.
    private static int Number(byte[] page, ref int at, int width = 5)
    {
        long value = 0;
        for (int i = width - 1; i >= 0; i--)
        {
            Assert.InRange(page[at + i], 0, 0x7F);
            value = (value << 7) | (uint)((page[at + i] + 0x60) & 0x7F);
        }

        at += width;
        return checked((int)value);
    }

    private sealed record Place(int Rows, int Page, int Offset, int RowsPerPage, int[] Widths);
}
