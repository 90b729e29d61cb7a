namespace NewsCorpus.Accuracy.Scoring;

/// <summary>A name that was missed, or made up.</summary>
internal sealed record EntityError(string Document, string Kind, string Words, bool IsMissed);
