using System.Collections;
using NewsCorpus.Image;
using NewsCorpus.Queries;

namespace NewsCorpus;

/// <summary>
/// Mentions that fulfil conditions, in the order of the corpus. Verbs can be chained and all of them hold; nothing is looked for
/// before the query is enumerated, and enumerating with <c>foreach</c> allocates nothing.
/// </summary>
public readonly struct MentionQuery : IEnumerable<Mention>
{
    private readonly Corpus? _corpus;
    private readonly MentionFilter _filter;

    internal MentionQuery(Corpus corpus, MentionFilter filter)
    {
        _corpus = corpus;
        _filter = filter;
    }

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(MentionQuery));

    /// <summary>Those of an entity.</summary>
    /// <param name="entity">An entity of the same corpus.</param>
    /// <exception cref="ArgumentException">The entity is of another corpus, or <c>default</c>.</exception>
    public MentionQuery Of(Entity entity) => new(Corpus, _filter.Of(Corpus.Own(entity, nameof(entity))));

    /// <summary>Those in an article.</summary>
    /// <param name="article">An article of the same corpus.</param>
    /// <exception cref="ArgumentException">The article is of another corpus, or <c>default</c>.</exception>
    public MentionQuery In(Article article) => new(Corpus, _filter.In(Corpus.NumberOf(article, nameof(article))));

    /// <summary>Those by a name, a role or a pronoun.</summary>
    /// <param name="kind">By what the entity is mentioned.</param>
    public MentionQuery OfKind(MentionKind kind) => new(Corpus, _filter.OfKind(kind));

    internal MentionQuery Inside(TextSpan window) => new(Corpus, _filter.Inside(window));

    /// <summary>Whether there is any such mention.</summary>
    public bool Any() => GetEnumerator().MoveNext();

    /// <summary>The number of such mentions. Takes a walk over them, unless the corpus knows it.</summary>
    public int Count()
    {
        if (_filter.KnownCount(Corpus.Catalogue) is { } known) return known;
        int count = 0;
        foreach (Mention _ in this) count++;
        return count;
    }

    /// <summary>Enumerates the mentions without allocating.</summary>
    public Enumerator GetEnumerator() => new(Corpus, _filter);

    IEnumerator<Mention> IEnumerable<Mention>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates mentions.</summary>
    public struct Enumerator : IEnumerator<Mention>
    {
        private readonly Corpus _corpus;
        private readonly Catalogue _catalogue;
        private readonly MentionFilter _filter;
        private ArticleWalk _articles;
        private ArticleTables? _tables;
        private int _row;
        private int _end;

        internal Enumerator(Corpus corpus, MentionFilter filter)
        {
            _corpus = corpus;
            _catalogue = corpus.Catalogue;
            _filter = filter;
            _articles = filter.Walk(_catalogue);
        }

        /// <summary>The current mention.</summary>
        public readonly Mention Current => new(_corpus, _articles.Current, _row);

        readonly object IEnumerator.Current => Current;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        /// <summary>Goes on to the next mention.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext()
        {
            do
            {
                while (++_row < _end)
                {
                    if (_filter.Allows(_tables!, _row)) return true;
                }
            }
            while (NextArticle());
            return false;
        }

        private bool NextArticle()
        {
            if (!_articles.MoveNext()) return false;
            ArticleRow article = _catalogue.Article(_articles.Current);
            _tables = article.Tables;
            RowRange rows = _filter.Rows(_tables, article.Mentions);
            _row = rows.First - 1;
            _end = rows.End;
            return true;
        }
    }
}
