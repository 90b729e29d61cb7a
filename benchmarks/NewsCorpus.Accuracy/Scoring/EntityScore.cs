namespace NewsCorpus.Accuracy.Scoring;

/// <summary>How well a program finds the names of a set.</summary>
internal sealed class EntityScore
{
    /// <summary>The kinds that are measured.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["PER", "LOC", "ORG"];

    /// <summary>By kinds: same stretch and same kind.</summary>
    public Dictionary<string, Finding> Exact { get; } = new(StringComparer.Ordinal);

    /// <summary>By kinds: same stretch.</summary>
    public Dictionary<string, Finding> Span { get; } = new(StringComparer.Ordinal);

    /// <summary>By kinds: a stretch in common, and same kind.</summary>
    public Dictionary<string, Finding> Overlap { get; } = new(StringComparer.Ordinal);

    public List<EntityError> Errors { get; } = [];

    public static Finding All(Dictionary<string, Finding> findings) =>
        Kinds.Select(kind => findings.GetValueOrDefault(kind)).Aggregate(default(Finding), static (sum, one) => sum + one);
}
