using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;

namespace NewsCorpus.Compiler;

/// <summary>Puts the articles of a corpus together, in the order of INDEX.md, and checks them against each other.</summary>
internal static class CorpusLinker
{
    // A name that stands this often in the texts is worth a line in the catalogue.
    private const int LeastFrequent = 3;

    /// <param name="index">The index.</param>
    /// <param name="articles">For each article of the index what was found in it, or null where its file is missing.</param>
    public static LinkedCorpus Link(IndexModel index, IReadOnlyList<ExtractedArticle?> articles)
    {
        ExtractedArticle[] present = [.. Present(index, articles)];
        var model = new CorpusModel(
            index.Corpus, index.Sources, index.Entities, present.Select(static article => article.Article).ToEquatableArray());
        List<CorpusDiagnostic> diagnostics = [.. ArticleChecks.Check(index, [.. articles.Select(HashToCheck)])];
        AddPinFaults(index, articles, diagnostics);
        foreach (ExtractedArticle article in present) diagnostics.AddRange(article.Diagnostics);
        if (IsWhole(index, articles)) AddNeverMentioned(index, model, diagnostics);
        List<FrequentName> names = [];
        AddFrequentNames(present, names, diagnostics);
        return new LinkedCorpus(model, diagnostics.ToEquatableArray()) { FrequentNames = names.ToEquatableArray() };
    }

    // An article whose file is missing is an error already; a withdrawn one needs no file.
    private static IEnumerable<ExtractedArticle> Present(IndexModel index, IReadOnlyList<ExtractedArticle?> articles)
    {
        for (int number = 0; number < articles.Count; number++)
        {
            if (articles[number] is ExtractedArticle article) yield return article;
            else if (index.Articles[number].IsWithdrawn) yield return ExtractedArticle.Withdrawn(index.Articles[number]);
        }
    }

    // An article that an error keeps out may be the one that mentions an entity.
    private static bool IsWhole(IndexModel index, IReadOnlyList<ExtractedArticle?> articles)
    {
        if (index.Places.UnusableArticles.Count > 0) return false;
        for (int number = 0; number < articles.Count; number++)
        {
            if (articles[number] is null && !index.Articles[number].IsWithdrawn) return false;
        }

        return true;
    }

    private static string? HashToCheck(ExtractedArticle? article) =>
        article is null || article.Article.Facts.IsWithdrawn ? null : article.Article.Sha256;

    private static void AddPinFaults(IndexModel index, IReadOnlyList<ExtractedArticle?> articles, List<CorpusDiagnostic> diagnostics)
    {
        for (int number = 0; number < articles.Count; number++)
        {
            if (articles[number] is not ExtractedArticle article) continue;
            foreach (PinFault fault in article.PinFaults) diagnostics.Add(fault.At(index.Path, index.Places.Articles[number].Pins));
        }
    }

    private static void AddNeverMentioned(IndexModel index, CorpusModel model, List<CorpusDiagnostic> diagnostics)
    {
        var mentioned = new bool[index.Entities.Count];
        foreach (ArticleModel article in model.Articles)
        {
            foreach (MentionModel mention in article.Mentions)
            {
                if (mention.Entity >= 0) mentioned[mention.Entity] = true;
            }
        }

        for (int entity = 0; entity < mentioned.Length; entity++)
        {
            if (mentioned[entity]) continue;
            diagnostics.Add(new CorpusDiagnostic(
                DiagnosticRules.NeverMentioned, index.Path, index.Places.Entities[entity], index.Entities[entity].Id));
        }
    }

    private static void AddFrequentNames(ExtractedArticle[] articles, List<FrequentName> names, List<CorpusDiagnostic> diagnostics)
    {
        var counts = new Dictionary<string, (string Path, Stranger First, int Count)>(StringComparer.Ordinal);
        List<string> order = [];
        foreach (ExtractedArticle article in articles)
        {
            foreach (Stranger stranger in article.Strangers)
            {
                if (!counts.TryGetValue(stranger.Name, out (string Path, Stranger First, int Count) seen))
                {
                    order.Add(stranger.Name);
                    seen = (article.Path, stranger, 0);
                }

                counts[stranger.Name] = seen with { Count = seen.Count + stranger.Count };
            }
        }

        foreach (string name in order)
        {
            (string path, Stranger first, int count) = counts[name];
            if (count < LeastFrequent) continue;
            names.Add(new FrequentName(name, first.Kind, count));
            string times = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            diagnostics.Add(new CorpusDiagnostic(DiagnosticRules.NameNotCatalogued, path, first.First, name, times, KindOf(first)));
        }
    }

    private static string KindOf(Stranger stranger) => stranger.Kind switch
    {
        EntityKind.Person => "the person ",
        EntityKind.Organization => "the organisation ",
        EntityKind.Place => "the place ",
        _ => "",
    };
}
