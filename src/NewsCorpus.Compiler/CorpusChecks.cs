using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;

namespace NewsCorpus.Compiler;

/// <summary>Checks the articles of a corpus against each other and against the catalogue.</summary>
internal static class CorpusChecks
{
    // A name that stands this often in the texts is worth a line in the catalogue; in a large corpus, as often as in every hundredth article.
    private const int FrequentName = 3;
    private const int ArticlesForOneMore = 100;

    /// <param name="index">The index.</param>
    /// <param name="articles">For each article of the index what was found in it, or null where its file is missing.</param>
    public static EquatableArray<CorpusDiagnostic> Check(IndexModel index, IReadOnlyList<ArticleDigest?> articles)
    {
        List<CorpusDiagnostic> diagnostics = [.. ArticleChecks.Check(index, [.. articles.Select(HashToCheck)])];
        AddPinFaults(index, articles, diagnostics);
        ArticleDigest[] present = [.. articles.OfType<ArticleDigest>()];
        foreach (ArticleDigest article in present) diagnostics.AddRange(article.Diagnostics);
        AddNeverMentioned(index, present, diagnostics);
        AddFrequentNames(present, diagnostics);
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

    private static void AddFrequentNames(ArticleDigest[] articles, List<CorpusDiagnostic> diagnostics)
    {
        var counts = new Dictionary<string, (string Path, Stranger First, int Count)>(StringComparer.Ordinal);
        List<string> order = [];
        foreach (ArticleDigest article in articles)
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

        int frequent = Math.Max(FrequentName, articles.Length / ArticlesForOneMore);
        foreach (string name in order)
        {
            (string path, Stranger first, int count) = counts[name];
            if (count < frequent) continue;
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
