using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Names that nobody knows until the text says that they speak.</summary>
public sealed class SpokenNamesTests
{
    [Theory]
    [InlineData("id", "“Kami pulang,” kata Yulna.", "Yulna")]
    [InlineData("id", "Pasar tutup, kata Yulna Hastari, dan warga pulang.", "Yulna Hastari")]
    [InlineData("id", "Di pasar, Yulna mengatakan bahwa hujan turun.", "Yulna")]
    [InlineData("id", "Yulna (35), warga Kota Hujan, mengatakan bahwa hujan turun.", "Yulna")]
    [InlineData("id", "Yulna (35) tinggal di dekat pasar.", "Yulna")]
    [InlineData("en", "At the market, Yulna said that rain fell.", "Yulna")]
    public void Recognise_StrangerBesideAReportingWord_IsAPerson(string language, string text, string name) =>
        Assert.Contains(new RecognisedEntity(name, EntityKind.Person), Article(language, text).Recognised);

    [Theory]
    [InlineData("“Kami pulang,” kata Yulna Hastari. Yulna lelah. Warga bertemu Hastari.", "Yulna Hastari|Yulna|Hastari")]
    [InlineData("“Kami pulang,” kata Yulna Hastari. “Kami tidur,” kata Rendo Hastari. Warga bertemu Hastari.", "Yulna Hastari|Rendo Hastari")]
    public void Recognise_WordOfASpokenName_MeansThePersonWhereOnlyOneHasIt(string text, string expected)
    {
        ArticleModel article = Article("id", text);

        Assert.Equal(expected, string.Join('|', article.Mentions.ToArray().Select(mention => mention.Span.Of(article.Text))));
    }

    [Fact]
    public void Recognise_OneWordBeforeTheFullName_IsTheSamePerson() => Assert.Equal(
        [new RecognisedEntity("Yulna Hastari", EntityKind.Person)],
        Article("id", "“Kami pulang,” kata Hastari. “Kami tidur,” kata Yulna Hastari. “Hujan turun,” kata Hastari.").Recognised.ToArray());

    [Theory]
    [InlineData("Kemarin mengatakan itu sulit.")]
    [InlineData("Yulna mengatakan hujan turun.")]
    [InlineData("“Kami pulang,” kata KWHP.")]
    [InlineData("“Kami pulang,” kata Bank Sentral PT Angin.")]
    [InlineData("Menurut Yulna, hujan turun.")]
    public void Recognise_WhatMayBeNoPerson_StaysAStranger(string text) => Assert.Empty(Article("id", text).Recognised);

    private static ArticleModel Article(string language, string text) => ArticleSample.Extract(text, language).Article;
}
