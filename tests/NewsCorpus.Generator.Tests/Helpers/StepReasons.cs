using Microsoft.CodeAnalysis;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>Why steps ran, or did not, in words that a test can compare.</summary>
internal static class StepReasons
{
    /// <summary>How often outputs have each reason, such as "1 Modified, 2 Cached"; nothing where there is no output.</summary>
    public static string Describe(IEnumerable<IncrementalGeneratorRunStep> steps) => string.Join(", ", steps
        .SelectMany(step => step.Outputs)
        .CountBy(output => output.Reason)
        .OrderBy(reason => reason.Key)
        .Select(reason => $"{reason.Value} {reason.Key}"));

    /// <summary>Whether a description says that nothing ran.</summary>
    public static bool IsCached(string description) => description.Length == 0 ||
        (description.EndsWith(" Cached", StringComparison.Ordinal) && !description.Contains(','));
}
