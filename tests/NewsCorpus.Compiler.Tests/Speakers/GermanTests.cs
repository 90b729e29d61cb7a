namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>
/// German, which is word lists alone: its verb comes second, its common nouns have capitals, its marks are low and high. "rina" and
/// "budi" are in the catalogue, the others are strangers.
/// </summary>
public sealed class GermanTests
{
    [Theory]
    [InlineData("„Wir gehen“, sagte Rina.", "rina", "Rina", "sagte")]
    [InlineData("„Wir gehen“, sagte Ministerpräsidentin Rina am Montag.", "rina", "Rina", "sagte")]
    [InlineData("»Wir gehen«, so Budi Santoso.", "budi", "Budi Santoso", "so")]
    [InlineData("„Wir gehen“, sagte der Minister Hans Wind.", "~Hans Wind", "Hans Wind", "sagte")]
    [InlineData("„Wir gehen“, sagte CDU-Generalsekretärin Anna Wind (CDU).", "~Anna Wind", "Anna Wind", "sagte")]
    [InlineData("„Wir gehen“, so der Vorsitzende der Partei, Hans Wind, der Zeitung.", "-", "Hans Wind", "so")]
    [InlineData("„Wir gehen“, fügte Rina hinzu.", "rina", "Rina", "fügte")]
    [InlineData("„Wir gehen“, hieß es in einer Mitteilung der Windwerke.", "-", "Windwerke", "hieß es in")]
    public void CueThenSubject_VerbBehindAQuote_NamesWhoFollows(string text, string speaker, string words, string cue) =>
        Read(text).AssertBy("cue-after", speaker, words, cue);

    [Theory]
    [InlineData("„Wir gehen“, sagte der Sprecher der Polizei.", "Sprecher der Polizei")]
    [InlineData("„Wir gehen“, sagte die Frau der Zeitung.", "Frau")]
    [InlineData("„Wir gehen“, sagte ein Augenzeuge der Nachrichtenagentur.", "Augenzeuge")]
    [InlineData("„Wir gehen“, sagte die Polizei in Windstadt.", "Polizei")]
    public void CueThenSubject_CapitalsOfCommonNouns_AreNoNames(string text, string words) =>
        Read(text).AssertBy("cue-after", "-", words, "sagte");

    [Theory]
    [InlineData("„Wir gehen“, sagte gestern Rina.")]
    [InlineData("„Wir gehen“, sagte am 3. Mai Finanzminister Rina.")]
    [InlineData("„Wir gehen“, sagte der Zeitung in Windstadt die Vorsitzende Rina.")]
    public void CueThenSubject_TimePlaceAndHearersBetween_AreSkipped(string text) =>
        Read(text).AssertBy("cue-after", "rina", "Rina", "sagte");

    [Theory]
    [InlineData("Am Dienstag sagte Rina: „Wir gehen.“", "rina", "Rina", "sagte")]
    [InlineData("In einem Gespräch erklärte der Minister: „Wir gehen.“", "-", "Minister", "erklärte")]
    [InlineData("Auf die Frage, ob er gehe, antwortete Rina: „Nein.“", "rina", "Rina", "antwortete")]
    public void Inverted_VerbBehindWhatBeginsTheSentence_NamesWhoFollows(string text, string speaker, string words, string cue) =>
        Read(text).AssertBy("inverted-cue-before", speaker, words, cue);

    [Theory]
    [InlineData("Wörtlich sagte Rina: „Wir gehen.“", "sagte")]
    [InlineData("Dazu erklärte gestern Rina: „Wir gehen.“", "erklärte")]
    public void Inverted_AdverbBeginsTheSentence_IsNobody(string text, string cue) =>
        Read(text).AssertBy("inverted-cue-before", "rina", "Rina", cue);

    [Theory]
    [InlineData("Rina erklärte: „Wir gehen.“", "rina", "Rina", "erklärte")]
    [InlineData("Rina, Vorsitzende des Vereins, hat gesagt: „Wir gehen.“", "rina", "Rina", "gesagt")]
    [InlineData("Die Zeitung schrieb: „Wir gehen.“", "-", "Zeitung", "schrieb")]
    [InlineData("Die Zeitung „Abendwind“ schrieb am Montag, „wir gehen“.", "-", "Zeitung", "schrieb")]
    public void SubjectThenCue_VerbBehindItsSubject_NamesThatSubject(string text, string speaker, string words, string cue) =>
        QuoteReading.Last("de", text).AssertBy("cue-before", speaker, words, cue);

    [Theory]
    [InlineData("Laut Polizei war es „ein Unfall“.", "source-before", "Polizei", "Laut")]
    [InlineData("Nach Angaben von Rina war es „ein Unfall“.", "source-before", "Rina", "Nach Angaben von")]
    [InlineData("Der Behörde zufolge war es „ein Unfall“.", "postposition-before", "Behörde", "zufolge")]
    [InlineData("„Ein Unfall“, Rina zufolge.", "postposition-after", "Rina", "zufolge")]
    public void Source_WordOfAttribution_NamesWhoStandsBesideIt(string text, string rule, string words, string cue)
    {
        QuoteReading quote = Read(text);

        Assert.Equal((rule, words, cue), (quote.Rule, quote.SpeakerText, quote.Cue));
    }

    [Fact]
    public void Attribute_SentenceBehindSpeech_IsBySpeakerInForce() =>
        QuoteReading.Last("de", "Gestern sagte Rina, sie gehe. „Es regnet.“").AssertBy("same-paragraph", "rina", "Rina", "-");

    private static QuoteReading Read(string text) => QuoteReading.Single("de", text);
}
