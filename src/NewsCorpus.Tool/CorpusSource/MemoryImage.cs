extern alias compiler;
using System.Collections.Concurrent;
using compiler::NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Tool.CorpusSource;

/// <summary>An image as the compiler leaves it in memory, where it must not move and stays.</summary>
internal sealed class MemoryImage : CorpusImage
{
    // A program compiles a corpus or two.
    private static readonly ConcurrentBag<MemoryImage> All = [];

    private readonly byte[][][] _segments;

    /// <param name="segments">The catalogue, then the segments of articles.</param>
    public MemoryImage(IReadOnlyList<SegmentPages> segments)
    {
        _segments = [.. segments.Select(Pin)];
        All.Add(this);
    }

    public override int SegmentCount => _segments.Length;

    public override int PageCount(int segment) => _segments[segment].Length;

    public override ReadOnlySpan<byte> Page(int segment, int page) => _segments[segment][page];

    private static byte[][] Pin(SegmentPages segment) => [.. Enumerable.Range(0, segment.Count).Select(page => Pin(segment[page]))];

    private static byte[] Pin(byte[] page)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(page.Length, pinned: true);
        page.CopyTo(pinned, 0);
        return pinned;
    }
}
