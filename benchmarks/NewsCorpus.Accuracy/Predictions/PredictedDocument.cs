namespace NewsCorpus.Accuracy.Predictions;

/// <summary>What a program found in a text.</summary>
internal sealed record PredictedDocument(IReadOnlyList<PredictedQuote> Quotes, IReadOnlyList<PredictedMention> Mentions)
{
    public static PredictedDocument Nothing { get; } = new([], []);
}
