using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using NewsCorpus.Image;
using NewsCorpus.Json;

namespace NewsCorpus;

/// <summary>
/// Words that an article sets in quotation marks, or reports in indirect speech where those are asked for: a handle of 16 bytes.
/// </summary>
/// <remarks>
/// It has no id on purpose: quotes are renumbered when extraction improves. Cite the article's id, <see cref="Span"/> and the
/// corpus's <see cref="CorpusInfo.ContentHash"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(QuoteJsonConverter))]
public readonly struct Quote : IEquatable<Quote>
{
    private readonly Corpus? _corpus;
    private readonly int _article;
    private readonly int _row;

    internal Quote(Corpus corpus, int article, int row)
    {
        _corpus = corpus;
        _article = article;
        _row = row;
    }

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked but <see cref="ToString"/> and equality.</summary>
    public bool IsDefault => _corpus is null;

    /// <summary>The article that the quote is in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>; the same holds for every property below.</exception>
    public Article Article => new(Corpus, _article);

    /// <summary>The paragraph in which it starts.</summary>
    public Paragraph Paragraph => Paragraph.Of(Corpus, _article, Row[QuoteColumn.FirstParagraph]);

    /// <summary>The paragraph in which it ends; another than <see cref="Paragraph"/> where it runs on.</summary>
    public Paragraph LastParagraph => Paragraph.Of(Corpus, _article, Row[QuoteColumn.LastParagraph]);

    /// <summary>How its words stand in the text.</summary>
    public QuoteKind Kind => Checked.QuoteKind(Row[QuoteColumn.Kind]);

    /// <summary>
    /// The words without their marks, those of different paragraphs joined by LF; so it is not always a substring of the article.
    /// Decoded at each call; nothing else of the article is.
    /// </summary>
    public string Text
    {
        get
        {
            ArticleRow article = ArticleRow;
            RowRange pieces = PiecesIn(article);
            if (pieces.Count == 1) return article.Decode(Piece(article, pieces.First));
            var text = new StringBuilder();
            for (int row = pieces.First; row < pieces.End; row++)
            {
                if (row > pieces.First) text.Append('\n');
                text.Append(article.Decode(Piece(article, row)));
            }

            return text.ToString();
        }
    }

    /// <summary>
    /// From the first mark to the last, marks included; of an indirect quote its clause: always a stretch of <see cref="Article.Text"/>.
    /// </summary>
    public TextSpan Span => SpanIn(ArticleRow);

    /// <summary>The same stretch in <see cref="Article.Utf8Text"/>.</summary>
    public TextSpan Utf8Span
    {
        get
        {
            ArticleRow article = ArticleRow;
            return Utf8Position.Of(article, SpanIn(article));
        }
    }

    /// <summary>The words without their marks, one span for each paragraph. Each call makes an array.</summary>
    public ImmutableArray<TextSpan> Pieces
    {
        get
        {
            ArticleRow article = ArticleRow;
            RowRange rows = PiecesIn(article);
            var pieces = ImmutableArray.CreateBuilder<TextSpan>(rows.Count);
            for (int row = rows.First; row < rows.End; row++) pieces.Add(Piece(article, row));
            return pieces.MoveToImmutable();
        }
    }

    /// <summary>
    /// Who said it, in the catalogue or not (<see cref="Entity.Origin"/>), or null where that could not be told: a speaker is never
    /// guessed.
    /// </summary>
    public Entity? Speaker => Row[QuoteColumn.SpeakerOrNone] is > 0 and int speaker ? Entity.Of(Corpus, _article, speaker - 1) : null;

    /// <summary>The words that the speaker was read from, as the article has them ("Mr Smith", "she").</summary>
    public TextSpan? SpeakerSpan => OptionalSpan(QuoteColumn.SpeakerStartOrNone, QuoteColumn.SpeakerLength);

    /// <summary>The text of <see cref="SpeakerSpan"/>, decoded at each call.</summary>
    public string? SpeakerText => SpeakerSpan is { } span ? ArticleRow.Decode(span) : null;

    /// <summary>The word or words that say that something was said ("told", "according to").</summary>
    public TextSpan? CueSpan => OptionalSpan(QuoteColumn.CueStartOrNone, QuoteColumn.CueLength);

    /// <summary>The text of <see cref="CueSpan"/>, decoded at each call.</summary>
    public string? Cue => CueSpan is { } span ? ArticleRow.Decode(span) : null;

    /// <summary>The name of the rule that decided who spoke, "none" where none did, "pin" where an editor did.</summary>
    public string Rule
    {
        get
        {
            ArticleRow article = ArticleRow;
            return article.Tables.Segment.String(RowIn(article)[QuoteColumn.Rule]);
        }
    }

    /// <summary>
    /// How often <see cref="Rule"/> is right, from 0 to 1 in steps of a thousandth: 0 also where that was not measured, 1 where an editor
    /// decided.
    /// </summary>
    public double Confidence => Checked.Confidence(Row[QuoteColumn.Confidence]);

    /// <summary>Who says that this is a quote and whose.</summary>
    public Origin Origin => Checked.Origin(Row[QuoteColumn.Origin]);

    /// <summary>The mentions of entities inside <see cref="Span"/>: what the words are about.</summary>
    public MentionQuery Mentions => Corpus.Mentions.In(Article).Inside(Span);

    private Corpus Corpus => _corpus ?? throw Guard.Default(nameof(Quote));

    private ArticleRow ArticleRow => Corpus.Catalogue.Article(_article);

    private Row Row => RowIn(ArticleRow);

    /// <summary>Whether two are the same quote.</summary>
    /// <param name="left">One quote.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Quote left, Quote right) => left.Equals(right);

    /// <summary>Whether two are different quotes.</summary>
    /// <param name="left">One quote.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Quote left, Quote right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Quote other) =>
        ReferenceEquals(_corpus, other._corpus) && _article == other._article && _row == other._row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quote other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_article * 397) ^ _row);

    /// <summary>The words, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Text;

    private static TextSpan Piece(ArticleRow article, int row)
    {
        Row piece = article.Tables.QuotePieces[row];
        return article.Span(piece[QuotePieceColumn.Start], piece[QuotePieceColumn.Length]);
    }

    private Row RowIn(ArticleRow article) => article.Tables.Quotes[_row];

    private TextSpan SpanIn(ArticleRow article)
    {
        Row row = RowIn(article);
        return article.Span(row[QuoteColumn.Start], row[QuoteColumn.Length]);
    }

    private RowRange PiecesIn(ArticleRow article)
    {
        Row row = RowIn(article);
        return article.Tables.QuotePieces.Range(row[QuoteColumn.FirstPiece], row[QuoteColumn.PieceCount]);
    }

    private TextSpan? OptionalSpan(int startOrNone, int length)
    {
        ArticleRow article = ArticleRow;
        Row row = RowIn(article);
        return row[startOrNone] is > 0 and int start ? article.Span(start - 1, row[length]) : null;
    }
}
