using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy.Reports;

/// <summary>What the extractor got wrong, one line each: the way to better rules.</summary>
internal static class ErrorList
{
    public const string All = "all", Entities = "entities", Missed = "missed";

    /// <param name="asked">The name of a rule, "missed", "entities", or "all".</param>
    public static void Write(Measurement measured, string asked, TextWriter output)
    {
        if (asked != Entities) WriteQuotes(measured, asked, output);
        if (asked is All or Entities) WriteEntities(measured, output);
    }

    private static void WriteQuotes(Measurement measured, string asked, TextWriter output)
    {
        var errors = measured.Own
            .SelectMany(static item => item.Score.Errors.Select(error => (item.Set.Name, Error: error)))
            .Where(item => asked == All || item.Error.Rule == asked)
            .GroupBy(static item => item.Error.Rule)
            .OrderBy(static group => group.Key, StringComparer.Ordinal);
        foreach (var rule in errors)
        {
            output.WriteLine($"{rule.Key}: {rule.Count()}");
            foreach ((string set, QuoteError error) in rule)
            {
                string who = $"is by [{Line(error.Gold)}], found [{Line(error.Predicted)}]";
                output.WriteLine($"  {set} {error.Document}: {Line(error.Words)} … {who}");
            }
        }
    }

    private static void WriteEntities(Measurement measured, TextWriter output)
    {
        foreach ((ISystem system, EntitySet set, EntityScore score) in measured.Entities)
        {
            if (system is not Extractor) continue;
            var kinds = score.Errors.GroupBy(static error => (error.Kind, error.IsMissed)).OrderBy(static group => group.Key);
            foreach (var kind in kinds)
            {
                output.WriteLine($"{set.Name}: {kind.Key.Kind} {(kind.Key.IsMissed ? "missed" : "made up")}: {kind.Count()}");
                foreach (EntityError error in kind) output.WriteLine($"  {error.Document}: {Line(error.Words)}");
            }
        }
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
