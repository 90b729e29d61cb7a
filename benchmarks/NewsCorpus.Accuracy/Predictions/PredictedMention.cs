namespace NewsCorpus.Accuracy.Predictions;

/// <summary>A name as a program sees it. Places count code points of the text.</summary>
/// <param name="Kind">PER, LOC or ORG; another where a catalogue knows more kinds.</param>
/// <param name="Entity">The fullest name of what it means; null where the program does not say.</param>
internal sealed record PredictedMention(int Start, int End, string? Kind, string? Entity);
