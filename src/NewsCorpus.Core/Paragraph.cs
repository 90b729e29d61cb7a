using System.Diagnostics;
using NewsCorpus.Image;

namespace NewsCorpus;

/// <summary>A paragraph of an article: a handle of 16 bytes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Paragraph : IEquatable<Paragraph>
{
    private readonly Corpus? _corpus;
    private readonly int _article;
    private readonly int _ordinal;

    internal Paragraph(Corpus corpus, int article, int ordinal)
    {
        _corpus = corpus;
        _article = article;
        _ordinal = ordinal;
    }

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked but <see cref="ToString"/> and equality.</summary>
    public bool IsDefault => _corpus is null;

    /// <summary>The article that the paragraph is in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>; the same holds for every property below.</exception>
    public Article Article => new(Corpus, _article);

    /// <summary>Its number in the article, counted from 1; a headline that opens the text is 1.</summary>
    public int Number => IsDefault ? throw Guard.Default(nameof(Paragraph)) : _ordinal + 1;

    /// <summary>What the paragraph is.</summary>
    public ParagraphKind Kind => Checked.ParagraphKind(Row(ArticleRow)[ParagraphColumn.Kind]);

    /// <summary>Where it is in <see cref="Article.Text"/>, without the line break behind it.</summary>
    public TextSpan Span => SpanIn(ArticleRow);

    /// <summary>Where it is in <see cref="Article.Utf8Text"/>.</summary>
    public TextSpan Utf8Span
    {
        get
        {
            ArticleRow article = ArticleRow;
            return Utf8Position.Of(article, SpanIn(article));
        }
    }

    /// <summary>Its text, decoded at each call; nothing else of the article is.</summary>
    public string Text
    {
        get
        {
            ArticleRow article = ArticleRow;
            return article.Decode(SpanIn(article));
        }
    }

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(Paragraph));

    private ArticleRow ArticleRow => Corpus.Catalogue.Article(_article);

    /// <summary>Whether two are the same paragraph.</summary>
    /// <param name="left">One paragraph.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Paragraph left, Paragraph right) => left.Equals(right);

    /// <summary>Whether two are different paragraphs.</summary>
    /// <param name="left">One paragraph.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Paragraph left, Paragraph right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Paragraph other) =>
        ReferenceEquals(_corpus, other._corpus) && _article == other._article && _ordinal == other._ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Paragraph other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_article * 397) ^ _ordinal);

    /// <summary>The text, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Text;

    internal static Paragraph Of(Corpus corpus, int article, int ordinal)
    {
        int count = corpus.Catalogue.Article(article).Paragraphs.Count;
        if ((uint)ordinal >= (uint)count) throw Damage.Found($"an article of {count} paragraphs has none with number {ordinal}");
        return new Paragraph(corpus, article, ordinal);
    }

    private Row Row(ArticleRow article) => article.Tables.Paragraphs[article.Paragraphs.Row(_ordinal)];

    private TextSpan SpanIn(ArticleRow article)
    {
        Row row = Row(article);
        return article.Span(row[ParagraphColumn.Start], row[ParagraphColumn.Length]);
    }
}
