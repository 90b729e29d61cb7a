using NewsCorpus.Compiler.Image;

namespace NewsCorpus.Generator.Model;

/// <summary>A segment of a target's image.</summary>
internal sealed record CompiledSegment(CorpusTarget Target, int Number, SegmentPages Pages)
{
    public static CompiledSegment Build(Shard shard) => new(
        shard.Target, shard.Segment, ArticleSegment.Build(shard.Articles, ImageBuilder.SourceNumbers(shard.Sources)));
}
