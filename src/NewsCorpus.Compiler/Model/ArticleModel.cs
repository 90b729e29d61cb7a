namespace NewsCorpus.Compiler.Model;

/// <summary>
/// An article with all that was found in it. The text is normalised; spans count its UTF-16 code units; paragraphs are numbered
/// from 0. An entity is the number of its place in the catalogue, or, of a recognised one, the complement (~) of its place in
/// <see cref="Recognised"/>. Quotes and mentions are in the order of the text; where two mentions
/// start together, the longer comes first.
/// </summary>
internal sealed record ArticleModel(
    ArticleFacts Facts,
    string Text,
    string Sha256,
    EquatableArray<ParagraphModel> Paragraphs,
    EquatableArray<QuoteModel> Quotes,
    EquatableArray<MentionModel> Mentions,
    EquatableArray<RecognisedEntity> Recognised)
{
    /// <summary>How many quotes there are without the indirect ones, which no number of quotes counts.</summary>
    public int MarkedQuotes => Quotes.Count(static quote => !quote.IsIndirect);
}

/// <summary>Somebody or something that the text of one article names and the catalogue does not know.</summary>
/// <param name="Name">The fullest form of the name in the article.</param>
internal sealed record RecognisedEntity(string Name, EntityKind Kind);

internal readonly record struct ParagraphModel(ParagraphKind Kind, CharSpan Span);

/// <param name="Span">From the first mark to the last, marks included; of an indirect quote the clause.</param>
/// <param name="Pieces">The words without marks, one span for each paragraph; of an indirect quote the clause.</param>
/// <param name="Rule">The name of the attribution rule that decided, or "none".</param>
/// <param name="ConfidencePerMille">How often that rule is right, out of 1000.</param>
internal sealed record QuoteModel(
    QuoteKind Kind,
    CharSpan Span,
    int FirstParagraph,
    int LastParagraph,
    EquatableArray<CharSpan> Pieces,
    int? Speaker,
    CharSpan? SpeakerSpan,
    CharSpan? CueSpan,
    string Rule,
    int ConfidencePerMille,
    Origin Origin)
{
    public bool IsIndirect => Kind == QuoteKind.Indirect;
}

internal readonly record struct MentionModel(CharSpan Span, int Paragraph, MentionKind Kind, int Entity, Origin Origin);
