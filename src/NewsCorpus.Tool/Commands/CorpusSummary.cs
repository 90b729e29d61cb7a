namespace NewsCorpus.Tool.Commands;

/// <summary>What a corpus holds, counted.</summary>
internal sealed class CorpusSummary
{
    public CorpusSummary(Corpus corpus)
    {
        Corpus = corpus;
        var quotes = new Dictionary<Entity, int>();
        foreach (Quote quote in corpus.Quotes)
        {
            if (quote.Speaker is { } speaker) quotes[speaker] = quotes.GetValueOrDefault(speaker) + 1;
            else QuotesWithoutSpeaker++;
        }

        var mentions = new Dictionary<Entity, int>();
        foreach (Mention mention in corpus.Mentions) mentions[mention.Entity] = mentions.GetValueOrDefault(mention.Entity) + 1;
        Speakers = MostFirst(quotes);
        Mentioned = MostFirst(mentions);
        Rights = [.. corpus.Articles
            .GroupBy(static article => (article.License, article.Attribution))
            .Select(static some => new RightsOfArticles(some.Key.License, some.Key.Attribution, some.Count()))
            .OrderByDescending(static some => some.Articles)];
        Translations = [.. corpus.Articles
            .Where(static article => article.Translation is not null)
            .GroupBy(static article => article.Translation!.Value)
            .Select(static some => (some.Key, some.Count()))
            .OrderByDescending(static some => some.Item2)];
    }

    public Corpus Corpus { get; }

    /// <summary>Who is quoted, and how often; the most quoted first.</summary>
    public IReadOnlyList<(Entity Entity, int Count)> Speakers { get; }

    public int QuotesWithoutSpeaker { get; }

    /// <summary>Who and what is mentioned, and how often; the most mentioned first.</summary>
    public IReadOnlyList<(Entity Entity, int Count)> Mentioned { get; }

    public IReadOnlyList<RightsOfArticles> Rights { get; }

    public IReadOnlyList<(Translation Translation, int Articles)> Translations { get; }

    // Entities come in the order of the texts, so those with the same number do so too.
    private static (Entity Entity, int Count)[] MostFirst(Dictionary<Entity, int> counts) =>
        [.. counts.Select(static item => (item.Key, item.Value)).OrderByDescending(static item => item.Value)];

    public sealed record RightsOfArticles(string License, string? Attribution, int Articles);
}
