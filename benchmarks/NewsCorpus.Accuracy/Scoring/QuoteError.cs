namespace NewsCorpus.Accuracy.Scoring;

/// <summary>A quote that was not found, or not said to be by whom it is.</summary>
/// <param name="Rule">What attributed it; "missed" where it was not found.</param>
internal sealed record QuoteError(string Rule, string Document, string Words, string Gold, string Predicted);
