namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>The rules in the order in which they are tried, most precise first: the first that applies decides.</summary>
internal static class AttributionRules
{
    /// <summary>The name in the record of a quote that no rule attributes.</summary>
    public const string None = "none";

    public static IReadOnlyList<AttributionRule> All { get; } =
    [
        new("cue-after", 991, AfterTheQuote.CueThenSubject),
        new("clitic-after", 848, AfterTheQuote.CueWithClitic),
        new("subject-cue-after", 778, AfterTheQuote.SubjectThenCue),
        new("subject-verb-after", 0, AfterTheQuote.SubjectThenVerb),
        new("source-after", 667, AfterTheQuote.Source),
        new("agent-after", 0, AfterTheQuote.Agent),
        new("postposition-after", 0, AfterTheQuote.Postposition),
        new("later-cue-after", 667, AfterTheQuote.CueThenSubjectLater),
        new("utterance-before", 0, AroundTheClause.Utterance),
        new("naming-before", 600, BeforeTheQuote.Naming),
        new("non-finite-before", 667, AroundTheClause.NonFiniteCue),
        new("cue-before", 949, BeforeTheQuote.SubjectThenCue),
        new("cue-subject-before", 0, BeforeTheQuote.CueThenSubject),
        new("inverted-cue-before", 0, BeforeTheQuote.Inverted),
        new("postposition-before", 0, BeforeTheQuote.Postposition),
        new("source-before", 600, BeforeTheQuote.Source),
        new("colon-before", 0, BeforeTheQuote.Colon),
        new("agent-before", 667, BeforeTheQuote.Agent),
        new("later-subject-cue-after", 0, AroundTheClause.LaterCue),
        new("clause-before", 750, AroundTheClause.Clause),
        new("same-sentence", 833, AroundTheQuote.SameSentence),
        new("same-paragraph", 750, AroundTheQuote.SameParagraph),
        new("paragraph-before", 500, AroundTheQuote.ParagraphBefore),
        new("sentence-before", 0, AroundTheQuote.SentenceBefore),
    ];
}
