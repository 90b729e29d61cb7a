namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>What somebody is said to have said, without marks.</summary>
public sealed class IndirectSpeechTests
{
    [Theory]
    [InlineData("id", "Rina mengatakan bahwa hujan akan turun.", "hujan akan turun", "rina", "mengatakan")]
    [InlineData("id", "Rina mengatakan kepada para pedagang bahwa hujan akan turun.", "hujan akan turun", "rina", "mengatakan")]
    [InlineData("id", "Rina menegaskan, pasar itu harus ditutup.", "pasar itu harus ditutup", "rina", "menegaskan")]
    [InlineData("id", "Rina, yang tinggal di pasar, menegaskan bahwa hujan akan turun.", "hujan akan turun", "rina", "menegaskan")]
    [InlineData("id", "Rina menegaskan, pasar itu milik warga Kota Hujan (WKH).", "pasar itu milik warga Kota Hujan (WKH)", "rina", "menegaskan")]
    [InlineData("id", "Harga beras naik lagi, kata Budi Santoso di pasar.", "Harga beras naik lagi", "budi", "kata")]
    [InlineData("id", "Menurut Rina, jalan ke pasar sudah dibuka.", "jalan ke pasar sudah dibuka", "rina", "Menurut")]
    [InlineData("id", "Rina mengatakan bahwa pasar itu “surga kecil” bagi warga.", "pasar itu “surga kecil” bagi warga", "rina", "mengatakan")]
    [InlineData("en", "Rina said that rain would come.", "rain would come", "rina", "said")]
    [InlineData("en", "Rina told the traders that rain would come.", "rain would come", "rina", "told")]
    [InlineData("en", "According to Rina, the road to the market is open.", "the road to the market is open", "rina", "According to")]
    public void Find_ClauseThatIsSetApart_IsWhatTheSubjectSaid(string language, string text, string words, string speaker, string cue)
    {
        QuoteReading quote = Assert.Single(QuoteReading.Indirect(language, text));

        Assert.Equal((words, QuoteKind.Indirect, speaker, cue, "indirect"), (quote.Words, quote.Kind, quote.Speaker, quote.Cue, quote.Rule));
    }

    [Theory]
    [InlineData("id", "Rina tiba di pasar. Ia mengatakan bahwa hujan akan turun.", "rina", "Ia")]
    [InlineData("id", "Seorang pedagang mengatakan bahwa hujan akan turun.", "-", "Seorang pedagang")]
    public void Find_SubjectThatIsNoName_IsResolvedAsInQuotes(string language, string text, string speaker, string words)
    {
        QuoteReading quote = Assert.Single(QuoteReading.Indirect(language, text));

        Assert.Equal((speaker, words), (quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("id", "Rina mengatakan: “Kami pulang hari ini.”")]
    [InlineData("id", "Rina mengatakan, “Kami pulang hari ini.”")]
    [InlineData("id", "“Kami pulang hari ini,” kata Rina.")]
    [InlineData("id", "Dikatakan bahwa hujan akan turun.")]
    [InlineData("id", "Rina mengatakan sesuatu. Bahwa hujan akan turun sudah jelas.")]
    [InlineData("id", "Pada hari Senin yang lalu, kata Rina, hujan akan turun.")]
    [InlineData("id", "Rina mengatakan itu.")]
    [InlineData("en", "Rina said no.")]
    [InlineData("en", "Rain is said to fall that night in the town.")]
    public void Find_WhatIsQuotedOrNotSetApart_IsNone(string language, string text) =>
        Assert.Empty(QuoteReading.Indirect(language, text));

    [Fact]
    public void Find_HeadlinesAndLinks_AreLeftOut() =>
        Assert.Empty(QuoteReading.Indirect("id", "Rina mengatakan bahwa hujan akan turun\n\nHujan turun.\nBaca juga: Rina mengatakan bahwa pasar tutup"));
}
