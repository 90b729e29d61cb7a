using System.Collections;
using NewsCorpus.Image;
using NewsCorpus.Queries;

namespace NewsCorpus;

/// <summary>
/// Quotes that fulfil conditions, in the order of the corpus. Verbs can be chained and all of them hold; nothing is looked for
/// before the query is enumerated, and enumerating with <c>foreach</c> allocates nothing.
/// </summary>
/// <remarks>
/// Indirect quotes, the reporter's words for what somebody said, are among them only where they are asked for, by
/// <see cref="WithIndirect"/> or by <see cref="OfKind"/>.
/// </remarks>
public readonly struct QuoteQuery : IEnumerable<Quote>
{
    private readonly Corpus? _corpus;
    private readonly QuoteFilter _filter;

    internal QuoteQuery(Corpus corpus, QuoteFilter filter)
    {
        _corpus = corpus;
        _filter = filter;
    }

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(QuoteQuery));

    /// <summary>Those that nobody is known to have said.</summary>
    public QuoteQuery Unattributed => new(Corpus, _filter.Unattributed());

    /// <summary>Those, and indirect quotes among them where they fulfil the conditions, too.</summary>
    public QuoteQuery WithIndirect => new(Corpus, _filter.WithIndirect());

    /// <summary>Those whose speaker is an entity.</summary>
    /// <param name="speaker">An entity of the same corpus.</param>
    /// <exception cref="ArgumentException">The entity is of another corpus, or <c>default</c>.</exception>
    public QuoteQuery By(Entity speaker) => new(Corpus, _filter.By(Corpus.Own(speaker, nameof(speaker))));

    /// <summary>Those in an article.</summary>
    /// <param name="article">An article of the same corpus.</param>
    /// <exception cref="ArgumentException">The article is of another corpus, or <c>default</c>.</exception>
    public QuoteQuery In(Article article) => new(Corpus, _filter.In(Corpus.NumberOf(article, nameof(article))));

    /// <summary>Those in whose <see cref="Quote.Span"/> an entity is mentioned; after a second call, both entities.</summary>
    /// <param name="entity">An entity of the same corpus.</param>
    /// <exception cref="ArgumentException">The entity is of another corpus, or <c>default</c>.</exception>
    public QuoteQuery Mentioning(Entity entity) => new(Corpus, _filter.Mentioning(Corpus.Own(entity, nameof(entity))));

    /// <summary>Those whose words stand in the text in one way; indirect ones are asked for by that.</summary>
    /// <param name="kind">The kind of quote.</param>
    public QuoteQuery OfKind(QuoteKind kind) => new(Corpus, _filter.OfKind(kind));

    /// <summary>Those whose <see cref="Quote.Confidence"/> is at least so high.</summary>
    /// <param name="confidence">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not from 0 to 1.</exception>
    public QuoteQuery AtLeast(double confidence) => confidence is >= 0 and <= 1
        ? new(Corpus, _filter.AtLeast(confidence))
        : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is from 0 to 1.");

    internal QuoteQuery Touching(TextSpan[] spans) => new(Corpus, _filter.Touching(spans));

    /// <summary>Whether there is any such quote.</summary>
    public bool Any() => GetEnumerator().MoveNext();

    /// <summary>The number of such quotes. Takes a walk over them, unless the corpus knows it.</summary>
    public int Count()
    {
        if (_filter.KnownCount(Corpus.Catalogue) is { } known) return known;
        int count = 0;
        foreach (Quote _ in this) count++;
        return count;
    }

    /// <summary>Enumerates the quotes without allocating.</summary>
    public Enumerator GetEnumerator() => new(Corpus, _filter);

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates quotes.</summary>
    public struct Enumerator : IEnumerator<Quote>
    {
        private readonly Corpus _corpus;
        private readonly Catalogue _catalogue;
        private readonly QuoteFilter _filter;
        private ArticleWalk _articles;
        private ArticleTables? _tables;
        private RowRange _mentions;
        private int _row;
        private int _marked;
        private int _markedEnd;
        private int _indirect;
        private int _indirectEnd;

        internal Enumerator(Corpus corpus, QuoteFilter filter)
        {
            _corpus = corpus;
            _catalogue = corpus.Catalogue;
            _filter = filter;
            _articles = filter.Walk(_catalogue);
        }

        /// <summary>The current quote.</summary>
        public readonly Quote Current => new(_corpus, _articles.Current, _row);

        readonly object IEnumerator.Current => Current;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        /// <summary>Goes on to the next quote.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext()
        {
            do
            {
                while (NextRow())
                {
                    if (_filter.Allows(_tables!, _mentions, _row)) return true;
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
            _mentions = article.Mentions;
            RowRange marked = _filter.Marked(article), indirect = _filter.Indirect(article);
            (_marked, _markedEnd) = (marked.First, marked.End);
            (_indirect, _indirectEnd) = (indirect.First, indirect.End);
            return true;
        }

        // The quotes without marks are rows of their own, and stand among the others in the order of the text.
        private bool NextRow()
        {
            if (_indirect == _indirectEnd)
            {
                _row = _marked;
                return _marked++ < _markedEnd;
            }

            bool isIndirect = _marked == _markedEnd || _tables!.IsBefore(_indirect, _marked);
            _row = isIndirect ? _indirect++ : _marked++;
            return true;
        }
    }
}
