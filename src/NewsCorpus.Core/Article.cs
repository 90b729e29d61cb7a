using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsCorpus.Image;
using NewsCorpus.Json;

namespace NewsCorpus;

/// <summary>
/// An article: a handle of 16 bytes that costs nothing until a property is read. Two are equal when they are the same article of
/// the same <see cref="Corpus"/> instance.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct Article : IEquatable<Article>
{
    internal Article(Corpus corpus, int number)
    {
        Owner = corpus;
        Number = number;
    }

    /// <summary>Whether this is <c>default</c>, of which nothing else may be asked but <see cref="ToString"/> and equality.</summary>
    public bool IsDefault => Owner is null;

    /// <summary>The corpus that the article is in.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>; the same holds for every property below.</exception>
    public Corpus Corpus => Owner ?? throw Guard.Default(nameof(Article));

    /// <summary>The stable id: what INDEX.md states, or made of the file's name.</summary>
    public string Id => Corpus.Catalogue.ArticleIds.Id(Number);

    /// <summary>The headline as INDEX.md gives it.</summary>
    public string Headline => Row.String(ArticleColumn.Headline);

    /// <summary>The language of the text, as a language tag ("id").</summary>
    public string Language => Row.String(ArticleColumn.Language);

    /// <summary>When it was published; midnight UTC of the day where <see cref="HasTime"/> is false.</summary>
    public DateTimeOffset Published => Row.Published;

    /// <summary>Whether the time of publication is known, not its day alone.</summary>
    public bool HasTime => Row[ArticleColumn.MinuteOfDayOrNone] != 0;

#if NET
    /// <summary>The day of publication, where it was published.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Checked.Day(Row[ArticleColumn.Days]));

    /// <summary>The day on which the text was taken from its source.</summary>
    public DateOnly? Retrieved => RetrievedDay is { } day ? DateOnly.FromDateTime(day) : null;
#endif

    /// <summary>The authors, as the byline names them. Each call makes an array.</summary>
    public ImmutableArray<string> Authors => Labels(ArticleColumn.FirstAuthor, ArticleColumn.AuthorCount);

    /// <summary>The topics that INDEX.md files it under. Each call makes an array.</summary>
    public ImmutableArray<string> Topics => Labels(ArticleColumn.FirstTopic, ArticleColumn.TopicCount);

    /// <summary>Who published it.</summary>
    public Source Source => Corpus.Sources[CheckedSource()];

    /// <summary>The license of the text, an SPDX expression or LicenseRef-…: its own, or its source's, or the corpus's.</summary>
    public string License => Row.String(ArticleColumn.License);

    /// <summary>Whom to name wherever the text is shown: its own, or its source's, or the corpus's.</summary>
    public string? Attribution => Row.OptionalString(ArticleColumn.Attribution);

    /// <summary>Where it was published.</summary>
    public string? Url => Row.OptionalString(ArticleColumn.Url);

    /// <summary>That the text is a translation, or null. The quotes of a translation are nobody's exact words.</summary>
    public Translation? Translation
    {
        get
        {
            ArticleRow row = Row;
            return row.OptionalString(ArticleColumn.TranslatedFrom) is { } from
                ? new Translation(from, row[ArticleColumn.TranslatedByMachine] != 0)
                : null;
        }
    }

    /// <summary>
    /// The SHA-256 of <see cref="Utf8Text"/>, as lower-case hexadecimal digits; of a withdrawn article the one that INDEX.md states
    /// for the text that is not here, or nothing.
    /// </summary>
    public string Sha256 => Row.String(ArticleColumn.Sha256);

    /// <summary>
    /// Whether the text was withdrawn: what is known about the article stays, the text is empty and has no paragraphs, quotes or
    /// mentions.
    /// </summary>
    public bool IsWithdrawn => Row[ArticleColumn.IsWithdrawn] != 0;

    /// <summary>
    /// The text as its file has it, without a byte order mark and with LF at the ends of lines. It is decoded at each call (about
    /// a microsecond for 5 KB): keep it in a local.
    /// </summary>
    public string Text
    {
        get
        {
            ArticleRow row = Row;
            string text = Utf8.Decode(row.Utf8Text);
            return text.Length == row.TextLength ? text : throw Damage.Found("a text does not have the length that is stated");
        }
    }

    /// <summary>The same text in UTF-8: the bytes of the corpus themselves, no copy.</summary>
    public ReadOnlySpan<byte> Utf8Text => Row.Utf8Text;

    /// <summary>The paragraphs, headline and section heads among them, in their order.</summary>
    public ParagraphCollection Paragraphs => new(this);

    /// <summary>The quotes of the article, in the order of the text; indirect ones where they are asked for.</summary>
    public QuoteQuery Quotes => Corpus.Quotes.In(this);

    /// <summary>The mentions of entities in the article, in the order of the text.</summary>
    public MentionQuery Mentions => Corpus.Mentions.In(this);

    internal Corpus? Owner { get; }

    internal int Number { get; }

    internal ArticleRow Row => Corpus.Catalogue.Article(Number);

    internal DateTime? RetrievedDay => Row[ArticleColumn.RetrievedOrNone] is > 0 and int day ? Checked.Day(day - 1) : null;

    /// <summary>Whether two are the same article.</summary>
    /// <param name="left">One article.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Article left, Article right) => left.Equals(right);

    /// <summary>Whether two are different articles.</summary>
    /// <param name="left">One article.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Article left, Article right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Article other) => ReferenceEquals(Owner, other.Owner) && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Article other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>The headline, or the empty string for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "" : Headline;

    private int CheckedSource()
    {
        int source = Row[ArticleColumn.Source];
        return source < Corpus.Sources.Count ? source : throw Damage.Found($"there is no source {source}");
    }

    private ImmutableArray<string> Labels(int first, int count)
    {
        ArticleRow row = Row;
        Table table = row.Tables.Labels;
        RowRange range = table.Range(row[first], row[count]);
        if (range.Count == 0) return [];
        var labels = ImmutableArray.CreateBuilder<string>(range.Count);
        for (int i = range.First; i < range.End; i++) labels.Add(row.Tables.Label(i));
        return labels.MoveToImmutable();
    }
}
