using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>One article as a whole.</summary>
public sealed class ArticleExtractorTests
{
    private const string Text =
        "\uFEFFPasar Lama tutup\r\n\r\nRina tiba di Kota Hujan.\r\nHujan deras\r\n“Kami pulang,” kata Rina, karena ia lelah.\r\n" +
        "Baca juga: Pasar baru dibuka\r\nWarga bertemu Sari Dewi.";

    private static readonly ExtractedArticle Extracted = ArticleSample.Extract(Text);

    [Fact]
    public void Extract_Article_HasItsNormalisedTextAndTheHashOfIt()
    {
        string text = Text[1..].Replace("\r\n", "\n", StringComparison.Ordinal);

        Assert.Equal(text, Extracted.Article.Text);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), Extracted.Article.Sha256);
    }

    [Fact]
    public void Extract_Article_HasItsParagraphsWithTheirKinds() =>
        Assert.Equal(
            [
                "Headline: Pasar Lama tutup",
                "Body: Rina tiba di Kota Hujan.",
                "Heading: Hujan deras",
                "Body: “Kami pulang,” kata Rina, karena ia lelah.",
                "RelatedLink: Baca juga: Pasar baru dibuka",
                "Body: Warga bertemu Sari Dewi.",
            ],
            Extracted.Article.Paragraphs.ToArray().Select(paragraph => $"{paragraph.Kind}: {paragraph.Span.Of(Extracted.Article.Text)}"));

    [Fact]
    public void Extract_Article_HasItsQuoteByItsSpeakerAndItsMentionsInOrder()
    {
        Assert.Equal(0, Assert.Single(Extracted.Article.Quotes.ToArray()).Speaker);
        Assert.Equal(
            ["Rina", "Kota Hujan", "Rina", "ia"],
            Extracted.Article.Mentions.ToArray().Select(mention => mention.Span.Of(Extracted.Article.Text)));
    }

    [Fact]
    public void Extract_Article_HasTheNamesThatTheCatalogueLacks() =>
        Assert.Equal(["Sari Dewi"], Extracted.Strangers.ToArray().Select(stranger => stranger.Name));

    [Fact]
    public void Extract_WithdrawnArticle_KeepsItsFactsAndNothingOfItsText()
    {
        ArticleFacts facts = ArticleSample.Facts() with { IsWithdrawn = true, Sha256 = "abc" };

        ExtractedArticle extracted = ArticleSample.Extract("Rina: “\uFFFD", facts, ArticleSample.Town);

        Assert.Equal(ExtractedArticle.Withdrawn(facts), extracted);
        Assert.Equal((facts, "", "abc"), (extracted.Article.Facts, extracted.Article.Text, extracted.Article.Sha256));
        Assert.Empty(extracted.Diagnostics.ToArray());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("id-ID")]
    [InlineData("ar-SA")]
    public void Extract_UnderAnotherCulture_IsTheSame(string culture)
    {
        const string Loud = "RINA TIBA DI KOTA HUJAN.\n“KAMI PULANG,” KATA RINA, DAN IA MENGATAKAN “İYİ”.";
        ExtractedArticle expected = ArticleSample.Extract(Loud);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(expected, ArticleSample.Extract(Loud));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Extract_LanguageWithoutWordLists_HasParagraphsMarksAndNames()
    {
        ArticleModel article = ArticleSample.Extract("Rina: „Wir gehen.“\nRegen.", "xx").Article;

        Assert.Equal((2, 1, 1), (article.Paragraphs.Count, article.Quotes.Count, article.Mentions.Count));
    }
}
