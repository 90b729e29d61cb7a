using System.Text;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>
/// Lays out one segment: the directory and the tables that fit beside it on page 0, then pages of text, then pages of tables,
/// then the hash. The layout depends on nothing but what was added, in the order in which it was added.
/// </summary>
internal sealed class SegmentBuilder
{
    private readonly TextArea _texts = new(firstPage: 1);
    private readonly TableBuilder _strings = new(TableId.Strings, new int[StringColumn.Count]);
    private readonly Dictionary<string, int> _stringRows = new(StringComparer.Ordinal);
    private readonly List<TableBuilder> _tables = [];

    public SegmentBuilder()
    {
        _tables.Add(_strings);
        _strings.Add(0, 0, 0);
        _stringRows.Add("", 0);
    }

    /// <summary>A table whose columns are as wide as their numbers need.</summary>
    public TableBuilder AddTable(TableId id, int columns) => AddTable(id, new int[columns]);

    /// <summary>A table whose columns are at least so wide.</summary>
    public TableBuilder AddTable(TableId id, int[] widths)
    {
        var table = new TableBuilder(id, widths);
        _tables.Add(table);
        return table;
    }

    /// <summary>The row of a string, 0 for none. Equal strings share a row.</summary>
    public int String(string? text)
    {
        if (text is null) return 0;
        if (_stringRows.TryGetValue(text, out int row)) return row;
        row = _strings.Rows;
        _stringRows.Add(text, row);
        (int page, int offset, int length) = _texts.Add(Encoding.UTF8.GetBytes(text));
        _strings.Add(page, offset, length);
        return row;
    }

    /// <summary>
    /// The place of the record of a key, which leads to a number. Strings that equal the key share its bytes from here on.
    /// </summary>
    /// <exception cref="InvalidOperationException">The catalogue has more keys than places can be told of.</exception>
    public int Key(string key, int number)
    {
        byte[] text = Encoding.UTF8.GetBytes(key);
        var record = new byte[KeyRecord.Key + text.Length];
        Septets.Write(record.AsSpan(KeyRecord.Number, KeyRecord.Width), number);
        Septets.Write(record.AsSpan(KeyRecord.Length, KeyRecord.Width), text.Length);
        text.CopyTo(record, KeyRecord.Key);
        (int page, int offset, _) = _texts.Add(record);
        if (page >= KeyRecord.PlaceLimit / ImageFormat.PageBytes)
            throw new InvalidOperationException("The ids and names of a corpus are limited to 256 MB in all.");
        if (!_stringRows.ContainsKey(key))
        {
            _stringRows.Add(key, _strings.Rows);
            _strings.Add(page, offset + KeyRecord.Key, text.Length);
        }

        return (page * ImageFormat.PageBytes) + offset;
    }

    public (int Page, int Offset, int Length) Text(string text) => text.Length == 0 ? (0, 0, 0) : _texts.Add(Encoding.UTF8.GetBytes(text));

    public SegmentPages Build()
    {
        int directoryLength = ImageFormat.Magic.Length + (2 * ImageFormat.HeaderWidth) +
            _tables.Sum(table => (6 * ImageFormat.HeaderWidth) + table.Columns);
        var pages = new List<List<byte>> { new(new byte[directoryLength]) };
        foreach (byte[] page in _texts.ToPages()) pages.Add([.. page]);

        var directory = new DirectoryWriter(_tables.Count);
        List<byte> open = pages[0];
        int openNumber = 0;
        foreach (TableBuilder table in _tables)
        {
            int[] widths = table.Widths();
            int stride = widths.Sum();
            int size = table.Rows * stride;
            if (size <= ImageFormat.PageBytes && open.Count + size > ImageFormat.PageBytes)
            {
                open = [];
                openNumber = pages.Count;
                pages.Add(open);
            }

            if (size <= ImageFormat.PageBytes)
            {
                directory.Add(table, openNumber, open.Count, Math.Max(1, table.Rows), widths);
                Append(open, table, 0, table.Rows, stride, widths);
                continue;
            }

            int rowsPerPage = PowerOfTwoUpTo(ImageFormat.PageBytes / stride);
            directory.Add(table, pages.Count, 0, rowsPerPage, widths);
            for (int row = 0; row < table.Rows; row += rowsPerPage)
            {
                List<byte> page = [];
                Append(page, table, row, Math.Min(rowsPerPage, table.Rows - row), stride, widths);
                pages.Add(page);
            }
        }

        byte[] header = directory.ToBytes();
        for (int i = 0; i < header.Length; i++) pages[0][i] = header[i];
        return SegmentPages.Seal([.. pages.Select(page => page.ToArray())]);
    }

    // So that a reader finds the page of a row without a division.
    private static int PowerOfTwoUpTo(int limit)
    {
        int power = 1;
        while (power * 2 <= limit) power *= 2;
        return power;
    }

    private static void Append(List<byte> page, TableBuilder table, int firstRow, int rows, int stride, int[] widths)
    {
        var bytes = new byte[rows * stride];
        table.Write(bytes, firstRow, rows, widths);
        page.AddRange(bytes);
    }

    private sealed class DirectoryWriter
    {
        private readonly List<byte> _bytes = [];

        public DirectoryWriter(int tables)
        {
            foreach (byte letter in ImageFormat.Magic) _bytes.Add(letter);
            Number(ImageFormat.Version);
            Number(tables);
        }

        public void Add(TableBuilder table, int firstPage, int offset, int rowsPerPage, int[] widths)
        {
            Number((int)table.Id);
            Number(table.Rows);
            Number(firstPage);
            Number(offset);
            Number(rowsPerPage);
            Number(table.Columns);
            foreach (int width in widths) Number(width, 1);
        }

        public byte[] ToBytes() => [.. _bytes];

        private void Number(int value, int width = ImageFormat.HeaderWidth)
        {
            Span<byte> bytes = stackalloc byte[width];
            Septets.Write(bytes, value);
            foreach (byte septet in bytes) _bytes.Add(septet);
        }
    }
}
