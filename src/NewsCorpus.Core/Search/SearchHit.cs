using System.Collections.Immutable;
using System.Diagnostics;

namespace NewsCorpus;

/// <summary>An article that answers a query.</summary>
[DebuggerDisplay("{Score} {Article}: {Snippet}")]
public readonly struct SearchHit
{
    private readonly TextSpan[]? _highlights;

    internal SearchHit(Article article, double score, Snippet snippet, TextSpan[] highlights)
    {
        Article = article;
        Score = score;
        Snippet = snippet;
        _highlights = highlights;
    }

    /// <summary>The article; <c>default</c> for <c>default</c>.</summary>
    public Article Article { get; }

    /// <summary>How well it answers: BM25 with k1 1.2 and b 0.75, rounded to nine decimals. It compares hits of one query only.</summary>
    public double Score { get; }

    /// <summary>The stretch of text in which most of the query stands together.</summary>
    public Snippet Snippet { get; }

    /// <summary>
    /// Every match, as a stretch of <see cref="Article.Text"/>; in order, those that overlap made one. Each call makes an array.
    /// </summary>
    public ImmutableArray<TextSpan> Highlights => [.. _highlights ?? []];

    /// <summary>The quotes of the article in which a match lies.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public QuoteQuery Quotes => Article.Quotes.Touching(_highlights ?? []);
}
