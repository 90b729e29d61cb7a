using NewsCorpus.Image;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>An image in arrays, which counts how often it is asked.</summary>
internal sealed class ArrayImage(byte[][][] segments) : CorpusImage
{
    public int Reads { get; private set; }

    public byte[][][] Segments => segments;

    public override int SegmentCount
    {
        get
        {
            Reads++;
            return segments.Length;
        }
    }

    public override int PageCount(int segment)
    {
        Reads++;
        return segments[segment].Length;
    }

    public override ReadOnlySpan<byte> Page(int segment, int page)
    {
        Reads++;
        return segments[segment][page];
    }

    /// <summary>A copy that can be damaged.</summary>
    public ArrayImage Copy() => new([.. segments.Select(pages => pages.Select(page => page.ToArray()).ToArray())]);
}
