namespace NewsCorpus.Core.Tests.Images;

/// <summary>Reads everything that the public surface of a corpus gives.</summary>
internal static class FullRead
{
    public static void Of(Corpus corpus)
    {
        CorpusInfo info = corpus.Info;
        Use(info.Id, info.Name, info.Summary, info.Version, info.License, info.Language, info.Attribution, info.ContentHash, info.Format);
        foreach (Source source in corpus.Sources) Use(source.Id, source.Name, source.Url, source.License, source.Attribution);
        foreach (Entity entity in corpus.Entities.WithRecognised) Read(entity);
        foreach (Article article in corpus.Articles) Read(article);
        foreach (Quote quote in corpus.Quotes) Read(quote);
        foreach (Mention mention in corpus.Mentions) Read(mention);
        for (int i = 0; i < Math.Min(corpus.Quotes.Count, 100); i++) Use(corpus.Quotes[i].Text);
        for (int i = 0; i < Math.Min(corpus.Mentions.Count, 100); i++) Use(corpus.Mentions[i].Text);
        Use(corpus.Articles.TryGet("banjir-arang", out _), corpus.Articles.TryGet("no such", out _));
        Use(corpus.Entities.Named("lestari").Count(), corpus.Entities.Named("nobody").Any());
        Use(corpus.Entities.WithRecognised.Named("lestari").Count(), corpus.Entities.TryGet("pasar-malam~lestari", out _));
        foreach (SearchHit hit in corpus.Search("arang \"ayu lestari\"")) Use(hit.Snippet, hit.Highlights, hit.Quotes.Count());
    }

    private static void Read(Entity entity)
    {
        Use(entity.Id, entity.Origin, entity.Article, entity.Name, entity.Kind, entity.Aliases, entity.Description, entity.WikidataId);
        foreach (Role role in entity.Roles) Use(role.Text, role.Language, role.From, role.To);
        Use(entity.Quotes.Count(), entity.Mentions.Count(), entity.Articles.Count());
        foreach (Quote quote in entity.Quotes) Use(quote.Text);
        foreach (Quote quote in entity.Quotes.OfKind(QuoteKind.Indirect)) Use(quote.Text);
        foreach (Mention mention in entity.Mentions) Use(mention.Text);
        foreach (Article article in entity.Articles) Use(article.Id);
    }

    private static void Read(Article article)
    {
        Use(article.Id, article.Headline, article.Language, article.Published, article.Date, article.HasTime, article.Authors);
        Use(article.Topics, article.Source.Name, article.License, article.Attribution, article.Url, article.Retrieved);
        Use(article.Translation, article.Sha256, article.IsWithdrawn, article.Text, article.Utf8Text.Length);
        foreach (Paragraph paragraph in article.Paragraphs)
            Use(paragraph.Article, paragraph.Number, paragraph.Kind, paragraph.Span, paragraph.Utf8Span, paragraph.Text);
        foreach (Quote quote in article.Quotes.WithIndirect) Read(quote);
        foreach (Mention mention in article.Mentions) Read(mention);
    }

    private static void Read(Quote quote)
    {
        Use(quote.Article, quote.Paragraph.Text, quote.LastParagraph.Text, quote.Kind, quote.Text, quote.Span, quote.Utf8Span);
        Use(quote.Pieces, quote.Speaker?.Name, quote.SpeakerSpan, quote.SpeakerText, quote.CueSpan, quote.Cue, quote.Rule);
        Use(quote.Confidence, quote.Origin);
        foreach (Mention mention in quote.Mentions) Use(mention.Text);
    }

    private static void Read(Mention mention) => Use(
        mention.Article, mention.Paragraph.Number, mention.Entity.Name, mention.Span, mention.Utf8Span, mention.Text, mention.Kind,
        mention.Origin);

    private static void Use(params ReadOnlySpan<object?> values) => Assert.True(values.Length > 0);
}
