using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>
/// A second reader and writer of segments, after docs/image-format.md alone: tables as lists of numbers, which a test changes
/// before it writes the segment again with right hashes. It lays tables out otherwise than the compiler does.
/// </summary>
internal sealed class PlainSegment
{
    private const int HeaderWidth = 5;

    // Their widths are fixed.
    private const int Buckets = 18, NameBearers = 19;

    private readonly List<byte[]> _pages;

    private PlainSegment(byte[][] pages) => _pages = [.. pages.Select(page => page.ToArray())];

    public int Format { get; set; }

    /// <summary>The rows of each table, by its id; a directory keeps their order.</summary>
    public Dictionary<int, List<int[]>> Tables { get; } = [];

    /// <summary>The pages that hold texts; writing adds pages of tables behind them.</summary>
    public IReadOnlyList<byte[]> Pages => _pages;

    public static PlainSegment Read(byte[][] pages)
    {
        var segment = new PlainSegment(pages[..^1]);
        int at = 4;
        int Take(int width)
        {
            at += width;
            return Number(pages[0], at - width, width);
        }

        Assert.Equal("NCIM", Encoding.ASCII.GetString(pages[0], 0, 4));
        segment.Format = Take(HeaderWidth);
        int tables = Take(HeaderWidth);
        for (int i = 0; i < tables; i++)
        {
            int id = Take(HeaderWidth), rows = Take(HeaderWidth), first = Take(HeaderWidth), offset = Take(HeaderWidth);
            int perPage = Take(HeaderWidth), columns = Take(HeaderWidth);
            int[] widths = [.. Enumerable.Range(0, columns).Select(_ => Take(1))];
            segment.Tables.Add(id, [.. Enumerable.Range(0, rows).Select(row =>
                ReadRow(pages[first + (row / perPage)], (row < perPage ? offset : 0) + (row % perPage * widths.Sum()), widths))]);
        }

        return segment;
    }

    public string String(int row)
    {
        int[] place = Tables[1][row];
        return Encoding.UTF8.GetString(_pages[place[0]], place[1], place[2]);
    }

    /// <summary>Overwrites a string by another of as many bytes.</summary>
    public void Overwrite(int row, string text) => Encoding.UTF8.GetBytes(text).CopyTo(_pages[Tables[1][row][0]], Tables[1][row][1]);

    /// <summary>The segment with each table on pages of its own, at most so many rows on each, and its hash.</summary>
    public byte[][] Write(int rowsPerPage, int? widthOfLookups = null)
    {
        var tablePages = new List<byte[]>();
        var directory = new List<byte>("NCIM"u8.ToArray());
        void Add(int value, int width = HeaderWidth) => directory.AddRange(Septets(value, width));
        Add(Format);
        Add(Tables.Count);
        foreach ((int id, List<int[]> rows) in Tables)
        {
            int columns = rows.Count == 0 ? ColumnsOfEmpty : rows[0].Length;
            Add(id);
            Add(rows.Count);
            Add(_pages.Count + tablePages.Count);
            Add(0);
            Add(rowsPerPage);
            Add(columns);
            int width = id is Buckets or NameBearers ? widthOfLookups ?? 4 : HeaderWidth;
            for (int i = 0; i < columns; i++) Add(width, 1);
            tablePages.AddRange(rows.Chunk(rowsPerPage).Select(chunk =>
                chunk.SelectMany(row => row.SelectMany(value => Septets(value, width))).ToArray()));
        }

        byte[][] pages = [[.. directory], .. _pages.Skip(1), .. tablePages];
        byte[] hash = SHA256.HashData(pages.SelectMany(page => page).ToArray());
        return [.. pages, Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash))];
    }

    // A table without rows keeps no number of columns here, and has more than any reader knows.
    private const int ColumnsOfEmpty = 40;

    private static int[] ReadRow(byte[] page, int at, int[] widths)
    {
        var row = new int[widths.Length];
        for (int i = 0; i < row.Length; at += widths[i++]) row[i] = Number(page, at, widths[i]);
        return row;
    }

    private static int Number(byte[] page, int at, int width)
    {
        long value = 0;
        for (int i = 0; i < width; i++) value += (long)((page[at + i] + 0x60) % 0x80) << (7 * i);
        return (int)value;
    }

    private static byte[] Septets(int value, int width) =>
        [.. Enumerable.Range(0, width).Select(i => (byte)((((long)value >> (7 * i)) + 0x20) % 0x80))];
}
