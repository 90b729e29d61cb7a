namespace NewsCorpus.Tests;

/// <summary>Every field of a record in a line, so that two lists of records can be compared and their differences printed.</summary>
internal static class Describe
{
    public static string Paragraph(int number, ParagraphKind kind, int start, string text) => $"{number} {kind} at {start}: {text}";

    public static string Quote(
        int firstParagraph,
        int lastParagraph,
        QuoteKind kind,
        int start,
        int length,
        string text,
        string speaker,
        int speakerStart,
        string speakerText,
        string cue) =>
        $"{firstParagraph}-{lastParagraph} {kind} {start}+{length} by {speaker} through '{speakerText}' at {speakerStart}, cue '{cue}': {text}";

    public static string Mention(int paragraph, MentionKind kind, int start, string text, string entity) =>
        $"{paragraph} {kind} at {start} '{text}' = {entity}";

    public static string Entity(string name, EntityKind kind) => $"{name}: {kind}";
}
