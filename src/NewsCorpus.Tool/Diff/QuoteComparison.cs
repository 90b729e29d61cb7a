namespace NewsCorpus.Tool.Diff;

/// <summary>
/// Compares the quotes of an article in two corpora. Quotes have no ids, and places move when a text is corrected, so that the same
/// words are the same quote: the first time they are said with the first, the second with the second.
/// </summary>
internal static class QuoteComparison
{
    /// <summary>The differences: what was removed in the order of the old text, then the others in the order of the new one.</summary>
    public static IEnumerable<Difference> Compare(IReadOnlyList<ComparedRecord> old, IReadOnlyList<ComparedRecord> @new)
    {
        (ComparedRecord Quote, int Occurrence)[] before = Number(old), after = Number(@new);
        Dictionary<(string Words, int Occurrence), ComparedRecord> known =
            before.ToDictionary(static item => (item.Quote.Title, item.Occurrence), static item => item.Quote);
        HashSet<(string Words, int Occurrence)> kept = [.. after.Select(static item => (item.Quote.Title, item.Occurrence))];
        foreach ((ComparedRecord quote, int occurrence) in before)
        {
            if (!kept.Contains((quote.Title, occurrence))) yield return Difference.Removed(quote);
        }

        foreach ((ComparedRecord quote, int occurrence) in after)
        {
            if (!known.TryGetValue((quote.Title, occurrence), out ComparedRecord? earlier)) yield return Difference.Added(quote);
            else if (Difference.Between(earlier, quote) is { } change) yield return change;
        }
    }

    private static (ComparedRecord Quote, int Occurrence)[] Number(IReadOnlyList<ComparedRecord> quotes)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. quotes.Select(quote => (quote, seen[quote.Title] = seen.GetValueOrDefault(quote.Title) + 1))];
    }
}
