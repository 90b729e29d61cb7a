namespace NewsCorpus.Compiler.Model;

/// <summary>A whole corpus as it is laid out in an image: articles in the order of INDEX.md.</summary>
internal sealed record CorpusModel(
    CorpusFacts Corpus,
    EquatableArray<SourceFacts> Sources,
    EquatableArray<EntityFacts> Entities,
    EquatableArray<ArticleModel> Articles);
