using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>All that an article of a target depends on, and nothing else.</summary>
internal sealed record LinkInput(CorpusTarget Target, ArticleReading Reading, ArticleFacts Facts, Catalogue Catalogue);
