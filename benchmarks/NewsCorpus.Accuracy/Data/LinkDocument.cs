namespace NewsCorpus.Accuracy.Data;

/// <summary>The names of a text of which an annotator says whom they mean.</summary>
internal sealed record LinkDocument(string Id, IReadOnlyList<GoldMention> Mentions);
