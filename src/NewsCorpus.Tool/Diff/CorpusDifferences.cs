namespace NewsCorpus.Tool.Diff;

/// <summary>All in which two corpora differ: of each kind of records those that do, in the order of their ids.</summary>
internal sealed record CorpusDifferences(
    IReadOnlyList<Difference> Corpus,
    IReadOnlyList<Difference> Sources,
    IReadOnlyList<Difference> Entities,
    IReadOnlyList<Difference> Articles,
    IReadOnlyList<Difference> Quotes)
{
    public static CorpusDifferences None { get; } = new([], [], [], [], []);

    /// <summary>Each kind of records by the name of one and the name of many.</summary>
    public IEnumerable<(string One, string Many, IReadOnlyList<Difference> Differences)> All =>
    [
        ("corpus", "corpus", Corpus),
        ("source", "sources", Sources),
        ("entity", "entities", Entities),
        ("article", "articles", Articles),
        ("quote", "quotes", Quotes),
    ];

    public bool IsEmpty => All.All(static kind => kind.Differences.Count == 0);
}
