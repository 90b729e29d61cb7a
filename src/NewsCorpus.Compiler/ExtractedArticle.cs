using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;

namespace NewsCorpus.Compiler;

/// <summary>An article, the names in it that the catalogue lacks, and what is to be said about its text.</summary>
internal sealed record ExtractedArticle(
    string Path, ArticleModel Article, EquatableArray<Stranger> Strangers, EquatableArray<CorpusDiagnostic> Diagnostics)
{
    /// <summary>What is wrong with the article's pins, to be placed in INDEX.md.</summary>
    public EquatableArray<PinFault> PinFaults { get; init; }

    /// <summary>An article of which only the metadata are kept.</summary>
    public static ExtractedArticle Withdrawn(ArticleFacts facts) =>
        new(facts.Path, new ArticleModel(facts, "", facts.Sha256 ?? "", default, default, default, default), default, default);
}
