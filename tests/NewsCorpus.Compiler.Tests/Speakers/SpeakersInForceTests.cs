using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Entities.Pronouns;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Quotes.Speakers;

namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Who speaks when, and whom a word that stands for a speaker means.</summary>
public sealed class SpeakersInForceTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(10, null)]
    [InlineData(11, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(99, 2)]
    public void Before_Position_IsTheLastSpeechBeforeIt(int position, int? expected)
    {
        SpeakersInForce speakers = InForce();
        speakers.Add(Speech(30, 2));
        speakers.Add(Speech(10, 1));

        Assert.Equal(expected, speakers.Before(position)?.Entity);
    }

    [Fact]
    public void Before_StrangerSpokeLast_IsTheStranger()
    {
        SpeakersInForce speakers = InForce();
        speakers.Add(Speech(10, 1));
        speakers.Add(Speech(20, null));

        Assert.Equal(Speech(20, null), speakers.Before(21));
    }

    [Theory]
    [InlineData("Rina mengatakan hujan turun. Pasar tutup.\n“Kami pulang,” katanya.", "rina")]
    [InlineData("Menurut Rina, hujan turun.\n“Kami pulang,” katanya.", "rina")]
    [InlineData("“Hujan turun,” kata Rina.\n“Kami pulang,” katanya.", "rina")]
    [InlineData("“Hujan turun,” kata Rina. Budi Santoso mengatakan pasar tutup.\n“Kami pulang,” katanya.", "budi")]
    [InlineData("Budi Santoso mengatakan pasar tutup. “Hujan turun,” kata Rina.\n“Kami pulang,” katanya.", "rina")]
    [InlineData("“Hujan turun,” kata Rina. “Pasar tutup,” katanya. “Sungai naik,” ujarnya.\n“Kami pulang,” katanya.", "rina")]
    [InlineData("Rina mengatakan hujan turun. Budi Santoso tiba di pasar.\n“Kami pulang,” katanya.", "rina")]
    [InlineData("Rina mengatakan hujan turun. Budi Santoso tiba di pasar. “Kami pulang,” katanya.", "budi")]
    [InlineData("Rina mengatakan hujan turun. Kota Hujan sepi. “Kami pulang,” katanya.", "rina")]
    public void InForce_ReportingVerbSourceOrQuote_IsWhomACliticMeans(string text, string expected) =>
        Assert.Equal(expected, QuoteReading.Last("id", text).Speaker);

    [Theory]
    [InlineData("Rina mengatakan hujan turun. Sari Dewi mengatakan pasar tutup.\n“Kami pulang,” katanya.")]
    [InlineData("Rina mengatakan hujan turun. Seorang pedagang mengatakan pasar tutup.\n“Kami pulang,” katanya.")]
    [InlineData("“Hujan turun,” kata Rina. “Pasar tutup,” kata seorang pedagang.\n“Kami pulang,” katanya.")]
    [InlineData("“Hujan turun,” kata Rina. “Pasar tutup,” kata Presiden.\n“Kami pulang,” katanya.")]
    public void InForce_StrangerSpokeSince_IsNoKnownOne(string text) => Assert.NotEqual("rina", QuoteReading.Last("id", text).Speaker);

    [Theory]
    [InlineData("Hujan dikatakan reda.\n“Kami pulang,” katanya.")]
    [InlineData("Lagu “Rina mengatakan hujan turun” diputar.\n“Kami pulang,” katanya.")]
    public void InForce_PassiveOrVerbInMarks_PutsNobodyIn(string text) => Assert.Equal("-", QuoteReading.Last("id", text).Speaker);

    [Theory]
    [InlineData("id", "PT Angin mengatakan pasar tutup.\n“Kami pulang,” kata dia.")]
    [InlineData("id", "Menurut Balai Kota, pasar tutup. Ia menambahkan: “Kami pulang.”")]
    [InlineData("en", "According to City Hall, the market is closed. She said: “We go home.”")]
    public void InForce_NoPerson_IsMeantByNoPronounForOne(string language, string text) =>
        Assert.Equal("-", QuoteReading.Last(language, text).Speaker);

    [Fact]
    public void InForce_NoPerson_IsMeantByAClitic() =>
        Assert.Equal("pt-angin", QuoteReading.Last("id", "PT Angin mengatakan pasar tutup.\n“Kami pulang,” ujarnya.").Speaker);

    [Theory]
    [InlineData("“It rains,” said Rina. “We go home,” said Mr Santoso. “The river rose,” she added.", "rina")]
    [InlineData("Mrs. Rina met Mr Santoso. “We go home,” she said.", "rina")]
    [InlineData("Mrs. Rina met Mr Santoso. “We go home,” he said.", "budi")]
    [InlineData("“It rains,” said City Hall. “We go home,” it added.", "balai-kota")]
    [InlineData("“It rains,” said Rina. “We go home,” it added.", "-")]
    public void InForce_PronounOfAGender_MeansTheLastWhoAgrees(string text, string expected) =>
        Assert.Equal(expected, QuoteReading.Last("en", text).Speaker);

    private static SpeakersInForce InForce() => new(new Antecedents([], new LinkedMentions([], []), ArticleSample.Town, LanguagePack.For("en")));

    private static Speech Speech(int position, int? entity) => new(position, entity, new(position, 4), IsThing: false);

    [Theory]
    [InlineData("Ms Ayu von Rahman said it rained.\nMr Santoso said it was late.\n“I know,” she said.", "ayu")]
    [InlineData("Ms Ayu von Rahman said it rained.\nMr Santoso said it was late.\n“I know,” he said.", "budi")]
    [InlineData("Rina met Mr Santoso. Mr Santoso said it was late.\n“I know,” she said.", "rina")]
    [InlineData("Mr Santoso said it was late.\n“I know,” she said.", "-")]
    public void MeantAt_PronounOfTheOtherGender_IsTheLastWhoAgrees(string text, string expected) =>
        Assert.Equal(expected, QuoteReading.Last("en", text).Speaker);
}
