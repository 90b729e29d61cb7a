using NewsCorpus.Compiler;

namespace NewsCorpus.Generator.Model;

/// <summary>An extracted article, with what it was extracted from, by which its corpus knows it.</summary>
internal sealed record ArticleOutput(ArticleInput Input, ExtractedArticle Article);
