namespace NewsCorpus.Image;

/// <summary>
/// A segment whose directory was read and found to fit its pages. Everything that is read from it is checked on the way.
/// </summary>
internal sealed class Segment
{
    private readonly CorpusImage _image;
    private readonly Table?[] _tables;
    private readonly Table _strings;
    private readonly string?[] _decoded;
    private readonly int _pages;

    private Segment(CorpusImage image, int number, int format, int pages, Table?[] tables)
    {
        _image = image;
        Number = number;
        Format = format;
        _pages = pages;
        _tables = tables;
        _strings = Table(TableId.Strings);
        _decoded = new string?[_strings.Rows];
    }

    public int Number { get; }

    public int Format { get; }

    /// <summary>What the last page says: the hash of the others, in lower-case hexadecimal digits.</summary>
    public string Hash => Utf8.Decode(_image.Page(Number, _pages));

    public static Segment Open(CorpusImage image, int number)
    {
        int pages = image.PageCount(number) - 1;
        if (pages < 1) throw Damage.Found($"segment {number} has no pages");
        var directory = new SegmentDirectory(image, number, pages);
        directory.Read();
        var segment = new Segment(image, number, directory.Format, pages, directory.Tables);
        segment.CheckHashPage();
        return segment;
    }

    public Table Table(TableId id) => _tables[(int)id] ?? NewsCorpus.Image.Table.Missing(_image, Number, id);

    /// <summary>A string by its row. It is decoded once; threads that race for it decode it more than once.</summary>
    public string String(int row)
    {
        if ((uint)row >= (uint)_decoded.Length) throw Damage.Found($"segment {Number} has no string {row}");
        return _decoded[row] ??= Utf8.Decode(StringBytes(row));
    }

    public string? OptionalString(int row) => row == 0 ? null : String(row);

    /// <summary>Whether a string equals a text, found out without decoding it where it is ASCII.</summary>
    public bool StringEquals(int row, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = StringBytes(row);
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80) return String(row).AsSpan().SequenceEqual(text);
            if (i >= text.Length || bytes[i] != text[i]) return false;
        }

        return bytes.Length == text.Length;
    }

    /// <summary>The bytes of a text, checked to lie in its page.</summary>
    public ReadOnlySpan<byte> Bytes(int page, int offset, int length)
    {
        if (page >= _pages) throw Damage.Found($"segment {Number} has no page {page} with text");
        ReadOnlySpan<byte> bytes = _image.Page(Number, page);
        if (offset > bytes.Length || length > bytes.Length - offset)
            throw Damage.Found($"a text reaches behind the end of page {page} of segment {Number}");
        return bytes.Slice(offset, length);
    }

    /// <summary>Whether the pages have the hash that the last one states.</summary>
    public bool IsIntact()
    {
        using var hash = new Sha256Digits();
        for (int page = 0; page < _pages; page++) hash.Add(_image.Page(Number, page));
        return hash.Finish() == Hash;
    }

    /// <summary>Checks that every string is in its page, also those that nothing refers to.</summary>
    public void CheckStrings()
    {
        for (int row = 0; row < _strings.Rows; row++) _ = StringBytes(row);
    }

    private ReadOnlySpan<byte> StringBytes(int row)
    {
        Row place = _strings[row];
        return Bytes(place[StringColumn.Page], place[StringColumn.Offset], place[StringColumn.Length]);
    }

    private void CheckHashPage()
    {
        ReadOnlySpan<byte> digits = _image.Page(Number, _pages);
        bool isHash = digits.Length == ImageFormat.HashDigits;
        foreach (byte digit in digits) isHash &= digit is >= (byte)'0' and <= (byte)'9' or >= (byte)'a' and <= (byte)'f';
        if (!isHash) throw Damage.Found($"segment {Number} does not end with its hash");
    }
}
