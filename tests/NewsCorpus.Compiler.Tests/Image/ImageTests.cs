using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>What the bytes of an image depend on, and what they are.</summary>
public sealed class ImageTests
{
    // All the segments there can be.
    private const int ManySegments = ImageFormat.MaxArticleSegments;

    [Fact]
    public void Build_SameCorpus_GivesTheSameBytes()
    {
        ImagePages one = ImageSample.Corpus(ImageSample.Articles(9)).Build(ManySegments);
        ImagePages other = ImageSample.Corpus(ImageSample.Articles(9)).Build(ManySegments);

        Assert.Equal(ImageSample.Bytes(one), ImageSample.Bytes(other));
        Assert.Equal(one.ContentHash, other.ContentHash);
        Assert.Equal(one.Segments, other.Segments);
    }

    [Fact]
    public void Build_OtherOrderInTheIndex_ChangesTheCatalogueOnly()
    {
        ArticleModel[] articles = ImageSample.Articles(9);
        ImagePages one = ImageSample.Corpus(articles).Build(ManySegments);
        ImagePages other = ImageSample.Corpus([.. articles.Reverse()]).Build(ManySegments);

        Assert.Equal(one.Segments.Skip(1), other.Segments.Skip(1));
        Assert.NotEqual(one.Segments[0], other.Segments[0]);
    }

    [Fact]
    public void Build_EditedArticle_ChangesItsSegmentAndTheCatalogueOnly()
    {
        ArticleModel[] articles = ImageSample.Articles(40);
        ImagePages before = ImageSample.Corpus(articles).Build(ManySegments);
        articles[7] = ImageSample.Article("a-7", "Rina mengatakan: “Hujan ke-8 turun.”\nPasar tutup.");
        ImagePages after = ImageSample.Corpus(articles).Build(ManySegments);

        Assert.Equal(64, before.SegmentCount - 1);
        Assert.Equal([ImageFormat.Catalogue, ImageFormat.SegmentOf("a-7", 64)], Differences(before, after));
    }

    [Fact]
    public void Build_DescriptionOfAnEntity_ChangesTheCatalogueOnly()
    {
        ArticleModel[] articles = ImageSample.Articles(40);
        EntityFacts[] entities = [.. ArticleSample.Town.Entities];
        entities[0] = entities[0] with { Description = "A trader" };

        ImagePages before = ImageSample.Corpus(articles).Build(ManySegments);
        ImagePages after = ImageSample.Corpus(entities.ToEquatableArray(), articles).Build(ManySegments);

        Assert.Equal([ImageFormat.Catalogue], Differences(before, after));
    }

    // Recognised entities have numbers of their own, which those of the catalogue do not move.
    [Fact]
    public void Build_EntityAddedBehindTheOthers_ChangesTheCatalogueOnly()
    {
        ArticleModel[] articles = [.. ImageSample.Articles(40).Select(ImageSample.WithRecognised)];
        EntityFacts[] entities = [.. ArticleSample.Town.Entities];
        EntityFacts[] more = [.. entities, entities[0] with { Id = "newcomer", Name = "Newcomer" }];

        ImagePages before = ImageSample.Corpus(articles).Build(ManySegments);
        ImagePages after = ImageSample.Corpus(more.ToEquatableArray(), articles).Build(ManySegments);

        Assert.Equal([ImageFormat.Catalogue], Differences(before, after));
    }

    [Fact]
    public void Build_RecognisedEntities_AreRowsThatTheArticleOwns()
    {
        ArticleModel[] articles =
        [
            ImageSample.WithRecognised(ImageSample.Article("a", "Hujan turun.")),
            ImageSample.WithRecognised(ImageSample.Article("b", "Pasar tutup.")),
        ];
        var segment = new SegmentByHand(ImageSample.Corpus(articles).Build().Segments[1]);

        Assert.Equal(4, segment.Rows(TableId.Recognised));
        Assert.Equal([0, 2], Column(ArticleColumn.FirstRecognised));
        Assert.Equal([2, 2], Column(ArticleColumn.RecognisedCount));
        Assert.Equal(
            [("gudang-lama", "Gudang Lama", 2), ("hujan", "Hujan", 0)],
            Enumerable.Range(0, 2).Select(row => (
                segment.String(segment.Cell(TableId.Recognised, row, RecognisedColumn.Key)),
                segment.String(segment.Cell(TableId.Recognised, row, RecognisedColumn.Name)),
                segment.Cell(TableId.Recognised, row, RecognisedColumn.Kind))));
        Assert.Equal(3, segment.Cell(TableId.Mentions, 0, MentionColumn.Entity));
        Assert.Equal(2, segment.Cell(TableId.Quotes, 0, QuoteColumn.SpeakerOrNone));

        IEnumerable<int> Column(int column) => Enumerable.Range(0, 2).Select(row => segment.Cell(TableId.Articles, row, column));
    }

    [Fact]
    public void Build_IndirectQuotes_StandBehindTheOthersAndAreNotCounted()
    {
        ArticleModel article = ImageSample.Article("a", "Rina mengatakan: “Hujan turun.”\nPasar tutup.");
        QuoteModel marked = article.Quotes[0], indirect = marked with { Kind = QuoteKind.Indirect, Span = new CharSpan(0, 4) };
        article = article with { Quotes = new[] { indirect, marked }.ToEquatableArray() };
        ImagePages image = ImageSample.Corpus(article).Build();
        SegmentByHand catalogue = new(image.Segments[0]), segment = new(image.Segments[1]);
        int rina = marked.Speaker!.Value;

        Assert.Equal(
            [(int)marked.Kind, (int)QuoteKind.Indirect],
            Enumerable.Range(0, 2).Select(row => segment.Cell(TableId.Quotes, row, QuoteColumn.Kind)));
        Assert.Equal(1, segment.Cell(TableId.Articles, 0, ArticleColumn.QuoteCount));
        Assert.Equal(1, segment.Cell(TableId.Articles, 0, ArticleColumn.IndirectCount));
        Assert.Equal(1, catalogue.Cell(TableId.Corpus, 0, CorpusColumn.Quotes));
        Assert.Equal(1, catalogue.Cell(TableId.Entities, rina, EntityColumn.Quotes));
        Assert.Equal((1, 1), (Articles(EntityColumn.QuotingArticleCount), Articles(EntityColumn.ReportingArticleCount)));
        Assert.Equal(Articles(EntityColumn.FirstQuotingArticle), Articles(EntityColumn.FirstReportingArticle));

        int Articles(int column) => catalogue.Cell(TableId.Entities, rina, column);
    }

    [Fact]
    public void Build_EmptyCorpus_IsACatalogueAndAnEmptySegment()
    {
        ImagePages image = ImageSample.Corpus().Build();

        Assert.Equal(2, image.SegmentCount);
        Assert.Equal(0, new SegmentByHand(image.Segments[1]).Rows(TableId.Articles));
    }

    [Fact]
    public void Build_AnyPage_IsUtf8ByItself()
    {
        ArticleModel large = ImageSample.Article("long", string.Concat(Enumerable.Repeat("雨🌧é ", 9_000)));
        ImagePages image = ImageSample.Corpus([large, .. ImageSample.Articles(900)]).Build(ManySegments);
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

        Assert.All(ImageSample.Bytes(image), page => Assert.Equal(page.Length, strict.GetByteCount(strict.GetString(page))));
    }

    [Fact]
    public void Build_LastPageOfASegment_IsTheHashOfTheOthers()
    {
        ImagePages image = ImageSample.Corpus(ImageSample.Articles(3)).Build(ManySegments);

        Assert.All(image.Segments, segment =>
        {
            byte[][] pages = ImageSample.Bytes(segment);
            string hash = Convert.ToHexStringLower(SHA256.HashData([.. pages[..^1].SelectMany(page => page)]));
            Assert.Equal(hash, Encoding.ASCII.GetString(pages[^1]));
            Assert.Equal(hash, segment.Hash);
        });
    }

    [Fact]
    public void Build_Catalogue_HoldsTheHashesOfTheSegments()
    {
        ImagePages image = ImageSample.Corpus(ImageSample.Articles(9)).Build(ManySegments);
        var catalogue = new SegmentByHand(image.Segments[0]);

        Assert.Equal(
            image.Segments.Skip(1).Select(segment => segment.Hash),
            Enumerable.Range(0, catalogue.Rows(TableId.Segments)).Select(row => catalogue.String(catalogue.Cell(TableId.Segments, row, 0))));
    }

    [Fact]
    public void Build_TextLongerThanAPage_IsAPageOfItsOwn()
    {
        string text = new('x', ImageFormat.PageBytes + 1);
        ImagePages image = ImageSample.Corpus(ImageSample.Article("a", text), ImageSample.Article("b", "Hujan turun.")).Build();
        var segment = new SegmentByHand(image.Segments[1]);
        int page = segment.Cell(TableId.Articles, 0, ArticleColumn.TextPage);

        Assert.Equal(text, Encoding.UTF8.GetString(image.Page(1, page)));
        Assert.NotEqual(page, segment.Cell(TableId.Articles, 1, ArticleColumn.TextPage));
        Assert.Equal("Hujan turun.", segment.ArticleText(1));
    }

    [Fact]
    public void Build_TextsThatFillAPage_GoOnOnTheNext()
    {
        string half = new('x', ImageFormat.PageBytes / 2);
        ArticleModel[] articles = [.. Enumerable.Range(0, 4).Select(number => ImageSample.Article($"a-{number}", half + number))];
        ImagePages image = ImageSample.Corpus(articles).Build();
        var segment = new SegmentByHand(image.Segments[1]);

        Assert.Equal(articles.Select(article => article.Text), Enumerable.Range(0, 4).Select(segment.ArticleText));
        Assert.All(ImageSample.Bytes(image.Segments[1]), page => Assert.InRange(page.Length, 1, ImageFormat.PageBytes));
    }

    [Fact]
    public void Build_TableLargerThanAPage_IsReadBackOverItsPages()
    {
        ArticleModel article = ImageSample.Article("a", string.Concat(Enumerable.Repeat("Rina pulang.\n", 30_000)));
        ImagePages image = ImageSample.Corpus(article).Build();
        var segment = new SegmentByHand(image.Segments[1]);

        Assert.InRange(segment.PagesOf(TableId.Mentions), 2, 99);
        Assert.Equal(article.Mentions.Count, segment.Rows(TableId.Mentions));
        Assert.All(Enumerable.Range(0, article.Mentions.Count), row =>
        {
            MentionModel mention = article.Mentions[row];
            Assert.Equal(
                [mention.Paragraph, mention.Span.Start, mention.Span.Length, (int)mention.Kind, 2 * mention.Entity, (int)mention.Origin],
                segment.Row(TableId.Mentions, row));
        });
    }

    [Fact]
    public void Build_WithdrawnArticle_HasNoText()
    {
        ArticleModel withdrawn = ExtractedArticle.Withdrawn(ArticleSample.Facts(id: "gone") with { IsWithdrawn = true }).Article;
        var segment = new SegmentByHand(ImageSample.Corpus(withdrawn).Build().Segments[1]);

        Assert.Equal(1, segment.Cell(TableId.Articles, 0, ArticleColumn.IsWithdrawn));
        Assert.Equal(0, segment.Cell(TableId.Articles, 0, ArticleColumn.TextBytes));
        Assert.Equal(0, segment.Rows(TableId.Paragraphs));
    }

    private static int[] Differences(ImagePages one, ImagePages other)
    {
        Assert.Equal(one.SegmentCount, other.SegmentCount);
        return [.. Enumerable.Range(0, one.SegmentCount).Where(number => !one.Segments[number].Equals(other.Segments[number]))];
    }
}
