namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Rules that read what precedes a quote in its sentence.</summary>
public sealed class BeforeTheQuoteTests
{
    [Theory]
    [InlineData("id", "Rina menyebutnya “hujan emas”.", "rina", "Rina", "menyebutnya")]
    [InlineData("id", "Rina menjuluki pasar itu “rumah kedua”.", "rina", "Rina", "menjuluki")]
    [InlineData("id", "Ia pulang. Rina mengatakan hujan reda dan menyebutnya “hadiah”.", "rina", "Rina", "menyebutnya")]
    [InlineData("en", "Rina called it “golden rain”.", "rina", "Rina", "called")]
    [InlineData("en", "Mr Santoso has described the market as “a second home”.", "budi", "Mr Santoso", "described")]
    public void Naming_VerbThatGivesAName_IsBySubjectOfTheVerb(string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("naming-before", speaker, words, cue);

    [Theory]
    [InlineData("id", "Pasar itu dijuluki “rumah kedua” Rina.")]
    [InlineData("id", "Rina disebut “hujan emas”.")]
    [InlineData("en", "Rina is called “golden rain”.")]
    [InlineData("en", "Rina was also dubbed “golden rain”.")]
    public void Naming_Passive_NamesNobody(string language, string text) => QuoteReading.Single(language, text).AssertByNobody();

    [Fact]
    public void Naming_VerbFarBefore_IsNotRead() =>
        Assert.NotEqual(
            "naming-before",
            QuoteReading.Single("en", "Rina called the man who stood for hours at the gate of the market with “golden rain”.").Rule);

    [Theory]
    [InlineData("RINA: “We go home.”", "RINA")]
    [InlineData("Mayor Ann Lee: “We go home.”", "Ann Lee")]
    public void Colon_NameAndNothingElse_Speaks(string text, string words) =>
        Assert.Equal(("colon-before", words), (QuoteReading.Single("en", text).Rule, QuoteReading.Single("en", text).SpeakerText));

    [Theory]
    [InlineData("Traders bristled at reports that Rina found “no rain”.")]
    [InlineData("Traders laughed at the claims of “no rain”.")]
    public void SubjectThenCue_NounThatLooksLikeACue_IsNone(string text) =>
        Assert.NotEqual("claims", QuoteReading.Single("en", text).Cue);

    [Theory]
    [InlineData("id", "Rina mengatakan: “Kami pulang.”", "rina", "Rina", "mengatakan")]
    [InlineData("id", "Rina berkata, “Kami pulang.”", "rina", "Rina", "berkata")]
    [InlineData("id", "Kemarin Wali Kota Hujan menegaskan bahwa warga “harus pulang”.", "budi", "Wali Kota Hujan", "menegaskan")]
    [InlineData("id", "PT Angin mengumumkan pasar “tutup sementara”.", "pt-angin", "PT Angin", "mengumumkan")]
    [InlineData("id", "Juru bicara PT Angin mengatakan pasar “tutup”.", "pt-angin", "PT Angin", "mengatakan")]
    [InlineData("en", "Rina said: “We go home.”", "rina", "Rina", "said")]
    [InlineData("en", "Mr Santoso told reporters, “We go home.”", "budi", "Mr Santoso", "told")]
    [InlineData("en", "Rina had earlier warned that the market was “closed”.", "rina", "Rina", "warned")]
    [InlineData("en", "A spokesman for Wind Company said the market was “closed”.", "pt-angin", "Wind Company", "said")]
    public void SubjectThenCue_SubjectAndVerbBefore_NameTheSpeaker(
        string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("cue-before", speaker, words, cue);

    [Theory]
    [InlineData("id", "Rina dilaporkan mengidap “sakit hujan”.")]
    [InlineData("id", "Rina dikatakan “lelah”.")]
    [InlineData("id", "Rina diminta “pulang”.")]
    [InlineData("en", "Rina is said to be “tired”.")]
    [InlineData("en", "Rina was told to “go home”.")]
    [InlineData("en", "Rina in Rain City is said to be “tired”.")]
    [InlineData("en", "Rina has been asked to “go home”.")]
    [InlineData("en", "Rina is reportedly said to be “tired”.")]
    public void SubjectThenCue_Passive_NamesNobody(string language, string text) => QuoteReading.Single(language, text).AssertByNobody();

    [Theory]
    [InlineData("id", "Rina menyanyikan “Hujan”.")]
    [InlineData("id", "Rina tinggal di jalan “Hujan”.")]
    [InlineData("en", "Rina sang “Rain”.")]
    [InlineData("en", "Rina visited the United States “again”.")]
    public void SubjectThenCue_VerbThatReportsNothing_NamesNobody(string language, string text) =>
        QuoteReading.Single(language, text).AssertByNobody();

    [Fact]
    public void SubjectThenCue_VerbInsideAnotherQuote_IsNotRead() =>
        QuoteReading.Last("id", "Judulnya “Rina mengatakan hujan” dan “reda”.").AssertByNobody();

    [Theory]
    [InlineData("id", "Kata Rina, “kami pulang.”", "rina", "Rina", "Kata")]
    [InlineData("id", "Ujar Wali Kota Hujan: “Kami pulang.”", "budi", "Wali Kota Hujan", "Ujar")]
    [InlineData("en", "Said Rina: “We go home.”", "rina", "Rina", "Said")]
    public void CueThenSubject_CueAtTheBeginning_NamesWhoFollows(string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("cue-subject-before", speaker, words, cue);

    [Theory]
    [InlineData("id", "Menurut kata Rina, itu “hujan”.", "source-before")]
    [InlineData("id", "Dengan kata lain, Rina lelah dan “sedih”.", "none")]
    public void CueThenSubject_CueWithinTheSentence_IsAPlainWord(string language, string text, string rule) =>
        Assert.Equal(rule, QuoteReading.Single(language, text).Rule);

    [Theory]
    [InlineData("id", "Menurut Rina, pasar itu “rumah kedua”.", "rina", "Rina", "Menurut")]
    [InlineData("id", "Pasar itu, menurut Wali Kota Hujan, “rumah kedua”.", "budi", "Wali Kota Hujan", "menurut")]
    [InlineData("id", "Berdasarkan keterangan PT Angin, pasar “tutup”.", "pt-angin", "PT Angin", "Berdasarkan keterangan")]
    [InlineData("en", "According to Rina, the market is “a second home”.", "rina", "Rina", "According to")]
    [InlineData("en", "The market is, in the words of Mr Santoso, “a second home”.", "budi", "Mr Santoso", "in the words of")]
    public void Source_PrepositionBefore_NamesWhomTheTextGoesBy(string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("source-before", speaker, words, cue);

    [Theory]
    [InlineData("id", "Menurut rencana, pasar “Angin” dibuka Rina.")]
    [InlineData("en", "According to plan, the “Wind” market was opened by Rina.")]
    public void Source_WhatIsNobody_NamesNobody(string language, string text) => QuoteReading.Single(language, text).AssertByNobody();

    [Theory]
    [InlineData("id", "Pasar itu digambarkan oleh Rina sebagai “surga kecil”.", "rina", "Rina", "digambarkan")]
    [InlineData("id", "Jalan baru, yang disebut oleh pengusaha Budi Santoso sebagai “surga kecil”, dibuka.", "budi", "Budi Santoso", "disebut")]
    [InlineData("en", "The market was described by Rina as “a small heaven”.", "rina", "Rina", "described")]
    public void Agent_PassiveBefore_IsByItsAgent(string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("agent-before", speaker, words, cue);

    [Theory]
    [InlineData("id", "Rina menutup pasar dengan mengatakan “hujan akan datang”.", "rina", "Rina", "mengatakan")]
    [InlineData("id", "Rina tiba. Ia membuka pasar itu sambil mengatakan “hujan akan datang”.", "rina", "Ia", "mengatakan")]
    public void SubjectThenCue_VerbBehindAPreposition_HasTheSubjectOfTheSentence(
        string language, string text, string speaker, string words, string cue) =>
        QuoteReading.Single(language, text).AssertBy("cue-before", speaker, words, cue);

    [Theory]
    [InlineData("id", "Rencana itu 😀 oleh Rina sebagai “gagal sama sekali”.", "oleh")]
    [InlineData("en", "The plan 😀 by Rina as “a small heaven” on Monday.", "by")]
    public void Agent_BehindAPictograph_CutsItNotInTwo(string language, string text, string cue) =>
        QuoteReading.Single(language, text).AssertBy("agent-before", "rina", "Rina", cue);
}
