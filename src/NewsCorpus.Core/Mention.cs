using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsCorpus.Image;
using NewsCorpus.Json;

namespace NewsCorpus;

/// <summary>A place where an article speaks of an entity: a handle of 16 bytes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(MentionJsonConverter))]
public readonly struct Mention : IEquatable<Mention>
{
    private readonly Corpus? _corpus;
    private readonly int _article;
    private readonly int _row;

    internal Mention(Corpus corpus, int article, int row)
    {
        _corpus = corpus;
        _article = article;
        _row = row;
    }

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked but <see cref="ToString"/> and equality.</summary>
    public bool IsDefault => _corpus is null;

    /// <summary>The article that the mention is in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>; the same holds for every property below.</exception>
    public Article Article => new(Corpus, _article);

    /// <summary>The paragraph that the mention is in.</summary>
    public Paragraph Paragraph => Paragraph.Of(Corpus, _article, Row[MentionColumn.Paragraph]);

    /// <summary>Who or what is mentioned, in the catalogue or not (<see cref="Entity.Origin"/>).</summary>
    public Entity Entity => Entity.Of(Corpus, _article, Row[MentionColumn.Entity]);

    /// <summary>By what it is mentioned.</summary>
    public MentionKind Kind => Checked.MentionKind(Row[MentionColumn.Kind]);

    /// <summary>Who says that this is a mention of the entity.</summary>
    public Origin Origin => Checked.Origin(Row[MentionColumn.Origin]);

    /// <summary>Where it is in <see cref="Article.Text"/>.</summary>
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

    /// <summary>The words, as the article has them. Decoded at each call; nothing else of the article is.</summary>
    public string Text
    {
        get
        {
            ArticleRow article = ArticleRow;
            return article.Decode(SpanIn(article));
        }
    }

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(Mention));

    private ArticleRow ArticleRow => Corpus.Catalogue.Article(_article);

    private Row Row => ArticleRow.Tables.Mentions[_row];

    /// <summary>Whether two are the same mention.</summary>
    /// <param name="left">One mention.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Mention left, Mention right) => left.Equals(right);

    /// <summary>Whether two are different mentions.</summary>
    /// <param name="left">One mention.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Mention left, Mention right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Mention other) =>
        ReferenceEquals(_corpus, other._corpus) && _article == other._article && _row == other._row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Mention other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_article * 397) ^ _row);

    /// <summary>The words, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Text;

    private TextSpan SpanIn(ArticleRow article)
    {
        Row row = article.Tables.Mentions[_row];
        return article.Span(row[MentionColumn.Start], row[MentionColumn.Length]);
    }
}
