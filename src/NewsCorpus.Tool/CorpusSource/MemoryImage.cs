extern alias compiler;
using compiler::NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Tool.CorpusSource;

/// <summary>An image as the compiler leaves it in memory.</summary>
internal sealed class MemoryImage(ImagePages pages) : CorpusImage
{
    public override int SegmentCount => pages.SegmentCount;

    public override int PageCount(int segment) => pages.PageCount(segment);

    public override ReadOnlySpan<byte> Page(int segment, int page) => pages.Page(segment, page);
}
