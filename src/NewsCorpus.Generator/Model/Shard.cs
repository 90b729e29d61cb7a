using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>The articles of one segment: what the segment depends on, and nothing else.</summary>
internal sealed record Shard(CorpusTarget Target, int Segment, EquatableArray<ArticleModel> Articles, EquatableArray<SourceFacts> Sources)
{
    public static EquatableArray<Shard> Of(CompiledCorpus corpus) => ImageBuilder
        .Shards(corpus.Model.Articles, ImageBuilder.SegmentBytes)
        .Select((articles, number) => new Shard(corpus.Target, number + 1, articles.ToEquatableArray(), corpus.Model.Sources))
        .ToEquatableArray();
}
