using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using NewsCorpus.Lookup;

namespace NewsCorpus;

/// <summary>The articles of a corpus, in the order of INDEX.md. Enumerating and looking up allocate nothing.</summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct ArticleCollection : IReadOnlyList<Article>
{
    private readonly Corpus? _corpus;

    internal ArticleCollection(Corpus corpus) => _corpus = corpus;

    /// <summary>The number of articles.</summary>
    public int Count => Corpus.Catalogue.ArticleCount;

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(ArticleCollection));

    private ArticleQuery All => new(Corpus, default);

    /// <summary>The article at a place in the order of INDEX.md.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Article this[int index] => new(Corpus, Guard.Index(index, Count));

    /// <summary>The article with an id.</summary>
    /// <param name="id">The id; its case matters.</param>
    /// <exception cref="KeyNotFoundException">No article has the id; the message names the nearest one.</exception>
    public Article this[string id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Corpus corpus = Corpus;
            int number = corpus.Catalogue.ArticleIds.Find((id ?? throw new ArgumentNullException(nameof(id))).AsSpan());
            if (number < 0) ThrowNotFound(id);
            return new Article(corpus, number);
        }
    }

    /// <summary>Looks up the article with an id.</summary>
    /// <param name="id">The id; its case matters.</param>
    /// <param name="article">The article, or <c>default</c>.</param>
    /// <returns>Whether an article has the id.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ReadOnlySpan<char> id, out Article article) => Found(Corpus.Catalogue.ArticleIds.Find(id), out article);

    /// <summary>Looks up the article with an id in UTF-8.</summary>
    /// <param name="id">The bytes of the id; its case matters.</param>
    /// <param name="article">The article, or <c>default</c>.</param>
    /// <returns>Whether an article has the id.</returns>
    public bool TryGetUtf8(ReadOnlySpan<byte> id, out Article article) =>
        Found(Corpus.Catalogue.ArticleIds.FindUtf8(id), out article);

    /// <inheritdoc cref="ArticleQuery.From"/>
    public ArticleQuery From(Source source) => All.From(source);

    /// <inheritdoc cref="ArticleQuery.In"/>
    public ArticleQuery In(string language) => All.In(language);

#if NET
    /// <inheritdoc cref="ArticleQuery.Between(DateOnly, DateOnly)"/>
    public ArticleQuery Between(DateOnly first, DateOnly last) => All.Between(first, last);
#endif

    /// <inheritdoc cref="ArticleQuery.Between(DateTimeOffset, DateTimeOffset)"/>
    public ArticleQuery Between(DateTimeOffset first, DateTimeOffset last) => All.Between(first, last);

    /// <inheritdoc cref="ArticleQuery.Mentioning"/>
    public ArticleQuery Mentioning(Entity entity) => All.Mentioning(entity);

    /// <summary>Enumerates the articles without allocating.</summary>
    public ArticleQuery.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Article> IEnumerable<Article>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Found(int number, out Article article)
    {
        article = number < 0 ? default : new Article(Corpus, number);
        return number >= 0;
    }

    private void ThrowNotFound(string id) => throw Suggestion.NotFound("article", id, Corpus.Catalogue.ArticleIds);
}
