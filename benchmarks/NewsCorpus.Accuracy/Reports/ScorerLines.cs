using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy.Reports;

/// <summary>Figures in the words of the scorers in Python, letter for letter, so that both can be compared.</summary>
internal static class ScorerLines
{
    public static IEnumerable<string> Of(string set, string? split, QuoteScore score)
    {
        yield return $"{set} {split} docs {score.Documents} gold {score.Exact.There} pred {score.Exact.Found}";
        yield return $"  span exact   {Wide(score.Exact, " ")}";
        yield return $"  span overlap {Wide(score.Overlap, " ")}";
        yield return "  recall by kind (exact): " + Dict(score.Kinds.Select(
            static item => (item.Key, $"{item.Value.Exact.Percent}% of {item.Value.Exact.Whole}")));
        if (score.Right.Whole > 0)
        {
            string kinds = Dict(score.Kinds.Where(static item => item.Value.Named.Whole > 0)
                .Select(static item => (item.Key, $"{item.Value.Named.Percent}%")));
            yield return $"  attributed {score.Named.Percent}% of {score.Named.Whole}   "
                + $"speaker precision {score.Right.Percent}% of {score.Right.Whole}   "
                + $"by kind {kinds} speakers on unattributed gold: {score.Spurious}";
        }

        if (score.Kind.Whole > 0) yield return $"  kind {score.Kind.Percent}% of {score.Kind.Whole}";
    }

    public static IEnumerable<string> Of(EntityScore score)
    {
        string kinds = string.Concat(EntityScore.Kinds.Select(
            kind => $"   {kind} {Wide(score.Exact.GetValueOrDefault(kind), "  ")}"));
        yield return $"exact    all  {Wide(EntityScore.All(score.Exact), "  ")}{kinds}";
        yield return $"span     all  {Wide(EntityScore.All(score.Span), "  ")}";
        yield return $"overlap  all  {Wide(EntityScore.All(score.Overlap), "  ")}";
    }

    public static IEnumerable<string> Of(LinkScore score)
    {
        double precision = score.Precision, recall = score.Recall;
        string f1 = PythonText.Fixed(200 * precision * recall / (precision + recall));
        yield return $"mentions {score.Mentions}  "
            + $"B3 P {PythonText.Fixed(100 * precision)} R {PythonText.Fixed(100 * recall)} F1 {f1}   "
            + $"alias {score.Alias.Percent}% of {score.Alias.Whole}";
    }

    public static IEnumerable<string> Of(SeedScorer score)
    {
        foreach (SeedTier tier in score.Tiers)
        {
            yield return $"{tier.Name,-18} gold {tier.Gold,3}  span found {tier.Found,3}  "
                + $"right entity {tier.RightEntity,3}  right kind {tier.RightKind,3}";
        }

        double precision = score.Named.Precision, recall = score.Named.Recall;
        string f1 = PythonText.Fixed(precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall));
        yield return $"named, linked: P {PythonText.Fixed(100 * precision)} R {PythonText.Fixed(100 * recall)} F1 {f1}"
            + $"   false positives {score.FalsePositives.Count}";
    }

    private static string Wide(Finding finding, string between) =>
        $"P {PythonText.Fixed(100 * finding.Precision),5}{between}R {PythonText.Fixed(100 * finding.Recall),5}{between}"
        + $"F1 {PythonText.Fixed(100 * finding.F1),5}";

    private static string Dict(IEnumerable<(string Key, string Value)> items) =>
        $"{{{string.Join(", ", items.Select(static item => $"'{item.Key}': '{item.Value}'"))}}}";
}
