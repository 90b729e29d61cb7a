using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>A name that stands often in the texts of a corpus and is not in its catalogue.</summary>
/// <param name="Path">The file in which it stands first.</param>
/// <param name="First">The name there.</param>
/// <param name="Count">How often it stands in all texts.</param>
internal sealed record FrequentName(string Path, Stranger First, int Count)
{
    // A name that stands this often is worth a line in the catalogue; in a large corpus, as often as in every hundredth article.
    private const int LeastFrequent = 3;
    private const int ArticlesForOneMore = 100;

    public string Name => First.Name;

    public EntityKind? Kind => First.Kind;

    /// <summary>The frequent names of a corpus, in the order of the texts.</summary>
    /// <param name="articles">The articles; null where a file is missing.</param>
    public static EquatableArray<FrequentName> In(IReadOnlyList<ArticleDigest?> articles)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<FrequentName> names = [];
        foreach (ArticleDigest? article in articles)
        {
            if (article is null) continue;
            foreach (Stranger stranger in article.Strangers)
            {
                if (numbers.TryGetValue(stranger.Name, out int number))
                {
                    names[number] = names[number] with { Count = names[number].Count + stranger.Count };
                    continue;
                }

                numbers.Add(stranger.Name, names.Count);
                names.Add(new FrequentName(article.Path, stranger, stranger.Count));
            }
        }

        int least = Math.Max(LeastFrequent, articles.Count / ArticlesForOneMore);
        return names.Where(name => name.Count >= least).ToEquatableArray();
    }
}
