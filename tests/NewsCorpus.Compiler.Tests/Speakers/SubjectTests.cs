namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Which words are the subject of a reporting verb.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("id", "Rina, yang tinggal di Kota Hujan, mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina yang mengatakan “kami pulang”.")]
    [InlineData("id", "Rina, yang mengatakan “kami pulang”, tiba.")]
    [InlineData("id", "Berbicara kepada Budi Santoso pada hari Senin, Rina, yang lelah, mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina, berbicara dengan Wali Kota Hujan, mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina (35), warga Kota Hujan, mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina, Ketua Partai Baru, mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina di Kota Hujan mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina pada Senin mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina yang lelah mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina yang ditemui Budi Santoso mengatakan: “Kami pulang.”")]
    [InlineData("en", "Rina, who met Budi Santoso, said: “We go home.”")]
    [InlineData("en", "Rina, speaking to Mr Santoso, said: “We go home.”")]
    [InlineData("en", "After the match, Rina, Rain City coach, said: “We go home.”")]
    [InlineData("en", "Rina, a lawyer from Rain City, said: “We go home.”")]
    [InlineData("en", "Rina left, saying no more, and said: “We go home.”")]
    [InlineData("en", "Rina, D-Hill, said: “We go home.”")]
    [InlineData("en", "Rina of Lee & Co said: “We go home.”")]
    [InlineData("en", "Writing in a letter, Rina called the market wet and urged “we go home”.")]
    [InlineData("en", "But veteran radio host Rina, a critic, said: “We go home.”")]
    [InlineData("en", "It was Rina who, in 1996, said: “We go home.”")]
    [InlineData("en", "City Hall director Rina in Rain City said: “We go home.”")]
    [InlineData("en", "The market closed after Rina told traders “we go home”.")]
    [InlineData("en", "Rina, who once called it “gold,” now says: “We go home.”")]
    [InlineData("en", "Rina on Tuesday said: “We go home.”")]
    [InlineData("en", "Rina late Monday night said: “We go home.”")]
    [InlineData("en", "Rina, head of the market, in a letter Thursday said: “We go home.”")]
    [InlineData("en", "The rain drew a word from Rina, who said: “We go home.”")]
    [InlineData("en", "Wind Company’s director, Rina, said: “We go home.”")]
    public void Before_ClausesBetweenSubjectAndVerb_AreSkipped(string language, string text) => AssertByRina(language, text);

    [Theory]
    [InlineData("id", "Rina mengatakan hujan turun dan menambahkan “sungai naik”.")]
    [InlineData("id", "Rina, yang lelah, mengatakan hujan turun, dan menegaskan “sungai naik”.")]
    [InlineData("id", "Rina tiba di pasar dan berkata “sungai naik”.")]
    [InlineData("en", "Rina said it rained and added “the river rose”.")]
    [InlineData("en", "Rina said it rained, noted the wind – and warned “the river rose”.")]
    public void Before_VerbJoinedToAnother_HasTheOthersSubject(string language, string text) => AssertByRina(language, text);

    [Theory]
    [InlineData("id", "Pengacara Rina mengatakan “kami pulang”.", "Pengacara Rina")]
    [InlineData("id", "Para pedagang Kota Hujan mengatakan “kami pulang”.", "Para pedagang Kota Hujan")]
    [InlineData("id", "Direktur PT Angin mengatakan “kami pulang”.", "PT Angin")]
    [InlineData("id", "Seorang warga di Kota Hujan mengatakan “kami pulang”.", "Seorang warga di Kota Hujan")]
    [InlineData("id", "“Kami pulang,” kata direktur PT Angin.", "direktur PT Angin")]
    [InlineData("id", "“Kami pulang,” kata seorang warga.", "seorang warga")]
    [InlineData("id", "“Kami pulang,” kata Presiden.", "Presiden")]
    [InlineData("id", "“Kami pulang,” kata Presiden dari istana.", "Presiden")]
    [InlineData("en", "“We go home,” said a trader who knows Rina.", "a trader")]
    [InlineData("en", "The lawyer told Rina “we go home”.", "The lawyer")]
    [InlineData("en", "The traders said “we go home”.", "The traders")]
    [InlineData("en", "Another wrote “we go home”.", "Another")]
    [InlineData("en", "One old strategist, who was tired, said “we go home”.", "One old strategist")]
    [InlineData("en", "A majority of voters, 54 percent, said “we go home”.", "A majority of voters")]
    [InlineData("en", "A spokesman for the old mayor of the long, long valley of the rain said “we go home”.", "A spokesman")]
    [InlineData("en", "The market's traders said “we go home”.", "The market's traders")]
    [InlineData("en", "Rina's lawyer said “we go home”.", "Rina's lawyer")]
    [InlineData("en", "“We go home,” said Rina’s friend.", "Rina’s friend")]
    [InlineData("en", "The man who met Rina said “we go home”.", "The man who met Rina")]
    [InlineData("id", "Pedagang yang ditemui Rina mengatakan “kami pulang”.", "Pedagang yang ditemui Rina")]
    public void Stranger_WordsWithoutAKnownName_AreTheSpeakersTextAndNobody(string language, string text, string words)
    {
        QuoteReading quote = QuoteReading.Single(language, text);

        Assert.Equal(("-", words), (quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("id", "“Kami pulang,” kata Sari Dewi kepada Rina.", "Sari Dewi")]
    [InlineData("id", "Sari Dewi, teman Rina, mengatakan: “Kami pulang.”", "Sari Dewi")]
    [InlineData("id", "“Kami pulang,” kata Sari. Rina mengangguk.", "Sari")]
    [InlineData("id", "“Kami pulang,” kata Bank Sentral PT Angin.", "Bank Sentral PT Angin")]
    [InlineData("en", "“We go home,” said Ann. Rina nodded.", "Ann")]
    [InlineData("en", "“We go home,” Ann Lee told Rina.", "Ann Lee")]
    [InlineData("en", "Ann Lee said Rina was “tired”.", "Ann Lee")]
    [InlineData("en", "“We go home,” said Rain City Council.", "Rain City Council")]
    public void Stranger_NameThatTheCatalogueLacks_DoesNotGoToTheNextKnownOne(string language, string text, string words)
    {
        QuoteReading quote = QuoteReading.Single(language, text);

        Assert.True(quote.Speaker is "-" || quote.Speaker == "~" + words, quote.Speaker);
        Assert.Equal(words, quote.SpeakerText);
    }

    [Theory]
    [InlineData("“We go home,” said Rina's lawyer.")]
    [InlineData("“We go home,” said Rina’s lawyer, Ann Lee.")]
    [InlineData("Rina's lawyer said: “We go home.”")]
    [InlineData("Rina’s lawyer, who was tired, said: “We go home.”")]
    [InlineData("The man who met Rina said: “We go home.”")]
    public void Owner_NameBeforeAPossessive_IsNotWhoSpeaks(string text) => Assert.Equal("-", QuoteReading.Single("en", text).Speaker);

    [Theory]
    [InlineData("City Hall's lawyer Rina said: “We go home.”")]
    [InlineData("As team member Rina told reporters, “We go home.”")]
    [InlineData("“We go home,” market trader Rina told reporters.")]
    [InlineData("Wind Company director Rina, in a letter to traders, said: “We go home.”")]
    public void Owner_NounBeforeANameInEnglish_IsThatPerson(string text) => AssertByRina("en", text);

    [Theory]
    [InlineData("id", "Rina lelah. Ia mengatakan: “Kami pulang.”", "rina", "Ia")]
    [InlineData("id", "Rina mengatakan hujan turun. Pasar tutup. Ia menambahkan: “Kami pulang.”", "rina", "Ia")]
    [InlineData("id", "“Hujan turun,” kata Rina. “Kami pulang,” kata dia.", "rina", "dia")]
    [InlineData("en", "Rina was tired. She said: “We go home.”", "rina", "She")]
    [InlineData("en", "“It rains,” said Rina. “We go home,” she added.", "rina", "she")]
    [InlineData("en", "“It rains,” said Rina. Mr Santoso won a prize. “We go home,” he added.", "budi", "he")]
    public void Pronoun_AfterASpeakerOrWhomTheSentenceBeforeIsAbout_MeansThatOne(string language, string text, string speaker, string words)
    {
        QuoteReading quote = QuoteReading.Last(language, text);

        Assert.Equal((speaker, words), (quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("id", "Ia mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina mengatakan hujan turun. Sari Dewi lelah. Ia menambahkan: “Kami pulang.”")]
    [InlineData("id", "Rina mengatakan hujan turun. Seorang pedagang mengatakan pasar tutup. Ia menambahkan: “Kami pulang.”")]
    [InlineData("en", "Rina said it rained. Ann Lee disagreed. She said: “We go home.”")]
    [InlineData("en", "Rina's lawyer was tired. She said: “We go home.”")]
    public void Pronoun_NobodyOrAStrangerBefore_MeansNobodyKnown(string language, string text) =>
        Assert.NotEqual("rina", QuoteReading.Last(language, text).Speaker);

    private static void AssertByRina(string language, string text) => Assert.Equal("rina", QuoteReading.Last(language, text).Speaker);
}
