using System.Collections;
using NewsCorpus.Image;
using NewsCorpus.Queries;

namespace NewsCorpus;

/// <summary>
/// Articles that fulfil conditions, in the order of the corpus. Verbs can be chained and all of them hold; nothing is looked for
/// before the query is enumerated, and enumerating with <c>foreach</c> allocates nothing.
/// </summary>
public readonly struct ArticleQuery : IEnumerable<Article>
{
    private readonly Corpus? _corpus;
    private readonly ArticleFilter _filter;

    internal ArticleQuery(Corpus corpus, ArticleFilter filter)
    {
        _corpus = corpus;
        _filter = filter;
    }

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(ArticleQuery));

    /// <summary>Those of a source.</summary>
    /// <param name="source">A source of the same corpus.</param>
    /// <exception cref="ArgumentException">The source is of another corpus, or <c>default</c>.</exception>
    public ArticleQuery From(Source source) => new(Corpus, _filter.From(Corpus.NumberOf(source, nameof(source))));

    /// <summary>Those in a language: "en" covers "en-GB" as well.</summary>
    /// <param name="language">A language tag; its case does not matter.</param>
    public ArticleQuery In(string language) =>
        new(Corpus, _filter.In(language ?? throw new ArgumentNullException(nameof(language))));

#if NET
    /// <summary>Those published from one day through another, both included, by the calendar of the place of publication.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; nothing is found where it is before the first.</param>
    public ArticleQuery Between(DateOnly first, DateOnly last) =>
        new(Corpus, _filter.Between(new DayRange(first.DayNumber, last.DayNumber)));
#endif

    /// <summary>Those whose <see cref="Article.Published"/> is from one instant through another, both included.</summary>
    /// <param name="first">The first instant.</param>
    /// <param name="last">The last instant; nothing is found where it is before the first.</param>
    public ArticleQuery Between(DateTimeOffset first, DateTimeOffset last) =>
        new(Corpus, _filter.Between(new InstantRange(first, last)));

    /// <summary>Those that mention an entity.</summary>
    /// <param name="entity">An entity of the same corpus.</param>
    /// <exception cref="ArgumentException">The entity is of another corpus, or <c>default</c>.</exception>
    public ArticleQuery Mentioning(Entity entity) => new(Corpus, _filter.Mentioning(Corpus.Own(entity, nameof(entity))));

    /// <summary>Whether there is any such article.</summary>
    public bool Any() => GetEnumerator().MoveNext();

    /// <summary>The number of such articles. Takes a walk over them, unless the corpus knows it.</summary>
    public int Count()
    {
        if (_filter.KnownCount(Corpus.Catalogue) is { } known) return known;
        int count = 0;
        foreach (Article _ in this) count++;
        return count;
    }

    /// <summary>Enumerates the articles without allocating.</summary>
    public Enumerator GetEnumerator() => new(Corpus, _filter);

    IEnumerator<Article> IEnumerable<Article>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates articles.</summary>
    public struct Enumerator : IEnumerator<Article>
    {
        private readonly Corpus _corpus;
        private readonly Catalogue _catalogue;
        private readonly ArticleFilter _filter;
        private ArticleWalk _articles;

        internal Enumerator(Corpus corpus, ArticleFilter filter)
        {
            _corpus = corpus;
            _catalogue = corpus.Catalogue;
            _filter = filter;
            _articles = filter.Walk(_catalogue);
        }

        /// <summary>The current article.</summary>
        public readonly Article Current => new(_corpus, _articles.Current);

        readonly object IEnumerator.Current => Current;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        /// <summary>Goes on to the next article.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext()
        {
            while (_articles.MoveNext())
            {
                if (_filter.Allows(_catalogue, _articles.Current)) return true;
            }

            return false;
        }
    }
}
