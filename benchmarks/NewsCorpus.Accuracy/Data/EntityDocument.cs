namespace NewsCorpus.Accuracy.Data;

/// <summary>A text with its names.</summary>
internal sealed record EntityDocument(string Id, CodePointText Text, IReadOnlyList<GoldMention> Mentions);
