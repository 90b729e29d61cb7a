namespace NewsCorpus.Compiler.Tests.Speakers;

/// <summary>Rules for a quote within the reporter's own clause, where no reporting verb stands beside its subject.</summary>
public sealed class AroundTheClauseTests
{
    [Theory]
    [InlineData("Rina left the market, saying “the river rose”.", "Rina", "saying")]
    [InlineData("Rina pounced on the plan, saying it would make the market “a lake”.", "Rina", "saying")]
    [InlineData("Rina answered the mayor by saying the market was “a lake”.", "Rina", "saying")]
    [InlineData("Rina was heard saying that the market was “a lake”.", "Rina", "saying")]
    [InlineData("Rina was quoted in the paper as saying the market was “a lake”.", "Rina", "saying")]
    [InlineData("Rina went on to say that the market was “a lake”.", "Rina", "say")]
    [InlineData("Ann Lee’s plan prompted Rina to tell reporters that the market was “a lake”.", "Rina", "tell")]
    [InlineData("Traders seized on the plan, with Rina calling the market “a lake”.", "Rina", "calling")]
    [InlineData("Ann Lee attacked Rina for saying the market was “a lake”.", "Rina", "saying")]
    [InlineData("Ann Lee accused Rina of calling the market “a lake”.", "Rina", "calling")]
    [InlineData("The council played a clip of Rina calling the market “a lake”.", "Rina", "calling")]
    [InlineData("The tape shows Rina calling the market “a lake”.", "Rina", "calling")]
    [InlineData("Rina ambled in, calling the market “a lake”.", "Rina", "calling")]
    [InlineData("The market must be dry, the council calling it “a lake”.", "the council", "calling")]
    [InlineData("Rina responded to Ann Lee by calling the market “a lake”.", "Rina", "calling")]
    public void NonFiniteCue_SubjectOfItsClauseOrNameBesideIt_Speaks(string text, string words, string cue)
    {
        QuoteReading quote = QuoteReading.Single("en", text);

        Assert.Equal((words, cue), (quote.SpeakerText, quote.Cue));
    }

    [Theory]
    [InlineData("Traders laughed at Rina’s claim that “the river never rises”.", "Rina", "claim")]
    [InlineData("The market was, in Rina’s words, “a lake”.", "Rina", "words")]
    [InlineData("Rina’s description of the market as “a lake” made traders laugh.", "Rina", "description")]
    [InlineData("The council noted Rina’s earlier pledge to “drain the lake”.", "Rina", "pledge")]
    public void Utterance_OwnerOfWhatIsSaid_Speaks(string text, string words, string cue) =>
        QuoteReading.Single("en", text).AssertBy("utterance-before", "rina", words, cue);

    [Fact]
    public void Utterance_PronounThatOwnsIt_MeansTheSpeakerInForce() =>
        QuoteReading.Last("en", "“It rains,” said Rina. The traders laughed at her claim that “the river never rises”.")
            .AssertBy("utterance-before", "rina", "her", "claim");

    [Theory]
    [InlineData("Rina called Budi Santoso’s remarks “a lake of words”.")]
    [InlineData("Rina, a trader, dismissed Ann Lee’s claims as “a lake of words”.")]
    public void Utterance_BehindAVerbThatGivesAName_IsWhatIsNamed(string text) => Assert.Equal("rina", QuoteReading.Single("en", text).Speaker);

    [Theory]
    [InlineData("Rina took aim at the “rain tax” of the council.", "Rina", "took")]
    [InlineData("On Monday, Rina, who was tired, backed a “small and dry” market.", "Rina", "backed")]
    [InlineData("Ann Lee threatened a “flood of suits”.", "Ann Lee", "threatened")]
    [InlineData("Ann Lee whitewashed the plan as “dry”.", "Ann Lee", "whitewashed")]
    [InlineData("Supporters broke into chants of “dry the market”.", "Supporters", "broke")]
    [InlineData("The plan, which one trader had drafted as “dry”, fell.", "one trader", "drafted")]
    [InlineData("Critics of the plan sought “a dry market”.", "Critics of the plan", "sought")]
    public void Clause_SubjectOfTheFiniteVerb_Speaks(string text, string words, string verb)
    {
        QuoteReading quote = QuoteReading.Single("en", text);

        Assert.Equal(("clause-before", words, verb), (quote.Rule, quote.SpeakerText, quote.Cue));
    }

    [Theory]
    [InlineData("The plan offered “a dry market”.")]
    [InlineData("Rina visited the “golden gate” of the market.")]
    [InlineData("Rina was given a “golden key”.")]
    [InlineData("The market is “a lake”.")]
    public void Clause_NobodyOrAMereDeed_NamesNobody(string text) => QuoteReading.Single("en", text).AssertByNobody();

    [Theory]
    [InlineData("The market is “full” again this week, Rina said.", "Rina")]
    [InlineData("There is “no rain” to speak of, Ann Lee told traders.", "Ann Lee")]
    [InlineData("The river has “no banks left” at the gate, Rina, who was tired, said.", "Rina")]
    public void LaterCue_SubjectAndCueEndTheSentence_NameTheSpeaker(string text, string words)
    {
        QuoteReading quote = QuoteReading.Single("en", text);

        Assert.Equal(("later-subject-cue-after", words), (quote.Rule, quote.SpeakerText));
    }
}
