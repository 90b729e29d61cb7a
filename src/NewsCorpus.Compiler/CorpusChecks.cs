using System.Globalization;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;

namespace NewsCorpus.Compiler;

/// <summary>Checks the articles of a corpus against each other and against the catalogue.</summary>
internal static class CorpusChecks
{
    /// <param name="index">The index.</param>
    /// <param name="articles">For each article of the index what was found in it, or null where its file is missing.</param>
    /// <param name="frequentNames">The names that the catalogue lacks and the texts often have.</param>
    public static EquatableArray<CorpusDiagnostic> Check(
        IndexModel index, IReadOnlyList<ArticleDigest?> articles, EquatableArray<FrequentName> frequentNames)
    {
        List<CorpusDiagnostic> diagnostics = [.. ArticleChecks.Check(index, [.. articles.Select(HashToCheck)])];
        AddPinFaults(index, articles, diagnostics);
        ArticleDigest[] present = [.. articles.OfType<ArticleDigest>()];
        foreach (ArticleDigest article in present) diagnostics.AddRange(article.Diagnostics);
        if (IsWhole(index, articles)) AddNeverMentioned(index, present, diagnostics);
        foreach (FrequentName name in frequentNames)
        {
            string times = name.Count.ToString(CultureInfo.InvariantCulture);
            diagnostics.Add(new CorpusDiagnostic(
                DiagnosticRules.NameNotCatalogued, name.Path, name.First.First, name.Name, times, KindOf(name.First)));
        }

        return diagnostics.ToEquatableArray();
    }

    private static string? HashToCheck(ArticleDigest? article) => article is null || article.IsWithdrawn ? null : article.Sha256;

    private static void AddPinFaults(IndexModel index, IReadOnlyList<ArticleDigest?> articles, List<CorpusDiagnostic> diagnostics)
    {
        for (int number = 0; number < articles.Count; number++)
        {
            if (articles[number] is not ArticleDigest article) continue;
            foreach (PinFault fault in article.PinFaults) diagnostics.Add(fault.At(index.Path, index.Places.Articles[number].Pins));
        }
    }

    private static void AddNeverMentioned(IndexModel index, ArticleDigest[] articles, List<CorpusDiagnostic> diagnostics)
    {
        var mentioned = new bool[index.Entities.Count];
        foreach (ArticleDigest article in articles)
        {
            foreach (EntityUse use in article.Uses) mentioned[use.Entity] |= use.Mentions > 0;
        }

        for (int entity = 0; entity < mentioned.Length; entity++)
        {
            if (mentioned[entity]) continue;
            diagnostics.Add(new CorpusDiagnostic(
                DiagnosticRules.NeverMentioned, index.Path, index.Places.Entities[entity], index.Entities[entity].Id));
        }
    }

    // An article that an error keeps out may be the one that mentions an entity.
    private static bool IsWhole(IndexModel index, IReadOnlyList<ArticleDigest?> articles)
    {
        if (index.Places.UnusableArticles.Count > 0) return false;
        for (int number = 0; number < articles.Count; number++)
        {
            if (articles[number] is null && !index.Articles[number].IsWithdrawn) return false;
        }

        return true;
    }

    private static string KindOf(Stranger stranger) => stranger.Kind switch
    {
        EntityKind.Person => "the person ",
        EntityKind.Organization => "the organisation ",
        EntityKind.Place => "the place ",
        _ => "",
    };
}
