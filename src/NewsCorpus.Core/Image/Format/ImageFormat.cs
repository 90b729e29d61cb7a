namespace NewsCorpus.Image;

/// <summary>The numbers on which the writer and the reader of an image must agree. See docs/image-format.md.</summary>
internal static class ImageFormat
{
    /// <summary>The format that is written. A reader reads every format from 1 up to its own.</summary>
    public const int Version = 1;

    /// <summary>A page holds at most this many bytes, unless a single text needs more.</summary>
    public const int PageBytes = 65_536;

    /// <summary>The segment of the catalogue; articles are in the segments from 1 on.</summary>
    public const int Catalogue = 0;

    /// <summary>Articles are spread over at most this many segments.</summary>
    public const int MaxArticleSegments = 64;

    /// <summary>Page 0 of every segment begins with these letters and the format number (<see cref="HeaderWidth"/> bytes).</summary>
    public static ReadOnlySpan<byte> Magic => "NCIM"u8;

    /// <summary>The width of a number in a segment's directory.</summary>
    public const int HeaderWidth = 5;

    /// <summary>The last page of a segment is the SHA-256 of its other pages, as this many lower-case hexadecimal digits.</summary>
    public const int HashDigits = 64;

    /// <summary>The segment that an article belongs to: a stable hash of its id, whatever else the corpus holds.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="articleSegments">The number of article segments, a power of two.</param>
    public static int SegmentOf(ReadOnlySpan<char> id, int articleSegments) =>
        1 + (int)(StableHash.Of(id) & (uint)(articleSegments - 1));
}
