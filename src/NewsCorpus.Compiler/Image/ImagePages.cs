namespace NewsCorpus.Compiler.Image;

/// <summary>A whole image: the catalogue and the article segments.</summary>
internal sealed class ImagePages(IReadOnlyList<SegmentPages> segments)
{
    public IReadOnlyList<SegmentPages> Segments => segments;

    public int SegmentCount => segments.Count;

    /// <summary>The hash of the whole corpus: the catalogue's, which covers those of the other segments.</summary>
    public string ContentHash => segments[0].Hash;

    public int PageCount(int segment) => segments[segment].Count;

    public byte[] Page(int segment, int page) => segments[segment][page];
}
