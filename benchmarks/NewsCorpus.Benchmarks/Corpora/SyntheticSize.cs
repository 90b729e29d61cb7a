namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>How large an archive is, and what its catalogue has.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="People">How many people are catalogued.</param>
/// <param name="Organizations">How many organisations.</param>
/// <param name="Places">How many places.</param>
/// <param name="ArticleBytes">About how long an article is.</param>
/// <param name="HasAliases">Whether people and organisations have short names and offices, too.</param>
internal sealed record SyntheticSize(
    int Articles, int People, int Organizations = 0, int Places = 0, int ArticleBytes = 5_000, bool HasAliases = false)
{
    private const int MostEntities = 3_000;

    /// <summary>An archive as people keep one: articles of 5 KB, and an entry in the catalogue for every twenty of them, up to some thousands.</summary>
    public static SyntheticSize Archive(int articles)
    {
        int entities = Math.Clamp(articles / 20, 10, MostEntities);
        return new SyntheticSize(articles, entities * 3 / 5, entities / 4, entities * 3 / 20, HasAliases: true);
    }
}
