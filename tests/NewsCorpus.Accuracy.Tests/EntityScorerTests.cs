using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy.Tests;

public sealed class EntityScorerTests
{
    private static readonly GoldMention[] Gold = [Sample.GoldName("Siti Marwah", "PER"), Sample.GoldName("gate", "LOC")];

    [Theory]
    [InlineData("Siti Marwah", "PER", 1, 1, 1)]
    [InlineData("Siti Marwah", "ORG", 0, 1, 0)]
    [InlineData("Marwah.", "PER", 0, 0, 1)]
    [InlineData("price", "PER", 0, 0, 0)]
    public void Score_OfAName_ComparesPlaceAndKind(string words, string kind, int exact, int span, int overlap)
    {
        EntityScore score = Score(Sample.FoundName(words, kind));
        Assert.Equal(
            (new Finding(exact, 1, 2), new Finding(span, 1, 2), new Finding(overlap, 1, 2)),
            (EntityScore.All(score.Exact), EntityScore.All(score.Span), EntityScore.All(score.Overlap)));
    }

    [Fact]
    public void Score_OfANameFoundTwice_CountsItOnce() => Assert.Equal(
        new Finding(1, 2, 1), Score(Sample.FoundName("Siti Marwah", "PER"), Sample.FoundName("Siti Marwah", "PER")).Exact["PER"]);

    [Fact]
    public void Errors_OfNames_AreMissedAndMadeUp() => Assert.Equal(
        [("Siti Marwah", true), ("gate", true), ("price", false)],
        Score(Sample.FoundName("price", "LOC")).Errors.Select(static error => (error.Words, error.IsMissed)));

    private static EntityScore Score(params PredictedMention[] found) => EntityScorer.Score(
        new EntitySet("set", "set", "set.jsonl", "en", [new EntityDocument("a", Sample.CodePoints, Gold)]),
        new Dictionary<string, PredictedDocument> { ["a"] = new([], found) });
}
