using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Tests;

/// <summary>The compiled corpus against the second reader: counts, texts, hashes, offsets, names.</summary>
public sealed class SecondReaderTests
{
    private static readonly SecondReader Seeds = SecondReader.Seeds;

    [Fact]
    public void Articles_Compiled_AreThoseOfTheIndex() =>
        Assert.Equal(Seeds.Articles.Select(article => article.Headline), News.Articles.Select(article => article.Headline));

    [Fact]
    public void Entities_Compiled_AreThoseOfTheIndex() => Assert.Equal(Seeds.Names.Keys, News.Entities.Select(entity => entity.Name));

    [Fact]
    public void Text_OfEveryArticle_IsItsFile()
    {
        foreach ((Article article, (_, string file)) in News.Articles.Zip(Seeds.Articles))
        {
            string text = SecondReader.TextOf(file);
            Assert.Equal(text, article.Text);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), article.Sha256);
        }
    }

    [Fact]
    public void Paragraphs_OfEveryArticle_LeaveNothingOutButBlanks()
    {
        foreach (Article article in News.Articles)
        {
            var rest = new StringBuilder(article.Text);
            foreach (Paragraph paragraph in article.Paragraphs.Reverse()) rest.Remove(paragraph.Span.Start, paragraph.Span.Length);
            Assert.True(string.IsNullOrWhiteSpace(rest.ToString()), $"{article.Id}: not in any paragraph: {rest}");
        }
    }

    [Fact]
    public void QuotationMarks_OfTheBody_AllBelongToAQuote()
    {
        foreach (Article article in News.Articles)
        {
            string text = article.Text;
            int[] stray =
            [
                .. Enumerable.Range(0, text.Length).Where(at =>
                    text[at] is '“' or '”' or '"' && !article.Quotes.Any(quote => quote.Span.Start <= at && at < quote.Span.End)),
            ];
            Assert.Empty(stray);
        }
    }

    [Fact]
    public void Quotes_CutOutOfTheirText_BeginAndEndWithMarks()
    {
        foreach (Quote quote in News.Quotes)
        {
            string marked = quote.Span.Of(quote.Article.Text);
            Assert.Contains(marked[0], "“'");
            Assert.Contains(marked[^1], "”'");
            Assert.Equal(quote.Text, string.Join('\n', marked.Split('\n').Select(piece => piece.Trim('“', '”', '\''))));
        }
    }

    [Fact]
    public void Mentions_CutOutOfTheirText_AreNamesOrRolesOfTheirEntity()
    {
        string[] strange =
        [
            .. from mention in News.Mentions
               where mention.Kind != MentionKind.Pronoun && mention.Entity.Origin == Origin.Catalogue
               let text = mention.Span.Of(mention.Article.Text)
               where !Seeds.Names[mention.Entity.Name].Any(name => text.EndsWith(name, StringComparison.OrdinalIgnoreCase))
               select $"{text} = {mention.Entity.Name}",
        ];

        Assert.Empty(strange);
    }

    [Fact]
    public void Utf8Spans_OfEveryRecord_HoldTheSameWords()
    {
        foreach (Article article in News.Articles)
        {
            foreach (Paragraph paragraph in article.Paragraphs) AssertSameWords(article, paragraph.Span, paragraph.Utf8Span);
            foreach (Quote quote in article.Quotes) AssertSameWords(article, quote.Span, quote.Utf8Span);
            foreach (Mention mention in article.Mentions) AssertSameWords(article, mention.Span, mention.Utf8Span);
        }
    }

    [Fact]
    public void Verify_OfTheShippedCorpus_FindsNothing() => News.Corpus.Verify();

    private static void AssertSameWords(Article article, TextSpan span, TextSpan utf8) => Assert.Equal(
        span.Of(article.Text), Encoding.UTF8.GetString(article.Utf8Text.Slice(utf8.Start, utf8.Length)));
}
