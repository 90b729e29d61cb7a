using NewsCorpus.Image;

namespace NewsCorpus.Queries;

/// <summary>
/// Numbers of articles in the order of the corpus: a range of all, or a list in the catalogue. A query walks the fewest.
/// </summary>
internal struct ArticleWalk
{
    private readonly Catalogue? _catalogue;
    private readonly bool _isListed;
    private readonly int _end;
    private int _next;

    private ArticleWalk(Catalogue catalogue, bool isListed, RowRange range)
    {
        _catalogue = catalogue;
        _isListed = isListed;
        _next = range.First;
        _end = range.End;
    }

    public int Current { get; private set; }

    public static ArticleWalk Nothing => default;

    public static ArticleWalk All(Catalogue catalogue) => new(catalogue, false, new RowRange(0, catalogue.ArticleCount));

    public static ArticleWalk One(Catalogue catalogue, int article) => new(catalogue, false, new RowRange(article, 1));

    /// <param name="rows">Rows of EntityArticles.</param>
    public static ArticleWalk Listed(Catalogue catalogue, RowRange rows) => new(catalogue, true, rows);

    public bool MoveNext()
    {
        if (_next >= _end) return false;
        Current = _isListed ? _catalogue!.EntityArticles[_next][EntityArticleColumn.Article] : _next;
        _next++;
        return Current < _catalogue!.ArticleCount ? true : throw Damage.Found($"there is no article {Current}");
    }
}
