using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy.Tests;

public sealed class QuoteScorerTests
{
    private static readonly GoldQuote Shut = Sample.Gold("“The gate 🚪 is shut,”", "Siti Marwah");

    [Fact]
    public void Score_OfAQuoteWithoutItsMarks_IsExact() =>
        Assert.Equal(new Finding(1, 1, 1), Score([Shut], Sample.Found("The gate 🚪 is shut", null)).Exact);

    [Theory]
    [InlineData("gate 🚪 is shut", 0)]
    [InlineData("The gate 🚪 is shut,” said", 0)]
    [InlineData("he gate 🚪 is shut,”", 1)]
    public void Score_OfAPartOfAQuote_OverlapsFromFourFifthsOn(string found, int overlaps)
    {
        QuoteScore score = Score([Shut], Sample.Found(found, null));
        Assert.Equal((0, overlaps), (score.Exact.Right, score.Overlap.Right));
    }

    [Theory]
    [InlineData("Siti Marwah", null, 1, 1)]
    [InlineData("said Siti", null, 1, 1)]
    [InlineData(". Marwah", null, 1, 1)]
    [InlineData("he", "Siti Marwah", 1, 1)]
    [InlineData("he", null, 0, 1)]
    [InlineData(null, null, 0, 0)]
    public void Score_OfASpeaker_IsRightByPlaceOrSurname(string? mention, string? speaker, int right, int named)
    {
        QuoteScore score = Score([Shut], Sample.Found("“The gate 🚪 is shut,”", mention, speaker: speaker));
        Assert.Equal((new Share(right, 1), new Share(right, named)), (score.Named, score.Right));
        Assert.Equal(named == 0 ? [] : new Dictionary<string, Share> { ["rule"] = new(right, named) }, score.Rules);
    }

    [Fact]
    public void Score_OfAQuoteThatWasMissed_IsNotNamed()
    {
        QuoteScore score = Score([Shut]);
        Assert.Equal((new Share(0, 1), new Share(0, 0)), (score.Named, score.Right));
        Assert.Equal("missed", Assert.Single(score.Errors).Rule);
    }

    [Fact]
    public void Score_OfASpeakerWhereThereIsNone_IsSpurious()
    {
        GoldQuote price = Sample.Gold("“a small price”", null, "scare");
        QuoteScore score = Score([price], Sample.Found("“a small price”", "Marwah", "partial"));
        Assert.Equal((1, new Share(0, 1), new Share(0, 0)), (score.Spurious, score.Kind, score.Named));
    }

    private static QuoteScore Score(GoldQuote[] gold, params PredictedQuote[] found) => QuoteScorer.Score(
        [new QuoteDocument("a", null, Sample.CodePoints, gold)],
        new Dictionary<string, PredictedDocument> { ["a"] = new(found, []) });
}
