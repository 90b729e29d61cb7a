namespace NewsCorpus.Accuracy.Data;

/// <summary>Annotated texts to measure quotes and speakers on.</summary>
/// <param name="Name">The folder's: "pfsa-id".</param>
internal sealed record QuoteSet(string Name, string Language, IReadOnlyList<QuoteDocument> Documents)
{
    /// <summary>The names of its parts, where it has several.</summary>
    public IReadOnlyList<string> Splits
    {
        get
        {
            string[] splits = [.. Documents.Select(static item => item.Split ?? "").Distinct().Order(StringComparer.Ordinal)];
            return splits.Length > 1 ? splits : [];
        }
    }
}
