namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Speech, fragments of speech, and words in marks.</summary>
public sealed class QuoteKindTests
{
    [Theory]
    [InlineData("id", "“Kami pulang,” kata Rina.")]
    [InlineData("id", "“Kami pulang.”")]
    [InlineData("id", "“Kami pulang –” kata Rina.")]
    [InlineData("id", "“Kami pulang”, kata Rina.")]
    [InlineData("id", "Rina mengatakan: “Kami pulang.”")]
    [InlineData("id", "Rina mengatakan: “Kami pulang”.")]
    [InlineData("id", "Rina mengatakan, “kami pulang.”")]
    [InlineData("id", "Rina mengatakan hujan “turun.\n“Sungai naik” pula.")]
    [InlineData("en", "“… we go home,” said Rina.")]
    [InlineData("en", "“7 of us go home,” said Rina.")]
    [InlineData("en", "Rina said “we all go home now”.")]
    [InlineData("en", "Rina said: “They say, ‘We go home.’”")]
    [InlineData("en", "Rina reasoned, “because the rain has stopped, we go home”.")]
    public void Kind_ClauseThatEndsInTheMarksOrIsIntroduced_IsDirect(string language, string text) =>
        AssertKind(QuoteKind.Direct, language, text);

    [Theory]
    [InlineData("id", "Rina mengatakan hujan “turun lagi” di pasar.")]
    [InlineData("id", "Rina mengatakan hujan “turun lagi.”")]
    [InlineData("id", "Rina menyebutnya “rumah kedua”.")]
    [InlineData("id", "Menurut Rina, pasar itu “rumah kedua”.")]
    [InlineData("id", "Warga merasa “hujan tidak pernah akan reda” di pasar.")]
    [InlineData("en", "Rina said the rain was “never so loud” before.")]
    [InlineData("en", "Rina said that “the rain has never been so loud.”")]
    [InlineData("en", "Rina told the court that, over the months, “Rain fell on the market every day.”")]
    [InlineData("en", "Rina mocked the mayor as “Little Rain.”")]
    [InlineData("en", "The mayor, Rina said, “has a problem with the rain.”")]
    [InlineData("en", "Rina demanded “a seat at the gate.”")]
    public void Kind_FragmentOfTheReportersSentence_IsPartial(string language, string text) =>
        AssertKind(QuoteKind.Partial, language, text);

    [Theory]
    [InlineData("id", "Lagu “Hujan di Atas Pasar Lama” diputar.")]
    [InlineData("id", "Rina mengatakan lagu “Hujan” diputar.")]
    [InlineData("id", "Pasar “serba ada” itu tutup.")]
    [InlineData("id", "Warga merasa “hujan tidak pernah reda” di pasar.")]
    [InlineData("en", "The so-called “rain tax” ended.")]
    [InlineData("en", "The film “Rain over the Old Market Hall” opened.")]
    [InlineData("id", "Rina menyebut kota itu Mare Magnum (“Laut Besar”).")]
    [InlineData("id", "Rina menjelaskan cara merekam versi “Hujan di Bulan Juni” di rumah.")]
    [InlineData("en", "Rina sang her new song, “Rain Over the Market”, at home.")]
    public void Kind_TermOrTitle_IsScare(string language, string text) => AssertKind(QuoteKind.Scare, language, text);

    [Theory]
    [InlineData("Scare", "Pasar 'serba ada' tutup, kata Rina\n\nHujan turun.")]
    [InlineData("Scare", "Rina mengatakan pasar 'serba ada' tutup\n\nHujan turun.")]
    [InlineData("Partial", "Pasar “serba ada” tutup, kata Rina\n\nHujan turun.")]
    [InlineData("Partial", "Rina mengatakan pasar “serba ada” tutup\n\nHujan turun.")]
    [InlineData("Direct", "'Kami pulang,' kata Rina\n\nHujan turun.")]
    public void Kind_FragmentBetweenSingleMarksInTheHeadline_IsScare(string expected, string text) =>
        Assert.Equal(expected, QuoteReading.Single("id", text).Kind.ToString());

    [Theory]
    [InlineData("“Rain,” Rina said, “has come to the market.”")]
    [InlineData("“We go home,” team member Rina told the traders, “to see what the rain has done.”")]
    public void Kind_SpeechThatGoesOnBehindItsTag_IsDirect(string text) =>
        Assert.All(QuoteReading.All("en", text), quote => Assert.Equal((QuoteKind.Direct, "rina"), (quote.Kind, quote.Speaker)));

    private static void AssertKind(QuoteKind expected, string language, string text) =>
        Assert.Equal(expected, QuoteReading.Single(language, text).Kind);
}
