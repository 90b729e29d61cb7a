namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Rules for quotes that are sentences of their own.</summary>
public sealed class AroundTheQuoteTests
{
    [Theory]
    [InlineData("Rina was blunt about the plan. “It was never alive.”", "Rina")]
    [InlineData("Rina was blunt about the plan.\n\n“It was never alive.”", "Rina")]
    [InlineData("“It rains,” said Rina. Traders nodded.\n\nBut she was blunt about the plan.\n\n“It was never alive.”", "she")]
    public void SentenceBefore_AboutAPerson_IsWhoSpeaks(string text, string words)
    {
        QuoteReading quote = QuoteReading.Last("en", text);

        Assert.Equal(("sentence-before", "rina", words), (quote.Rule, quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("The plan was dead. “It was never alive.”")]
    [InlineData("Rina’s plan was dead. “It was never alive.”")]
    public void SentenceBefore_AboutAThing_NamesNobody(string text) => QuoteReading.Last("en", text).AssertByNobody();

    [Theory]
    [InlineData("“It rains,” said Rina. “We go home,” she added. “The market is full.”")]
    [InlineData("“It rains,” said Rina. She said it would not stop. “The market is full.”")]
    public void SameParagraph_BehindAPronoun_IsByWhomItMeans(string text)
    {
        QuoteReading quote = QuoteReading.Last("en", text);

        Assert.Equal(("same-paragraph", "rina", "she"), (quote.Rule, quote.Speaker, quote.SpeakerText.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("id", "“Kami pulang,” kata Rina. “Hujan turun.”")]
    [InlineData("id", "Rina mengatakan ia pulang. “Hujan turun.”")]
    [InlineData("id", "Menurut Rina, pasar tutup. “Hujan turun.”")]
    [InlineData("id", "“Kami pulang,” kata Rina. “Hujan turun.” “Sungai naik.”")]
    [InlineData("en", "“We go home,” Rina said. “It rains.”")]
    [InlineData("en", "Rina said she was tired. Nobody came. “It rains!”")]
    public void SameParagraph_SentenceOfItsOwn_IsByWhoSpokeBeforeIt(string language, string text) =>
        QuoteReading.Last(language, text).AssertBy("same-paragraph", "rina", "Rina", "-");

    [Theory]
    [InlineData("id", "“Kami pulang,” kata Rina. Lagunya “Hujan.”")]
    [InlineData("id", "“Kami pulang,” kata Rina. “Hujan” diputar.")]
    [InlineData("id", "“Kami pulang,” kata Rina. “Hujan”.")]
    [InlineData("id", "“Kami pulang,” kata Rina. “Hujan turun!” begitu bunyi rambu itu.")]
    [InlineData("id", "“Kami pulang,” kata Rina.\nPasar tutup. “Hujan turun.”")]
    [InlineData("id", "Pasar penuh hari ini. “Hujan turun.”")]
    public void SameParagraph_PartOfASentenceOrNobodySpoke_NamesNobody(string language, string text) =>
        QuoteReading.Last(language, text).AssertByNobody();

    [Theory]
    [InlineData("id", "“Kami pulang,” kata Rina.\n“Hujan turun.”")]
    [InlineData("id", "Rina mengatakan ia pulang.\n“Hujan turun.\n“Sungai naik.”")]
    [InlineData("en", "Rina said she was tired.\n“It rains.”")]
    public void ParagraphBefore_ParagraphThatIsAQuote_IsByWhoSpokeBeforeIt(string language, string text) =>
        QuoteReading.Last(language, text).AssertBy("paragraph-before", "rina", "Rina", "-");

    [Theory]
    [InlineData("“Kami pulang,” kata Rina.\n“Hujan” diputar.")]
    [InlineData("“Kami pulang,” kata Rina.\nLalu: “Hujan turun.”")]
    [InlineData("“Kami pulang,” kata Rina.\n“Hujan turun.” Pasar tutup.")]
    [InlineData("“Kami pulang,” kata Rina.\nPasar tutup.\n“Hujan turun.”")]
    [InlineData("“Kami pulang,” kata Rina.\nSungai yang naik\n“Hujan turun.”\nPasar tutup.")]
    [InlineData("Pasar penuh hari ini.\n“Hujan turun.”")]
    public void ParagraphBefore_MoreThanAQuoteOrNobodySpoke_NamesNobody(string text) => QuoteReading.Last("id", text).AssertByNobody();

    [Theory]
    [InlineData("“Kami pulang,” kata Sari Dewi. “Hujan turun.”", "same-paragraph")]
    [InlineData("“Kami pulang,” kata Sari Dewi.\n“Hujan turun.”", "paragraph-before")]
    public void BothRules_StrangerSpokeBefore_SayWhoItWasAndNameNobodyElse(string text, string rule) =>
        QuoteReading.Last("id", "Rina mengatakan ia pulang. " + text).AssertBy(rule, "~Sari Dewi", "Sari Dewi", "-");

    [Theory]
    [InlineData("id", "Rina menyebut pasar itu “surga kecil” dan warganya “orang baik”.", "rina", "Rina")]
    [InlineData("id", "Rina datang. Ia menggambarkan pasar itu “surga kecil” dan “taman raya”.", "rina", "Ia")]
    [InlineData("en", "Rina called it “a small heaven” and its people “good souls”.", "rina", "Rina")]
    public void SameSentence_AnotherQuoteBefore_HasTheSameSpeaker(string language, string text, string speaker, string words)
    {
        QuoteReading quote = QuoteReading.Last(language, text);

        Assert.Equal((speaker, words), (quote.Speaker, quote.SpeakerText));
    }
}
