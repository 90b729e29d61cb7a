namespace NewsCorpus.Tool.Diff;

/// <summary>
/// Compares two corpora, each record of one with at most one of the other: articles, sources and entities by their ids, quotes by
/// their words within an article. What was recognised without a catalogue shows in speakers and in the number of mentions.
/// </summary>
internal static class CorpusComparison
{
    public static CorpusDifferences Compare(Corpus old, Corpus @new) =>
        old.Info.ContentHash == @new.Info.ContentHash
            ? CorpusDifferences.None
            : new CorpusDifferences(
                Difference.Between(CorpusFacts.Of(old.Info), CorpusFacts.Of(@new.Info)) is { } change ? [change] : [],
                RecordComparison.Compare(old.Sources.Select(CorpusFacts.Of), @new.Sources.Select(CorpusFacts.Of)),
                RecordComparison.Compare(old.Entities.Select(CorpusFacts.Of), @new.Entities.Select(CorpusFacts.Of)),
                RecordComparison.Compare(old.Articles.Select(CorpusFacts.Of), @new.Articles.Select(CorpusFacts.Of)),
                CompareQuotes(old, @new));

    private static List<Difference> CompareQuotes(Corpus old, Corpus @new)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Article article in old.Articles) ids.Add(article.Id);
        foreach (Article article in @new.Articles) ids.Add(article.Id);
        return [.. ids.SelectMany(id => QuoteComparison.Compare(QuotesIn(old, id), QuotesIn(@new, id)))];
    }

    private static ComparedRecord[] QuotesIn(Corpus corpus, string articleId) => corpus.Articles.TryGet(articleId, out Article article)
        ? [.. article.Quotes.WithIndirect.Select(quote => CorpusFacts.Of(quote, articleId))]
        : [];
}
