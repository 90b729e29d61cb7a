using NewsCorpus.Image;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>An image in arrays that do not move, which counts how often it is asked.</summary>
internal sealed class ArrayImage : CorpusImage
{
    public ArrayImage(byte[][][] segments) => Segments = [.. segments.Select(pages => pages.Select(Pin).ToArray())];

    public int Reads { get; private set; }

    public byte[][][] Segments { get; }

    public override int SegmentCount
    {
        get
        {
            Reads++;
            return Segments.Length;
        }
    }

    public override int PageCount(int segment)
    {
        Reads++;
        return Segments[segment].Length;
    }

    public override ReadOnlySpan<byte> Page(int segment, int page)
    {
        Reads++;
        return Segments[segment][page];
    }

    /// <summary>A copy that can be damaged.</summary>
    public ArrayImage Copy() => new(Segments);

    private static byte[] Pin(byte[] page)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(page.Length, pinned: true);
        page.CopyTo(pinned, 0);
        return pinned;
    }
}
