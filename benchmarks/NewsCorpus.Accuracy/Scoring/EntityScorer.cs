using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;

namespace NewsCorpus.Accuracy.Scoring;

/// <summary>Compares names with those of an annotator, as score_ner.py does.</summary>
internal static class EntityScorer
{
    public static EntityScore Score(EntitySet set, IReadOnlyDictionary<string, PredictedDocument> predictions)
    {
        var score = new EntityScore();
        foreach (EntityDocument document in set.Documents)
        {
            Name[] golden = [.. document.Mentions.Select(static item => new Name(item.Start, item.End, item.Kind))];
            Name[] found =
            [
                .. predictions.GetValueOrDefault(document.Id, PredictedDocument.Nothing).Mentions
                    .Select(static item => new Name(item.Start, item.End, item.Kind ?? "")),
            ];
            AddErrors(score, document, golden, found, Count(score.Exact, golden, found, static (one, other) => one == other));
            Count(score.Span, golden, found, static (one, other) => (one.Start, one.End) == (other.Start, other.End));
            Count(score.Overlap, golden, found, static (one, other) =>
                one.Kind == other.Kind && one.Start < other.End && other.Start < one.End);
        }

        return score;
    }

    // Each predicted name in turn takes the first of those that are left and fit.
    private static (bool[] Golden, bool[] Found) Count(
        Dictionary<string, Finding> findings, Name[] golden, Name[] found, Func<Name, Name, bool> fit)
    {
        bool[] isTaken = new bool[golden.Length], isRight = new bool[found.Length];
        foreach (Name name in golden) Add(name.Kind, new Finding(0, 0, 1));
        for (int k = 0; k < found.Length; k++)
        {
            Add(found[k].Kind, new Finding(0, 1, 0));
            int at = Array.FindIndex(golden, name => fit(found[k], name));
            while (at >= 0 && isTaken[at]) at = Array.FindIndex(golden, at + 1, name => fit(found[k], name));
            if (at < 0) continue;
            isTaken[at] = isRight[k] = true;
            Add(found[k].Kind, new Finding(1, 0, 0));
        }

        return (isTaken, isRight);

        void Add(string kind, Finding finding) => findings[kind] = findings.GetValueOrDefault(kind) + finding;
    }

    private static void AddErrors(
        EntityScore score, EntityDocument document, Name[] golden, Name[] found, (bool[] Golden, bool[] Found) isRight)
    {
        for (int i = 0; i < golden.Length; i++)
        {
            if (!isRight.Golden[i]) score.Errors.Add(ErrorOf(document, golden[i], isMissed: true));
        }

        for (int k = 0; k < found.Length; k++)
        {
            if (!isRight.Found[k]) score.Errors.Add(ErrorOf(document, found[k], isMissed: false));
        }
    }

    private static EntityError ErrorOf(EntityDocument document, Name name, bool isMissed) =>
        new(document.Id, name.Kind, document.Text.Cut(name.Start, name.End), isMissed);

    private readonly record struct Name(int Start, int End, string Kind);
}
