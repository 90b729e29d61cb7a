namespace NewsCorpus.Compiler.Model;

/// <summary>What the catalogue of a corpus is laid out from: articles in the order of INDEX.md, without their texts.</summary>
internal sealed record CorpusDigest(
    CorpusFacts Corpus,
    EquatableArray<SourceFacts> Sources,
    EquatableArray<EntityFacts> Entities,
    EquatableArray<ArticleDigest> Articles);
