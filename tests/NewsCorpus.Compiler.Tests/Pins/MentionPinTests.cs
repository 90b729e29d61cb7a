using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Pins;

/// <summary>What an editor says of words is what they mention.</summary>
public sealed class MentionPinTests
{
    [Theory]
    [InlineData("Rina pergi. Kata Rina.", "Rina", "")]
    [InlineData("Ibu Rina pergi.", "Rina", "")]
    [InlineData("Ibu Rina pergi.", "Ibu Rina", "")]
    [InlineData("Wali Kota Hujan pergi.", "Wali Kota Hujan", "Kota Hujan: kota-hujan (Name)")]
    [InlineData("Wali Kota Hujan pergi.", "Kota Hujan", "Wali Kota Hujan: budi (Role)")]
    [InlineData("Wali Kota Hujan pergi.", "Hujan", "Wali Kota Hujan: budi (Role); Kota Hujan: kota-hujan (Name)")]
    public void Extract_WordsThatMentionNothing_AreNoMention(string text, string words, string expected) =>
        AssertMentions(expected, PinSample.Extract(text, PinSample.Mention(words, null)));

    [Theory]
    [InlineData("Sari pergi, lalu Sari pulang.", "Sari", "rina", "Sari: rina (Name, pinned); Sari: rina (Name, pinned)")]
    [InlineData("Rina pergi.", "Rina", "budi", "Rina: budi (Name, pinned)")]
    [InlineData("Ibu Rina pergi.", "Rina", "budi", "Ibu Rina: budi (Name, pinned)")]
    [InlineData("Ibu Sari pergi.", "Sari", "rina", "Ibu Sari: rina (Name, pinned)")]
    [InlineData("Pasar Kota Hujan tutup.", "Pasar Kota Hujan", "balai-kota", "Pasar Kota Hujan: balai-kota (Name, pinned)")]
    [InlineData("Kota Hujan sepi.", "Hujan", "rina", "Kota Hujan: kota-hujan (Name)")]
    [InlineData("Wali Kota Hujan pergi.", "Wali Kota Hujan", "rina", "Wali Kota Hujan: rina (Role, pinned); Kota Hujan: kota-hujan (Name)")]
    [InlineData("Wali Kota pergi.", "Wali Kota", "budi", "Wali Kota: budi (Name, pinned)")]
    [InlineData("WALI KOTA HUJAN PERGI.", "WALI KOTA HUJAN", "budi", "WALI KOTA HUJAN: budi (Role, pinned); KOTA HUJAN: kota-hujan (Name)")]
    [InlineData("Kota \n\n Hujan.", "Kota Hujan", "kota-hujan", "")]
    public void Extract_WordsThatMentionSomebody_AreAMention(string text, string words, string entity, string expected) =>
        AssertMentions(expected, PinSample.Extract(text, PinSample.Mention(words, entity)));

    [Fact]
    public void Extract_WordsAround_ChooseOnePlace()
    {
        ExtractedArticle extracted = PinSample.Extract(
            "Rina tiba di Pasar Rina.",
            PinSample.Mention("Rina", "balai-kota", around: "Pasar Rina"));

        AssertMentions("Rina: rina (Name); Rina: balai-kota (Name, pinned)", extracted);
    }

    [Fact]
    public void Extract_OnePlaceAndAllPlaces_TheOneIsAnException()
    {
        ExtractedArticle extracted = PinSample.Extract(
            "Sari tiba di Pasar Sari, kata Sari.",
            PinSample.Mention("Sari", "rina"),
            PinSample.Mention("Sari", null, around: "Pasar Sari"));

        AssertMentions("Sari: rina (Name, pinned); Sari: rina (Name, pinned)", extracted);
        Assert.Empty(PinSample.Faults(extracted));
    }

    [Fact]
    public void Extract_OnePlaceWithinALongerName_TakesItsPlace() =>
        AssertMentions(
            "Hujan: rina (Name, pinned); Kota Hujan: kota-hujan (Name)",
            PinSample.Extract("Di Kota Hujan lalu Kota Hujan.", PinSample.Mention("Hujan", "rina", around: "Kota Hujan lalu")));

    [Fact]
    public void Extract_PronounPinned_MentionsThatPerson()
    {
        ExtractedArticle extracted = PinSample.Extract("Rina pergi, karena ia lelah.", PinSample.Mention("ia", "budi"));

        AssertMentions("Rina: rina (Name); ia: budi (Pronoun, pinned)", extracted);
    }

    [Fact]
    public void Extract_WordWithACliticPinned_StandsForWhomThePinSays()
    {
        const string Text = "Rina bertemu warga, dan menurut laporannya hujan turun.";

        Assert.Contains("laporannya: rina (Pronoun)", PinSample.Mentions(PinSample.Extract(Text)));
        Assert.Contains("laporannya: budi (Pronoun, pinned)", PinSample.Mentions(PinSample.Extract(Text, PinSample.Mention("laporannya", "budi"))));
    }

    [Fact]
    public void Extract_PronounThatMeansNobody_IsNoMention() =>
        AssertMentions("Rina: rina (Name)", PinSample.Extract("Rina pergi, karena ia lelah.", PinSample.Mention("ia", null)));

    [Fact]
    public void Extract_QuoteOfWhomAPinNames_IsTheirs() =>
        Assert.Equal(["Kami pulang,: rina"], PinSample.Quotes(PinSample.Extract("“Kami pulang,” kata Sari.", PinSample.Mention("Sari", "rina"))));

    [Fact]
    public void Extract_QuoteOfWhomAPinTakesAway_IsNobodys() =>
        Assert.Equal(["Kami pulang,: -"], PinSample.Quotes(PinSample.Extract("“Kami pulang,” kata Rina.", PinSample.Mention("Rina", null))));

    [Theory]
    [InlineData("Ratna Wijaya", null, "")]
    [InlineData("Ratna Wijaya", "rina", "Ratna Wijaya: rina (Name, pinned)")]
    [InlineData("Wijaya", "rina", "Wijaya: rina (Name, pinned)")]
    [InlineData("Wijaya", null, "Ratna Wijaya: recognised (Name)")]
    public void Extract_NameThatIsOnlyRecognised_GivesWayToAPin(string words, string? entity, string expected)
    {
        const string Text = "Menteri Keuangan Ratna Wijaya mengatakan harga beras turun.";

        AssertMentions("Ratna Wijaya: recognised (Name)", PinSample.ExtractWithNames(Text));
        AssertMentions(expected, PinSample.ExtractWithNames(Text, PinSample.Mention(words, entity)));
    }

    [Fact]
    public void Extract_OnePlacePinned_SaysNothingOfTheSameNameElsewhere()
    {
        const string Text = "Menteri Keuangan Ratna Wijaya mengatakan harga beras turun. Menteri Keuangan Ratna Wijaya mengatakan harga ikan turun.";

        AssertMentions(
            "Ratna Wijaya: recognised (Name); Ratna Wijaya: rina (Name, pinned)",
            PinSample.ExtractWithNames(Text, PinSample.Mention("Ratna Wijaya", "rina", around: "Ratna Wijaya mengatakan harga ikan")));
    }

    [Theory]
    [InlineData("Sara", null, "NC4006 of pin 0: Sara, these words do not stand in the text as whole words; copy them from the article")]
    [InlineData("Sari", "Sari pergi", "NC4006 of pin 0: Sari, these words stand in the text, and 'Sari pergi' does not; copy them from the article")]
    [InlineData("Sari", "Sari dan Sari", "NC4007 of pin 0: Sari, 2")]
    [InlineData("Hujan", null, "NC4006 of pin 0: Hujan, these words stand only within longer names; choose a place by words around them, as in … in `words around them`")]
    public void Extract_PinWithoutItsPlace_IsReported(string words, string? around, string expected) =>
        Assert.Equal([expected], PinSample.Faults(PinSample.Extract("Sari dan Sari di Kota Hujan.", PinSample.Mention(words, "rina", around))));

    [Fact]
    public void Extract_TwoPinsOnTheSameWords_TheFirstCounts()
    {
        ExtractedArticle extracted = PinSample.Extract(
            "Sari dan Sari.", PinSample.Mention("Sari", "rina"), PinSample.Mention("Sari", "budi"));

        AssertMentions("Sari: rina (Name, pinned); Sari: rina (Name, pinned)", extracted);
        Assert.Equal(["NC4008 of pin 1: Sari"], PinSample.Faults(extracted));
    }

    [Fact]
    public void Extract_PlacesThatOverlap_AreReportedWhereEachIsMeantAlone()
    {
        PinFacts longer = PinSample.Mention("Pasar Sari", "balai-kota", around: "di Pasar Sari");
        PinFacts part = PinSample.Mention("Sari", "rina", around: "Pasar Sari");

        Assert.Equal(["NC4008 of pin 1: Sari"], PinSample.Faults(PinSample.Extract("Kami di Pasar Sari.", longer, part)));
        AssertMentions("Pasar Sari: balai-kota (Name, pinned)",
            PinSample.Extract("Kami di Pasar Sari.", PinSample.Mention("Pasar Sari", "balai-kota"), PinSample.Mention("Sari", "rina")));
    }

    [Fact]
    public void Extract_WrongRule_DoesNotOutliveTheWordsOfThePin() =>
        Assert.Empty(PinSample.Faults(PinSample.Extract("Warga pulang.", PinSample.Mention("Warga", null))));

    private static void AssertMentions(string expected, ExtractedArticle extracted) =>
        Assert.Equal(expected, string.Join("; ", PinSample.Mentions(extracted)));
}
