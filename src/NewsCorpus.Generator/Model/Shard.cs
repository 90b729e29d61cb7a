using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>The articles of one segment: what the segment depends on, and nothing else.</summary>
internal sealed record Shard(CorpusTarget Target, int Segment, EquatableArray<ArticleModel> Articles, EquatableArray<SourceFacts> Sources)
{
    public CompiledSegment Build() => new(Target, Segment, ArticleSegment.Build(Articles, Sources));
}
