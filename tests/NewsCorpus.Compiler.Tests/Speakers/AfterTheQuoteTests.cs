namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Rules that read what follows a quote.</summary>
public sealed class AfterTheQuoteTests
{
    [Theory]
    [InlineData("id", "“Kami pulang,” kata Rina.", "rina", "Rina", "kata")]
    [InlineData("id", "“Kami pulang”, ujar Rina.", "rina", "Rina", "ujar")]
    [InlineData("id", "“Kami pulang!” — tegas Rina.", "rina", "Rina", "tegas")]
    [InlineData("id", "“Kami pulang,” kata Budi Santoso di pasar.", "budi", "Budi Santoso", "kata")]
    [InlineData("id", "“Kami pulang,” kata Bapak Santoso.", "budi", "Bapak Santoso", "kata")]
    [InlineData("id", "“Kami pulang,” kata Wali Kota Hujan.", "budi", "Wali Kota Hujan", "kata")]
    [InlineData("id", "“Kami pulang,” kata Wali Kota Hujan Budi Santoso.", "budi", "Budi Santoso", "kata")]
    [InlineData("id", "“Kami pulang,” tulis PT Angin.", "pt-angin", "PT Angin", "tulis")]
    [InlineData("en", "“We go home,” said Rina.", "rina", "Rina", "said")]
    [InlineData("en", "“We go home”, added Mr. Santoso.", "budi", "Mr. Santoso", "added")]
    [InlineData("en", "“We go home,” said the Mayor of Rain City.", "ayu", "Mayor of Rain City", "said")]
    [InlineData("en", "“We go home,” said Ayu von Rahman.", "ayu", "Ayu von Rahman", "said")]
    public void CueThenSubject_ReportingWordRightBehind_NamesWhoFollows(
        string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("cue-after", speaker, words, cue);

    [Theory]
    [InlineData("id", "“Hujan tak reda” sejak pagi, kata Rina.", "rina", "Rina", "kata")]
    [InlineData("id", "Jalan “harus ditutup” mulai besok, menurut Budi Santoso.", "budi", "Budi Santoso", "menurut")]
    [InlineData("id", "“Hujan tak reda” sejak pagi, ujar salah seorang pedagang.", "-", "salah seorang pedagang", "ujar")]
    [InlineData("en", "The road “must be closed” from tomorrow, according to Rina.", "rina", "Rina", "according to")]
    public void CueThenSubjectLater_CueBehindTheReportersWords_NamesItsSubject(
        string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("later-cue-after", speaker, words, cue);

    [Theory]
    [InlineData("id", "“Kami pulang,” kata peneliti Pusat Sungai (PS), Rina, di pasar.", "rina", "Rina")]
    [InlineData("id", "“Kami pulang,” kata anggota tim dari Balai Kota, Budi Santoso, di pasar.", "budi", "Budi Santoso")]
    [InlineData("id", "“Kami pulang,” lapor pelanggan setia PT Angin.", "-", "pelanggan setia PT Angin")]
    public void CueThenSubject_CommonNounBehindTheCue_RunsOnToItsName(string language, string text, string speaker, string words)
    {
        QuoteReading quote = QuoteReading.Single(language, text);

        Assert.Equal(("cue-after", speaker, words), (quote.Rule, quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("id", "“Kami pulang,” kata juru bicara PT Angin.", "pt-angin", "PT Angin")]
    [InlineData("id", "“Kami pulang,” bunyi pernyataan dari Balai Kota.", "balai-kota", "Balai Kota")]
    [InlineData("id", "“Kami pulang,” kata juru bicara PT Angin, Sari Dewi, di pasar.", "-", "Sari Dewi")]
    [InlineData("en", "“We go home,” said a spokeswoman for Wind Company.", "pt-angin", "Wind Company")]
    [InlineData("en", "“We go home,” said a statement from City Hall.", "balai-kota", "City Hall")]
    public void CueThenSubject_WhatSpeaksForSomebody_IsPassedOver(string language, string text, string speaker, string words)
    {
        QuoteReading quote = QuoteReading.Single(language, text);

        Assert.Equal(("cue-after", speaker, words), (quote.Rule, quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("id", "“Kami pulang,” kata Menteri Koordinator Bidang Pasar, Jalan, dan Sungai Budi Santoso.", "budi", "Budi Santoso")]
    [InlineData("id", "“Kami pulang,” kata Menteri Dalam Negeri Budi Santoso saat ditemui.", "budi", "Budi Santoso")]
    [InlineData("id", "“Kami pulang,” kata Ketua Umum Ikatan Pedagang Hujan (IPH) Budi Santoso.", "budi", "Budi Santoso")]
    [InlineData("id", "“Kami pulang,” kata Menteri Pasar/Kepala Badan Sungai Budi Santoso.", "budi", "Budi Santoso")]
    [InlineData("id", "“Kami pulang,” kata direktur PT Angin, Rina.", "rina", "Rina")]
    [InlineData("id", "“Kami pulang,” kata Presiden Republik Hujan Sari Dewi.", "~Republik Hujan Sari Dewi", "Republik Hujan Sari Dewi")]
    [InlineData("en", "“We go home,” said chief executive Budi Santoso.", "budi", "Budi Santoso")]
    [InlineData("en", "“We go home,” said the Wind Company director, Rina.", "rina", "Rina")]
    public void CueThenSubject_LongTitle_RunsOnToItsName(string language, string text, string speaker, string words)
    {
        QuoteReading quote = QuoteReading.Single(language, text);

        Assert.Equal(("cue-after", speaker, words), (quote.Rule, quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("id", "Lagu “Hujan Reda” tutup acara Rina.")]
    [InlineData("id", "Rambu “dilarang masuk” di jalan, kata pedagang, hilang.")]
    [InlineData("en", "The word “rain” was said twice by Rina.")]
    public void CueThenSubject_CueThatIsNotRightBehindSpeech_NamesNobody(string language, string text) =>
        Assert.NotEqual("rina", QuoteReading.Single(language, text).Speaker);

    [Theory]
    [InlineData("“Kami pulang,” kata Rina. “Hujan turun,” katanya.", "katanya")]
    [InlineData("“Kami pulang,” kata Rina. “Hujan turun,” ujarnya lagi.", "ujarnya")]
    [InlineData("Rina mengatakan warga pulang. “Hujan turun,” tambahnya.", "tambahnya")]
    [InlineData("“Kami pulang,” kata Rina.\n“Hujan turun,” menurutnya.", "menurutnya")]
    [InlineData("Rina tinggal di Kota Hujan. Pasar ramai. “Hujan turun,” katanya.", "katanya")]
    [InlineData("Hal senada disampaikan Rina. Pasar ramai. “Hujan turun,” katanya.", "katanya")]
    [InlineData("Rina mengatakan, Balai Kota meminta warga pulang. Pasar ramai. “Hujan turun,” katanya.", "katanya")]
    [InlineData("Rina (35), warga Kota Hujan, tertawa. Dia tidak takut. Di rumah, ia tidur. “Hujan turun,” katanya.", "katanya")]
    public void CueWithClitic_SomebodySpokeBefore_MeansThatSpeaker(string text, string cue) =>
        QuoteReading.Last("id", text).AssertBy("clitic-after", "rina", cue, cue);

    [Theory]
    [InlineData("“Hujan turun,” katanya.")]
    [InlineData("Di Kota Hujan tinggal Rina. Pasar ramai. “Hujan turun,” katanya.")]
    public void CueWithClitic_NobodySpokeBefore_NamesNobody(string text) =>
        QuoteReading.Last("id", text).AssertBy("clitic-after", "-", "katanya", "katanya");

    [Theory]
    [InlineData("“Kami pulang,” kata Rina. Lagu “Hujan” rumahnya.")]
    [InlineData("“Kami pulang,” kata Rina. Judul “Hujan” artinya reda.")]
    public void CueWithClitic_OtherWordWithClitic_IsNoCue(string text) => QuoteReading.Last("id", text).AssertByNobody();

    [Theory]
    [InlineData("id", "“Kami pulang,” Rina menegaskan.", "rina", "Rina", "menegaskan")]
    [InlineData("id", "“Kami pulang,” Rina juga menambahkan.", "rina", "Rina", "menambahkan")]
    [InlineData("id", "“Kami pulang,” Wali Kota Hujan menulis.", "budi", "Wali Kota Hujan", "menulis")]
    [InlineData("en", "“We go home,” Rina said.", "rina", "Rina", "said")]
    [InlineData("en", "“We go home”, Mr Santoso later told reporters.", "budi", "Mr Santoso", "told")]
    [InlineData("en", "“We go home,” Rina, who lives in Rain City, said.", "rina", "Rina", "said")]
    public void SubjectThenCue_SubjectAndVerbBehind_NameTheSpeaker(
        string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("subject-cue-after", speaker, words, cue);

    [Theory]
    [InlineData("“Who goes home?” Rina asked.", "Rina", "asked")]
    [InlineData("“We go home!” Mr Santoso later tweeted.", "Mr Santoso", "tweeted")]
    [InlineData("“It is mine,” Rina is heard saying on the tape.", "Rina", "saying")]
    [InlineData("“Enough,” Ann Lee (D-Hill) said.", "Ann Lee", "said")]
    public void SubjectThenCue_EnglishTag_NamesTheSpeaker(string text, string words, string cue)
    {
        QuoteReading quote = QuoteReading.Single("en", text);

        Assert.Equal(("subject-cue-after", words, cue), (quote.Rule, quote.SpeakerText, quote.Cue));
    }

    [Theory]
    [InlineData("“I love the rain,” Rina began, as traders said no more.", "Rina", "began")]
    [InlineData("“I love the rain,” she went on.", "she", "went on")]
    [InlineData("“Home!” the crowd cheered.", "the crowd", "cheered")]
    public void SubjectThenVerb_QuoteThatEndsInTheMarks_IsByTheSubjectOfAnyVerb(string text, string words, string verb)
    {
        QuoteReading quote = QuoteReading.Single("en", text);

        Assert.Equal((words, verb), (quote.SpeakerText, quote.Cue));
    }

    [Theory]
    [InlineData("“We go home,” said Wind Company press officer Ann Lee.", "Ann Lee")]
    [InlineData("“We go home,” said Rain City deputy mayor Budi Santoso on Monday.", "Budi Santoso")]
    [InlineData("“We go home,” said Senator Ann Lee, friend of Rina Santoso.", "Ann Lee")]
    [InlineData("“We go home,” said the city prosecutor, Ann Lee, QC.", "Ann Lee")]
    public void CueThenSubject_NounsBetweenNames_LeadToThePerson(string text, string words) =>
        Assert.Equal(words, QuoteReading.Single("en", text).SpeakerText);

    [Fact]
    public void CueThenSubject_ClauseBehindTheCue_IsWhatWasSaid() =>
        Assert.NotEqual("cue-after", QuoteReading.Single("en", "Rina, citing “many a trader,” said the rain had stopped.").Rule);

    [Theory]
    [InlineData("Speaking on “Rain at Noon,” Rina said she was tired.")]
    [InlineData("Ann Lee, the host of “Rain at Noon,” said no more.")]
    [InlineData("Her book, “Rain over the Market,” Rina said, was done.")]
    [InlineData("Rina told Channel Rain’s “Noon” about it.")]
    [InlineData("The play, titled “Rain,” shows Rina saying no more.")]
    public void Title_BehindWhatHasTitles_IsNobodysWords(string text)
    {
        QuoteReading quote = QuoteReading.Single("en", text);

        Assert.Equal(("none", QuoteKind.Scare), (quote.Rule, quote.Kind));
    }

    [Theory]
    [InlineData("id", "Pasar memutar “Hujan” dan Rina mengatakan ia pulang.")]
    [InlineData("id", "Lagu “Hujan” membuat Rina mengatakan ia pulang.")]
    [InlineData("en", "The song “Rain” made Rina say no more.")]
    [InlineData("en", "They sang “Rain” and Rina said she was tired.")]
    public void SubjectThenCue_QuoteThatNothingSetsApart_IsNotWhatIsSaid(string language, string text) =>
        QuoteReading.Single(language, text).AssertByNobody();

    [Theory]
    [InlineData("The plan was called “a lake” by Rina, while Ann Lee said it was dry.", "Rina")]
    [InlineData("The plan was branded “a lake” by the traders.", "the traders")]
    public void Agent_OfAPassiveThatGivesAName_Speaks(string text, string words)
    {
        QuoteReading quote = QuoteReading.Single("en", text);

        Assert.Equal(("agent-after", words, "by"), (quote.Rule, quote.SpeakerText, quote.Cue));
    }

    [Fact]
    public void Agent_BehindNoPassive_NamesNobody() =>
        Assert.NotEqual("agent-after", QuoteReading.Single("en", "Ann Lee called it “a lake” by the wall.").Rule);

    [Theory]
    [InlineData("Rina called it “a lake,” though Ann Lee said it was dry.")]
    [InlineData("Rina called it “a lake,” as Ann Lee said no more.")]
    public void SubjectThenCue_AnotherClauseBehind_IsNotATag(string text) => Assert.Equal("rina", QuoteReading.Single("en", text).Speaker);

    [Fact]
    public void SubjectThenCue_VerbOfTheNextSentence_IsNotRead() =>
        QuoteReading.Single("en", "At the gate hung “Closed.” Nobody came. Rina said she was tired.").AssertByNobody();

    [Theory]
    [InlineData("id", "“Kami pulang,” menurut Rina.", "rina", "Rina", "menurut")]
    [InlineData("id", "“Kami pulang,” menurut keterangan PT Angin.", "pt-angin", "PT Angin", "menurut")]
    [InlineData("en", "“We go home,” according to Rina.", "rina", "Rina", "according to")]
    [InlineData("en", "“We go home,” according to a statement by City Hall.", "balai-kota", "City Hall", "according to")]
    public void Source_PrepositionBehind_NamesWhomTheTextGoesBy(string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("source-after", speaker, words, cue);

    [Theory]
    [InlineData("id", "Lagu “Hujan” diputar menurut Rina.")]
    [InlineData("en", "The song “Rain” was played according to Rina.")]
    public void Source_PrepositionFartherBehind_IsAboutSomethingElse(string language, string text) =>
        QuoteReading.Single(language, text).AssertByNobody();

    [Theory]
    [InlineData("“Hujan turun,” kata istri Rina.", "istri Rina")]
    [InlineData("“Hujan turun,” kata kuasa hukum Rina.", "kuasa hukum Rina")]
    [InlineData("“Hujan turun,” ujar adik Budi Santoso, Senin.", "adik Budi Santoso")]
    public void CueAfter_SomebodyOfSomebody_IsAStranger(string text, string words) =>
        QuoteReading.Single("id", text).AssertBy("cue-after", "-", words, text.Contains("ujar", StringComparison.Ordinal) ? "ujar" : "kata");

    [Fact]
    public void SubjectCueAfter_VerbInTheNextQuotation_NamesNobody() =>
        Assert.Equal("-", QuoteReading.All("id", "“Kami siap,” “Rina mengatakan itu salah,” ujar Budi Santoso.")[0].Speaker);
}
