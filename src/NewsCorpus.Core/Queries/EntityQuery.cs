using System.Collections;
using NewsCorpus.Image;
using NewsCorpus.Queries;

namespace NewsCorpus;

/// <summary>
/// Entities that fulfil conditions, in the order of the catalogue, those that were recognised without it behind them. Verbs can be
/// chained and all of them hold; enumerating with <c>foreach</c> allocates nothing.
/// </summary>
public readonly struct EntityQuery : IEnumerable<Entity>
{
    private readonly Corpus? _corpus;
    private readonly EntityFilter _filter;

    internal EntityQuery(Corpus corpus, EntityFilter filter)
    {
        _corpus = corpus;
        _filter = filter;
    }

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(EntityQuery));

    /// <summary>Those that bear a name, as <see cref="EntityCollection.Named(string)"/> finds them.</summary>
    /// <param name="nameOrAlias">The name.</param>
    public EntityQuery Named(string nameOrAlias) =>
        Named((nameOrAlias ?? throw new ArgumentNullException(nameof(nameOrAlias))).AsSpan());

    /// <summary>Those that bear a name, as <see cref="EntityCollection.Named(string)"/> finds them.</summary>
    /// <param name="nameOrAlias">The name.</param>
    public EntityQuery Named(ReadOnlySpan<char> nameOrAlias) => new(Corpus, _filter.Named(Corpus.Catalogue, nameOrAlias));

    /// <summary>Those of a kind.</summary>
    /// <param name="kind">What the entity is.</param>
    public EntityQuery OfKind(EntityKind kind) => new(Corpus, _filter.OfKind(kind));

    /// <summary>Whether there is any such entity.</summary>
    public bool Any() => GetEnumerator().MoveNext();

    /// <summary>The number of such entities. Takes a walk over them.</summary>
    public int Count()
    {
        int count = 0;
        foreach (Entity _ in this) count++;
        return count;
    }

    /// <summary>Enumerates the entities without allocating.</summary>
    public Enumerator GetEnumerator() => new(Corpus, _filter);

    IEnumerator<Entity> IEnumerable<Entity>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates entities.</summary>
    public struct Enumerator : IEnumerator<Entity>
    {
        private readonly Corpus _corpus;
        private readonly Catalogue _catalogue;
        private readonly EntityFilter _filter;
        private readonly int _candidates;
        private int _next;
        private ArticleWalk _articles;
        private ArticleTables? _tables;
        private int _first;
        private int _row;
        private int _end;

        internal Enumerator(Corpus corpus, EntityFilter filter)
        {
            _corpus = corpus;
            _catalogue = corpus.Catalogue;
            _filter = filter;
            _candidates = filter.Candidates(_catalogue);
            _articles = filter.RecognisingArticles(_catalogue);
        }

        /// <summary>The current entity.</summary>
        public Entity Current { readonly get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();

        /// <summary>Goes on to the next entity.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext()
        {
            while (_next < _candidates)
            {
                int candidate = _filter.Candidate(_catalogue, _next++);
                if (!_filter.Allows(_catalogue, candidate)) continue;
                Current = Entity.Of(_corpus, candidate);
                return true;
            }

            return MoveNextRecognised();
        }

        private bool MoveNextRecognised()
        {
            do
            {
                while (++_row < _end)
                {
                    if (!_filter.AllowsRecognised(_tables!, _row)) continue;
                    Current = Entity.Recognised(_corpus, _articles.Current, _row - _first);
                    return true;
                }
            }
            while (NextArticle());
            return false;
        }

        private bool NextArticle()
        {
            if (!_articles.MoveNext()) return false;
            ArticleRow article = _catalogue.Article(_articles.Current);
            RowRange rows = article.Recognised;
            _tables = article.Tables;
            _first = rows.First;
            _row = rows.First - 1;
            _end = rows.End;
            return true;
        }
    }
}
