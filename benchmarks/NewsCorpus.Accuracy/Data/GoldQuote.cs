namespace NewsCorpus.Accuracy.Data;

/// <summary>A quote as an annotator sees it. Places count code points of the text.</summary>
/// <param name="Mention">The words that name the speaker.</param>
/// <param name="MentionPlaces">Where they stand: start and end of each stretch.</param>
/// <param name="Speaker">Who the speaker is, where the annotator says so.</param>
internal sealed record GoldQuote(
    int Start, int End, string Kind, string? Mention, IReadOnlyList<(int Start, int End)> MentionPlaces, string? Speaker)
{
    public bool HasSpeaker => !string.IsNullOrEmpty(Mention) || !string.IsNullOrEmpty(Speaker);
}
