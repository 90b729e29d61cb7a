using NewsCorpus.Image;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>An image that states other numbers of segments and pages than it has, and has nothing where it is asked for more.</summary>
internal sealed class LyingImage(ArrayImage image, int moreSegments, int morePages) : CorpusImage
{
    public override int SegmentCount => Sum(image.SegmentCount, moreSegments);

    public override int PageCount(int segment) => Sum((uint)segment < (uint)image.Segments.Length ? image.PageCount(segment) : 0, morePages);

    public override ReadOnlySpan<byte> Page(int segment, int page) =>
        (uint)segment < (uint)image.Segments.Length && (uint)page < (uint)image.Segments[segment].Length ? image.Page(segment, page) : default;

    private static int Sum(int count, int more) => (int)Math.Clamp((long)count + more, int.MinValue, int.MaxValue);
}
