using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;

namespace NewsCorpus.Accuracy.Tests;

/// <summary>A text with stretches that tests name by their words.</summary>
internal static class Sample
{
    public const string Text = "“The gate 🚪 is shut,” said Siti Marwah. Marwah called it “a small price”. “Open it,” he said.";

    public static CodePointText CodePoints { get; } = new(Text);

    /// <summary>Where words stand, in code points.</summary>
    public static (int Start, int End) PlaceOf(string words)
    {
        int at = Text.IndexOf(words, StringComparison.Ordinal);
        return (CodePoints.PlaceOf(at), CodePoints.PlaceOf(at + words.Length));
    }

    public static GoldQuote Gold(string words, string? mention, string kind = "direct", string? speaker = null)
    {
        (int start, int end) = PlaceOf(words);
        return new GoldQuote(start, end, kind, mention, mention is null ? [] : [PlaceOf(mention)], speaker);
    }

    public static PredictedQuote Found(string words, string? mention, string kind = "direct", string? speaker = null, string rule = "rule")
    {
        (int start, int end) = PlaceOf(words);
        return new PredictedQuote(start, end, kind, mention, mention is null ? null : PlaceOf(mention).Start, speaker, rule);
    }

    public static GoldMention GoldName(string words, string kind, string? identity = null)
    {
        (int start, int end) = PlaceOf(words);
        return new GoldMention(start, end, kind, words, identity);
    }

    public static PredictedMention FoundName(string words, string kind, string? entity = null)
    {
        (int start, int end) = PlaceOf(words);
        return new PredictedMention(start, end, kind, entity);
    }
}
