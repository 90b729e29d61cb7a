extern alias compiler;

using System.Security.Cryptography;
using System.Text;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Image;
using compiler::NewsCorpus.Compiler.Model;
using NewsCorpus.Core.Tests.Images;

namespace NewsCorpus.Core.Tests.Corpora;

/// <summary>A corpus as a test states it, compiled by the real writer.</summary>
internal sealed class TestCorpus
{
    public const int OneSegment = 1, ManySegments = 64;

    public string Id { get; init; } = "test-corpus";

    public string Name { get; init; } = "Test corpus";

    public string? Summary { get; init; }

    public string? Version { get; init; }

    public string? License { get; init; }

    public string? Language { get; init; }

    public string? Attribution { get; init; }

    public List<TestSource> Sources { get; init; } = [new("daily-test", "The Daily Test")];

    public List<TestEntity> Entities { get; init; } = [];

    public List<TestArticle> Articles { get; init; } = [];

    public Corpus Build(int segments = OneSegment) => Corpus.FromImage(BuildImage(segments));

    public ArrayImage BuildImage(int segments = OneSegment)
    {
        ImagePages pages = Pages(segments);
        return new ArrayImage(
            [.. Enumerable.Range(0, pages.SegmentCount).Select(segment =>
                Enumerable.Range(0, pages.PageCount(segment)).Select(page => pages.Page(segment, page)).ToArray())]);
    }

    /// <summary>The image as a file, written by the real writer.</summary>
    public byte[] BuildFile(int segments = OneSegment)
    {
        ImagePages pages = Pages(segments);
        using var stream = new ForwardStream();
        var writer = new ImageFileWriter(stream);
        foreach (SegmentPages segment in pages.Segments.Skip(1)) writer.Add(segment);
        writer.Add(pages.Segments[0]);
        writer.Complete();
        return stream.Written;
    }

    private int NumberOf(TestArticle article, string entity)
    {
        int number = Entities.FindIndex(candidate => candidate.Id == entity);
        if (number >= 0) return number;
        int place = article.Recognised.FindIndex(candidate => $"{article.Id}~{candidate.Key}" == entity);
        return place >= 0 ? ~place : throw new ArgumentException($"{article.Id} knows no {entity}.", nameof(entity));
    }

    private static CharSpan Chars(TextSpan span) => new(span.Start, span.Length);

    private static CalendarDate? Day(DateOnly? day) => day is { } known ? new CalendarDate(known.DayNumber) : null;

    private ImagePages Pages(int segments)
    {
        ArticleModel[] articles = [.. Articles.Select(Model)];
        EquatableArray<SourceFacts> sources = Sources
            .Select(source => new SourceFacts(source.Id, source.Name, source.Url, source.License, source.Attribution, null))
            .ToEquatableArray();
        var map = new SegmentMap([.. Articles.Select(article => article.Id)], segments);
        SegmentPages[] pages =
        [
            .. Enumerable.Range(1, segments)
                .Select(segment => ArticleSegment.Build(map.ArticlesOf(segment).Select(number => articles[number]), sources)),
        ];
        var digest = new CorpusDigest(
            new CorpusFacts(Id, Name, Summary, Version, License, Language, Attribution),
            sources,
            Entities.Select(Model).ToEquatableArray(),
            articles.Select(article => new ExtractedArticle(article.Facts.Path, article, default, default).ToDigest()).ToEquatableArray());
        return new ImagePages([CatalogueSegment.Build(digest, map, [.. pages.Select(segment => segment.Hash)]), .. pages]);
    }

    private static EntityFacts Model(TestEntity entity) => new(
        entity.Id,
        entity.Name,
        (compiler::NewsCorpus.EntityKind)entity.Kind,
        entity.Description,
        entity.Wikidata,
        entity.Aliases.Prepend(entity.Name).Select(alias => new AliasFacts(alias, null, false)).ToEquatableArray(),
        entity.Roles.Select(role => new RoleFacts(role.Text, role.Language, Day(role.From), Day(role.To))).ToEquatableArray());

    private ArticleModel Model(TestArticle article) => new(
        new ArticleFacts(
            article.Id,
            article.Headline,
            article.Id + ".txt",
            article.Source,
            article.Language,
            new PublicationTime(
                new CalendarDate(article.Date.DayNumber),
                article.Time is { } time ? (time.Hour * 60) + time.Minute : null,
                article.OffsetMinutes),
            article.Authors.ToEquatableArray(),
            article.Topics.ToEquatableArray(),
            article.License,
            article.Attribution,
            article.Url,
            Day(article.Retrieved),
            article.Translation is { } translation ? new TranslationFacts(translation.From, translation.IsMachine) : null,
            null,
            ArticleLayout.Lines,
            article.IsWithdrawn),
        article.Text,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text))),
        article.Paragraphs
            .Select(paragraph => new ParagraphModel((compiler::NewsCorpus.ParagraphKind)paragraph.Kind, Chars(paragraph.Span)))
            .ToEquatableArray(),
        article.Quotes.Select(quote => Model(article, quote)).ToEquatableArray(),
        article.Mentions.Select(mention => new MentionModel(
            Chars(mention.Span),
            article.ParagraphAt(mention.Span.Start),
            (compiler::NewsCorpus.MentionKind)mention.Kind,
            NumberOf(article, mention.Entity),
            (compiler::NewsCorpus.Origin)mention.Origin)).ToEquatableArray(),
        article.Recognised
            .Select(entity => new RecognisedEntity(entity.Name, (compiler::NewsCorpus.EntityKind)entity.Kind))
            .ToEquatableArray());

    private QuoteModel Model(TestArticle article, TestQuote quote) => new(
        (compiler::NewsCorpus.QuoteKind)quote.Kind,
        Chars(quote.Span),
        article.ParagraphAt(quote.Span.Start),
        article.ParagraphAt(Math.Max(quote.Span.Start, quote.Span.End - 1)),
        quote.Pieces.Select(Chars).ToEquatableArray(),
        quote.Speaker is null ? null : NumberOf(article, quote.Speaker),
        quote.SpeakerSpan is { } speaker ? Chars(speaker) : null,
        quote.CueSpan is { } cue ? Chars(cue) : null,
        quote.Rule,
        quote.ConfidencePerMille,
        (compiler::NewsCorpus.Origin)quote.Origin);
}
