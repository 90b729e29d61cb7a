using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>A segment of a target's image.</summary>
internal sealed record CompiledSegment(CorpusTarget Target, int Number, SegmentPages Pages)
{
    public EquatableArray<PageBytes> PageBytes() => Enumerable.Range(0, Pages.Count).Select(page => new PageBytes(Pages[page])).ToEquatableArray();
}
