using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>An article, the names in it that the catalogue lacks, and what is to be said about its text.</summary>
internal sealed record ExtractedArticle(
    ArticleModel Article, EquatableArray<Stranger> Strangers, EquatableArray<CorpusDiagnostic> Diagnostics);
