using System.Collections;
using System.Diagnostics;
using NewsCorpus.Image;

namespace NewsCorpus;

/// <summary>
/// The quotes of a corpus: articles in the order of INDEX.md, in each of them in the order of the text. Enumerating allocates
/// nothing. Indirect quotes are neither counted nor enumerated unless <see cref="WithIndirect"/> or <see cref="OfKind"/> asks for them.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct QuoteCollection : IReadOnlyList<Quote>
{
    private readonly Corpus? _corpus;

    internal QuoteCollection(Corpus corpus) => _corpus = corpus;

    /// <summary>The number of quotes.</summary>
    public int Count => Corpus.Catalogue.QuoteCount;

    /// <inheritdoc cref="QuoteQuery.Unattributed"/>
    public QuoteQuery Unattributed => All.Unattributed;

    /// <summary>All quotes, and indirect ones among them.</summary>
    public QuoteQuery WithIndirect => All.WithIndirect;

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(QuoteCollection));

    private QuoteQuery All => new(Corpus, default);

    /// <summary>The quote at a place, found in steps that grow with the logarithm of the number of articles.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Quote this[int index]
    {
        get
        {
            Catalogue catalogue = Corpus.Catalogue;
            int article = catalogue.ArticleOf(Guard.Index(index, Count), ArticleDirectoryColumn.FirstQuote);
            int before = catalogue.Directory(article)[ArticleDirectoryColumn.FirstQuote];
            return new Quote(Corpus, article, catalogue.Article(article).Quotes.Row(index - before));
        }
    }

    /// <inheritdoc cref="QuoteQuery.By"/>
    public QuoteQuery By(Entity speaker) => All.By(speaker);

    /// <inheritdoc cref="QuoteQuery.In"/>
    public QuoteQuery In(Article article) => All.In(article);

    /// <inheritdoc cref="QuoteQuery.Mentioning"/>
    public QuoteQuery Mentioning(Entity entity) => All.Mentioning(entity);

    /// <inheritdoc cref="QuoteQuery.OfKind"/>
    public QuoteQuery OfKind(QuoteKind kind) => All.OfKind(kind);

    /// <inheritdoc cref="QuoteQuery.AtLeast"/>
    public QuoteQuery AtLeast(double confidence) => All.AtLeast(confidence);

    /// <summary>Enumerates the quotes without allocating.</summary>
    public QuoteQuery.Enumerator GetEnumerator() => All.GetEnumerator();

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
