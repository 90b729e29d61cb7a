namespace NewsCorpus.Accuracy.Predictions;

/// <summary>A quote as a program sees it. Places count code points of the text.</summary>
/// <param name="Mention">The words that the speaker was read from.</param>
/// <param name="Speaker">The name of the speaker, where they were understood.</param>
/// <param name="Rule">What found the speaker, where the program says so.</param>
internal sealed record PredictedQuote(
    int Start, int End, string? Kind, string? Mention, int? MentionStart, string? Speaker, string? Rule)
{
    public bool NamesSomebody => !string.IsNullOrEmpty(Mention) || !string.IsNullOrEmpty(Speaker);
}
