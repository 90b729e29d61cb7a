using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>Pronouns whose person is sure, and the many that are not.</summary>
public sealed class PronounFinderTests
{
    [Theory]
    [InlineData("id", "Rina pulang, karena ia lelah.", "ia rina")]
    [InlineData("id", "Rina mengatakan ia lelah dan dia pulang.", "ia rina|dia rina")]
    [InlineData("id", "Wali Kota Hujan berharap beliau sehat.", "beliau budi")]
    [InlineData("id", "Rina datang ke pasar yang menurutnya sepi.", "menurutnya rina")]
    [InlineData("id", "Rina, kata warga, pulang sebelum ia lelah.", "ia rina")]
    [InlineData("en", "Rina left because she was tired.", "she rina")]
    [InlineData("en", "Mr Santoso said he was tired.", "he budi")]
    [InlineData("en", "The Mayor of Rain City came, but she was tired.", "she ayu")]
    public void Find_LaterClauseOfASentenceWithOnePerson_MeansThatPerson(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "Ia lelah, dan Rina pulang.")]
    [InlineData("id", "Rina pulang. Ia lelah, dan ia tidur.")]
    [InlineData("id", "Rina bertemu Santoso karena ia lelah.")]
    [InlineData("id", "Rina ia panggil.")]
    [InlineData("id", "Rina bertemu Sari Dewi, yang mengatakan ia lelah.")]
    [InlineData("en", "Rina met Sari Dewi, who said she was tired.")]
    [InlineData("id", "PT Angin tutup karena ia rugi.")]
    [InlineData("id", "Kota Hujan sepi, kata dia.")]
    [InlineData("id", "Rina berkata, “Saya tahu dia lelah.”")]
    [InlineData("id", "“Rina pulang,” kata warga, karena ia lelah.")]
    [InlineData("id", "Rina pulang ke rumahnya, lalu tidur di kamarnya.")]
    [InlineData("en", "She left because Rina was tired.")]
    [InlineData("en", "Rina met Mr Santoso because she was tired.")]
    [InlineData("en", "Rina left because they were tired.")]
    [InlineData("en", "Rina left her home, and her cat followed.")]
    public void Find_NobodyOrSeveralOrInsideMarks_IsLeftAlone(string language, string text) => Assert.Equal("", Find(language, text));

    [Fact]
    public void Find_Pronoun_IsRecognisedAndInTheOrderOfTheText()
    {
        MentionModel[] mentions = [.. ArticleSample.Extract("Rina pulang karena ia lelah di Kota Hujan.").Article.Mentions];

        Assert.Equal([MentionKind.Name, MentionKind.Pronoun, MentionKind.Name], mentions.Select(mention => mention.Kind));
        Assert.Equal([Origin.Catalogue, Origin.Recognised, Origin.Catalogue], mentions.Select(mention => mention.Origin));
    }

    [Fact]
    public void Find_SectionHead_HasNoPronouns() =>
        Assert.Equal("", Find("id", "Hujan turun.\nRina pulang karena ia lelah\nPasar tutup."));

    private static string Find(string language, string text)
    {
        ArticleModel article = ArticleSample.Extract(text, language).Article;
        return string.Join('|', article.Mentions.ToArray()
            .Where(mention => mention.Kind == MentionKind.Pronoun)
            .Select(mention => $"{mention.Span.Of(article.Text)} {ArticleSample.Town.Entities[mention.Entity].Id}"));
    }
}
