using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>Ids of recognised entities: the id of the article, a ~, and a key that no other recognised in it has.</summary>
internal static class RecognisedId
{
    // No id in an INDEX.md has one.
    private const char Separator = '~';

    public static string Of(string article, string key) => article + Separator + key;

    /// <summary>Looks up the entity with an id, and allocates nothing.</summary>
    /// <returns>Whether an article recognises an entity with the id.</returns>
    public static bool TryFind(Corpus corpus, ReadOnlySpan<char> id, out Entity entity)
    {
        entity = default;
        int separator = id.IndexOf(Separator);
        if (separator < 0) return false;
        int number = corpus.Catalogue.ArticleIds.Find(id.Slice(0, separator));
        if (number < 0) return false;
        ReadOnlySpan<char> key = id.Slice(separator + 1);
        ArticleRow article = corpus.Catalogue.Article(number);
        RowRange recognised = article.Recognised;
        for (int row = recognised.First; row < recognised.End; row++)
        {
            if (!KeyText.Equals(article.Tables.Segment.StringBytes(article.Tables.Recognised[row][RecognisedColumn.Key]), key)) continue;
            entity = Entity.Recognised(corpus, number, row - recognised.First);
            return true;
        }

        return false;
    }
}
