using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;

namespace NewsCorpus.Accuracy.Scoring;

/// <summary>
/// Whether a program names the speaker that an annotator names: by the same words of the text, or by a surname in common.
/// </summary>
internal static class SpeakerMatch
{
    /// <summary>Null where the program names nobody.</summary>
    public static bool? IsSame(GoldQuote gold, PredictedQuote predicted)
    {
        string? named = OrNull(predicted.Mention) ?? OrNull(predicted.Speaker);
        if (named is null) return null;
        if (predicted.MentionStart is int start)
        {
            int end = start + CodePointText.LengthOf(named);
            if (gold.MentionPlaces.Any(place => start < place.End && place.Start < end)) return true;
        }

        return Agree(gold.Mention, predicted.Mention) || Agree(gold.Mention, predicted.Speaker)
            || Agree(gold.Speaker, predicted.Mention) || Agree(gold.Speaker, predicted.Speaker);
    }

    private static bool Agree(string? right, string? given) =>
        right is not null && given is not null && Agree(PythonText.Words(right), PythonText.Words(given));

    private static bool Agree(List<string> right, List<string> given) =>
        right.Count > 0 && given.Count > 0 && (given.Contains(right[^1]) || right.Contains(given[^1]));

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
