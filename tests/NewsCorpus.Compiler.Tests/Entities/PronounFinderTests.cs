using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>Pronouns and clitics whose antecedent is sure, and the many that are not.</summary>
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
    [InlineData("id", "Rina pulang ke pasarnya, lalu tidur di kursinya.")]
    [InlineData("en", "She left because Rina was tired.")]
    [InlineData("en", "Rina met Mr Santoso because he was tired.")]
    [InlineData("en", "Rina left because they were tired.")]
    [InlineData("en", "Rina left her home, and her cat followed.")]
    public void Find_NobodyOrSeveralOrInsideMarks_IsLeftAlone(string language, string text) => Assert.Equal("", Find(language, text));

    [Theory]
    [InlineData("Rina met Mr Santoso because she was tired.", "she rina")]
    [InlineData("Mr Santoso met Ms von Rahman, but she was tired.", "")]
    [InlineData("Mr Santoso met Ms Ayu von Rahman, but she was tired.", "she ayu")]
    [InlineData("Mr Santoso met Ms Ayu von Rahman, but he was tired.", "he budi")]
    public void Find_OnePersonOfAgreeingGender_IsMeant(string text, string expected) => Assert.Equal(expected, Find("en", text));

    [Theory]
    [InlineData("id", "Rina, yang bertemu dengan Santoso, mengatakan hari itu ia lelah.", "ia rina")]
    [InlineData("en", "Rina, who met Santoso, said that day she was tired.", "she rina")]
    public void Find_PersonOfAnAside_IsOutOfQuestionBehindIt(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "Rina mengatakan Santoso pulang ketika dia lelah.", "dia budi")]
    [InlineData("id", "Rina mengatakan bahwa Wali Kota Hujan pulang karena ia lelah.", "ia budi")]
    [InlineData("en", "Rina said that Santoso went home when he was tired.", "he budi")]
    [InlineData("id", "Rina mengatakan Santoso pulang dan dia lelah.", "")]
    [InlineData("id", "Rina mengatakan kepada Santoso, hari hujan ketika dia pulang.", "")]
    public void Find_TimeOrCauseOfWhatIsReported_IsAboutItsSubject(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("Rina pulang ke rumahnya.", "rumahnya rina")]
    [InlineData("Sebagai jawaban, PT Angin menarik pegawainya.", "pegawainya pt-angin")]
    [InlineData("Rina mengatakan PT Angin “siap dengan bagiannya”.", "bagiannya pt-angin")]
    [InlineData("“Besok, Wali Kota Hujan akan menyatakan dukungannya,” kata warga.", "dukungannya budi")]
    [InlineData("Rina dan Santoso pulang ke rumahnya.", "")]
    [InlineData("Rina melihat PT Angin dan pegawainya.", "")]
    [InlineData("Warga PT Angin pulang ke rumahnya.", "")]
    [InlineData("Akhirnya Rina pulang, sebelumnya hujan.", "")]
    public void Find_OwnedNoun_IsTheSubjects(string text, string expected) => Assert.Equal(expected, Find("id", text));

    [Theory]
    [InlineData("Warga datang ke PT Angin.\nHujan bukan alasan bagi anggotanya.", "anggotanya pt-angin")]
    [InlineData("Warga datang ke PT Angin.\nHujan.\nHujan bukan alasan bagi anggotanya.", "")]
    [InlineData("Warga datang ke PT Angin.\nHujan bukan alasan bagi keluarganya.", "")]
    public void Find_Members_AreOfTheOrganisationNamedLast(string text, string expected) => Assert.Equal(expected, Find("id", text));

    [Theory]
    [InlineData("Rina mengatakan hujan turun.\nKomentarnya datang pagi ini.", "Komentarnya rina")]
    [InlineData("Hujan turun. Komentarnya datang pagi ini.", "")]
    public void Find_StatementThatBeginsASentence_IsOfWhoSpokeBefore(string text, string expected) =>
        Assert.Equal(expected, Find("id", text));

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
