namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>Copies a corpus into plain objects.</summary>
internal static class PlainCopy
{
    public static PlainCorpus Of(Corpus corpus) => new(
        [.. corpus.Articles.Select(Of)],
        [.. corpus.Entities.Select(static entity => new PlainEntity(entity.Id, entity.Name))]);

    private static PlainArticle Of(Article article) => new(
        article.Id,
        article.Headline,
        article.Date,
        article.License,
        article.Text,
        [.. article.Quotes.Select(static quote => new PlainQuote(quote.Span.Start, quote.Span.Length, quote.Text, quote.Speaker?.Id))],
        [.. article.Mentions.Select(static mention => new PlainMention(mention.Span.Start, mention.Span.Length, mention.Entity.Id))]);
}
