namespace NewsCorpus.Image;

// The columns of each table, in their order. Conventions: a string is the number of its row in the segment's Strings, 0 none;
// "OrNone" is 0 for none and the value plus 1 otherwise; a range is First… and …Count over rows of the named table of the
// same segment; spans count UTF-16 code units from the start of the article's text.

/// <summary>Where the UTF-8 bytes of a string are. Row 0 is the empty string.</summary>
internal static class StringColumn
{
    public const int Page = 0, Offset = 1, Length = 2, Count = 3;
}

/// <summary>One row: the corpus.</summary>
internal static class CorpusColumn
{
    public const int Id = 0, Name = 1, Summary = 2, Version = 3, License = 4, Language = 5, Attribution = 6,
        Paragraphs = 7, Quotes = 8, Mentions = 9, Count = 10;
}

/// <summary>One row for each article segment, in order: the content hash on its last page.</summary>
internal static class SegmentColumn
{
    public const int Hash = 0, Count = 1;
}

internal static class SourceColumn
{
    public const int Id = 0, Name = 1, Url = 2, License = 3, Attribution = 4, Count = 5;
}

/// <summary>
/// Catalogued entities, in the order of INDEX.md. The article ranges are over EntityArticles; articles that report what an entity said
/// are those that quote it, and those that do so only in indirect speech.
/// </summary>
internal static class EntityColumn
{
    public const int Id = 0, Name = 1, Kind = 2, Description = 3, Wikidata = 4, FirstAlias = 5, AliasCount = 6, FirstRole = 7,
        RoleCount = 8, FirstMentioningArticle = 9, MentioningArticleCount = 10, FirstQuotingArticle = 11, QuotingArticleCount = 12,
        Mentions = 13, Quotes = 14, FirstReportingArticle = 15, ReportingArticleCount = 16, Count = 17;
}

internal static class AliasColumn
{
    public const int Text = 0, Language = 1, ExactCase = 2, Count = 3;
}

/// <summary>Dates are days since 0001-01-01 in the proleptic Gregorian calendar, or none; both ends belong to the role.</summary>
internal static class RoleColumn
{
    public const int Text = 0, Language = 1, FromOrNone = 2, ToOrNone = 3, Count = 4;
}

/// <summary>Articles in the order of INDEX.md: where each is, and how many quotes and mentions stand before it.</summary>
internal static class ArticleDirectoryColumn
{
    public const int Id = 0, Segment = 1, Row = 2, FirstQuote = 3, FirstMention = 4, Count = 5;
}

/// <summary>
/// One row for each <see cref="LookupId"/>, in order: whether the hash is of the whole key, its seed, and its rows of Buckets.
/// </summary>
internal static class LookupColumn
{
    public const int IsWhole = 0, Seed = 1, FirstBucket = 2, BucketCount = 3, Count = 4;
}

/// <summary>
/// A bucket has slots for four keys: first the <see cref="KeyHash.Fingerprint"/> of each, then the place of each one's record, which is
/// its page times <see cref="ImageFormat.PageBytes"/>, plus the offset. Slots are taken in order. The widths are fixed, so that a
/// bucket is read in one go.
/// </summary>
internal static class BucketColumn
{
    public const int Fingerprint = 0, Place = Slots, Count = 2 * Slots;

    public const int Slots = 4, Width = 4;
}

/// <summary>
/// The record of a key stands among the texts: the number that the key leads to and the length of the key in bytes, then the key in
/// UTF-8.
/// </summary>
internal static class KeyRecord
{
    public const int Number = 0, Length = 4, Key = 8;

    public const int Width = 4;

    /// <summary>Places are below this: what a column of a bucket holds.</summary>
    public const int PlaceLimit = 1 << (7 * BucketColumn.Width);
}

/// <summary>
/// The entities that bear each folded name, one after the other: twice the number of the entity, plus 1 where it is the last. The
/// width is fixed, so that it is read in one go.
/// </summary>
internal static class NameBearerColumn
{
    public const int Bearer = 0, Count = 1;

    public const int Width = 4;
}

/// <summary>Numbers of articles in the order of INDEX.md.</summary>
internal static class EntityArticleColumn
{
    public const int Article = 0, Count = 1;
}

/// <summary>The rows of an article's indirect quotes follow those of its others.</summary>
internal static class ArticleColumn
{
    public const int Headline = 0, Language = 1, Days = 2, MinuteOfDayOrNone = 3, OffsetMinutesPlusDay = 4, Source = 5, License = 6,
        Attribution = 7, Url = 8, RetrievedOrNone = 9, TranslatedFrom = 10, TranslatedByMachine = 11, Sha256 = 12, IsWithdrawn = 13,
        TextPage = 14, TextOffset = 15, TextBytes = 16, TextLength = 17, FirstParagraph = 18, ParagraphCount = 19, FirstQuote = 20,
        QuoteCount = 21, FirstMention = 22, MentionCount = 23, FirstAuthor = 24, AuthorCount = 25, FirstTopic = 26, TopicCount = 27,
        FirstRecognised = 28, RecognisedCount = 29, IndirectCount = 30, Count = 31;
}

/// <summary>Authors and topics of articles, aliases of recognised entities.</summary>
internal static class LabelColumn
{
    public const int Text = 0, Count = 1;
}

/// <summary>Utf8Lead is how many more bytes than code units stand before the paragraph, Utf8Growth the same inside it.</summary>
internal static class ParagraphColumn
{
    public const int Kind = 0, Start = 1, Length = 2, Utf8Lead = 3, Utf8Growth = 4, Count = 5;
}

/// <summary>
/// Paragraphs are counted within the article from 0; the speaker is an <see cref="EntityReference"/>; confidence is per mille.
/// </summary>
internal static class QuoteColumn
{
    public const int Kind = 0, FirstParagraph = 1, LastParagraph = 2, Start = 3, Length = 4, FirstPiece = 5, PieceCount = 6,
        SpeakerOrNone = 7, SpeakerStartOrNone = 8, SpeakerLength = 9, CueStartOrNone = 10, CueLength = 11, Rule = 12,
        Confidence = 13, Origin = 14, Count = 15;
}

/// <summary>The words of a quote without their marks, one span for each of its paragraphs.</summary>
internal static class QuotePieceColumn
{
    public const int Start = 0, Length = 1, Count = 2;
}

/// <summary>The entity is an <see cref="EntityReference"/>.</summary>
internal static class MentionColumn
{
    public const int Paragraph = 0, Start = 1, Length = 2, Kind = 3, Entity = 4, Origin = 5, Count = 6;
}

/// <summary>
/// Entities that were recognised in an article without the catalogue; an id is the article's, a ~ and the key. The aliases are over
/// Labels.
/// </summary>
internal static class RecognisedColumn
{
    public const int Key = 0, Name = 1, Kind = 2, FirstAlias = 3, AliasCount = 4, Count = 5;
}
