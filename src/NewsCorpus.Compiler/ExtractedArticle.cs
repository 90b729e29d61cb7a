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

    /// <summary>What its corpus needs to know of it.</summary>
    public ArticleDigest ToDigest() => new(
        Article.Facts.Id,
        Path,
        Article.Sha256,
        Article.Facts.IsWithdrawn,
        Article.Text.Length,
        Article.Paragraphs.Count,
        Article.MarkedQuotes,
        Article.Mentions.Count,
        Uses(),
        Strangers,
        Diagnostics,
        PinFaults);

    private EquatableArray<EntityUse> Uses()
    {
        var uses = new SortedDictionary<int, EntityUse>();
        foreach (MentionModel mention in Article.Mentions)
        {
            if (mention.Entity < 0) continue;
            EntityUse use = UseOf(mention.Entity);
            uses[mention.Entity] = use with { Mentions = use.Mentions + 1 };
        }

        foreach (QuoteModel quote in Article.Quotes)
        {
            if (quote.Speaker is not int speaker || speaker < 0) continue;
            EntityUse use = UseOf(speaker);
            uses[speaker] = use with { Quotes = use.Quotes + (quote.IsIndirect ? 0 : 1), IsReported = true };
        }

        return uses.Values.ToEquatableArray();

        EntityUse UseOf(int entity) => uses.TryGetValue(entity, out EntityUse use) ? use : new EntityUse(entity, 0, 0, IsReported: false);
    }
}
