namespace NewsCorpus.Accuracy.Data;

/// <summary>A text with its quotes.</summary>
/// <param name="Split">The part of the set that it belongs to, where the set has parts.</param>
internal sealed record QuoteDocument(string Id, string? Split, CodePointText Text, IReadOnlyList<GoldQuote> Quotes);
