using System.Runtime.CompilerServices;

namespace NewsCorpus.Image;

/// <summary>
/// A segment whose directory was read and found to fit its pages. Everything that is read from it is checked on the way.
/// </summary>
internal sealed class Segment
{
    private readonly PinnedPage[] _pages;
    private readonly Table?[] _tables;
    private readonly Table _strings;
    private readonly string?[] _decoded;

    private Segment(int number, int format, PinnedPage[] pages, Table?[] tables)
    {
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
    public string Hash => Utf8.Decode(_pages[_pages.Length - 1].Bytes);

    // The last page is the hash of the others.
    private ReadOnlySpan<PinnedPage> HashedPages => _pages.AsSpan(0, _pages.Length - 1);

    public static Segment Open(CorpusImage image, int number)
    {
        int count = image.PageCount(number);
        if (count < 2) throw Damage.Found($"segment {number} has no pages");

        // No page is empty, so memory is taken for the pages that are there and not for those that are counted.
        List<PinnedPage> found = [];
        for (int page = 0; page < count; page++)
        {
            found.Add(PinnedPage.Of(image, number, page));
            if (found[page].Bytes.IsEmpty) throw Damage.Found($"page {page} of segment {number} is empty");
        }

        PinnedPage[] pages = [.. found];
        var directory = new SegmentDirectory(number, pages.AsSpan(0, count - 1));
        directory.Read();
        var segment = new Segment(number, directory.Format, pages, directory.Tables);
        segment.CheckHashPage();
        return segment;
    }

    public Table Table(TableId id) => _tables[(int)id] ?? NewsCorpus.Image.Table.Missing(Number, id);

    /// <summary>A string by its row. It is decoded once; threads that race for it decode it more than once.</summary>
    public string String(int row)
    {
        if ((uint)row >= (uint)_decoded.Length) throw Damage.Found($"segment {Number} has no string {row}");
        return _decoded[row] ??= Utf8.Decode(StringBytes(row));
    }

    public string? OptionalString(int row) => row == 0 ? null : String(row);

    /// <summary>The bytes of a string by its row; nothing is decoded.</summary>
    public ReadOnlySpan<byte> StringBytes(int row)
    {
        Row place = _strings[row];
        return Bytes(place[StringColumn.Page], place[StringColumn.Offset], place[StringColumn.Length]);
    }

    /// <summary>The bytes of a text, checked to lie in its page.</summary>
    public ReadOnlySpan<byte> Bytes(int page, int offset, int length)
    {
        if (page >= _pages.Length - 1) throw Damage.Found($"segment {Number} has no page {page} with text");
        ReadOnlySpan<byte> bytes = _pages[page].Bytes;
        if (offset > bytes.Length || length > bytes.Length - offset)
            throw Damage.Found($"a text reaches behind the end of page {page} of segment {Number}");
        return bytes.Slice(offset, length);
    }

    /// <summary>The bytes of a page of texts from a place on, as <see cref="BucketColumn"/> states it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> BytesFrom(int place)
    {
        uint page = (uint)place / ImageFormat.PageBytes, offset = (uint)place % ImageFormat.PageBytes;
        PinnedPage[] pages = _pages;
        if (page >= (uint)(pages.Length - 1)) ThrowNoText(page);
        ReadOnlySpan<byte> bytes = pages[page].Bytes;
        if (offset > (uint)bytes.Length) ThrowNoText(page);
        return bytes.Slice((int)offset);
    }

    /// <summary>Whether the pages have the hash that the last one states.</summary>
    public bool IsIntact()
    {
        using var hash = new Sha256Digits();
        foreach (PinnedPage page in HashedPages) hash.Add(page.Bytes);
        return hash.Finish() == Hash;
    }

    /// <summary>Checks that every string is in its page, also those that nothing refers to.</summary>
    public void CheckStrings()
    {
        for (int row = 0; row < _strings.Rows; row++) _ = StringBytes(row);
    }

    private void ThrowNoText(uint page) => throw Damage.Found($"segment {Number} has no such text on page {page}");

    private void CheckHashPage()
    {
        ReadOnlySpan<byte> digits = _pages[_pages.Length - 1].Bytes;
        bool isHash = digits.Length == ImageFormat.HashDigits;
        foreach (byte digit in digits) isHash &= digit is >= (byte)'0' and <= (byte)'9' or >= (byte)'a' and <= (byte)'f';
        if (!isHash) throw Damage.Found($"segment {Number} does not end with its hash");
    }
}
