using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy.Tests;

public sealed class LinkScorerTests
{
    private static readonly LinkSet Gold = new("set", "set.jsonl",
    [
        new LinkDocument("a",
        [
            Sample.GoldName("Siti Marwah", "PER", "marwah"),
            Sample.GoldName("Marwah call", "PER", "marwah"),
            Sample.GoldName("he said", "PER", "marwah"),
            Sample.GoldName("gate", "LOC", "gate"),
        ]),
    ]);

    [Fact]
    public void Score_OfAllJoined_IsFull()
    {
        LinkScore score = Score(("Siti Marwah", "Siti Marwah"), ("Marwah call", "Siti Marwah"), ("he said", "Siti Marwah"));
        Assert.Equal((3, 1.0, 1.0), (score.Mentions, score.Precision, score.Recall));
        Assert.Equal(new Share(1, 1), score.Alias);
    }

    [Fact]
    public void Score_OfNothingFound_IsEachForItself()
    {
        LinkScore score = Score();
        Assert.Equal((3, 1.0, new Share(0, 1)), (score.Mentions, score.Precision, score.Alias));
        Assert.Equal(1 / 3.0, score.Recall, precision: 12);
    }

    [Fact]
    public void Score_OfAKindWithoutRepetition_HasNoMentions() =>
        Assert.Equal(0, LinkScorer.Score(Gold, new Dictionary<string, PredictedDocument>(), "LOC").Mentions);

    private static LinkScore Score(params (string Words, string Entity)[] found) => LinkScorer.Score(
        Gold,
        new Dictionary<string, PredictedDocument>
        {
            ["a"] = new([], [.. found.Select(static name => Sample.FoundName(name.Words, "PER", name.Entity))]),
        },
        kind: null);
}
