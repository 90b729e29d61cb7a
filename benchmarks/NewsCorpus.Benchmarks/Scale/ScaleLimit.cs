namespace NewsCorpus.Benchmarks.Scale;

/// <summary>What was aimed at for one case and size.</summary>
/// <param name="Milliseconds">How long it may take.</param>
/// <param name="Bytes">How much memory may be resident; null where nothing was aimed at.</param>
internal sealed record ScaleLimit(string Label, string Part, string Case, int Articles, double Milliseconds, double? Bytes = null)
{
    public static ScaleLimit[] All { get; } =
    [
        new("extraction and image alone, cold", "image", "extraction and image alone, cold", 10_000, 8_000, 1e9),
        new("whole build, resource", "build", "Resource, clean", 10_000, 20_000, 1.5e9),
        new("build again with nothing changed, resource", "build", "Resource, again, nothing changed", 10_000, 3_000),
        new("edit of a body", "edits", "body", 10_000, 100),
        new("edit of a headline", "edits", "headline", 10_000, 100),
        new("edit of a date", "edits", "date", 10_000, 100),
        new("unrelated C# edit", "edits", "unrelated C#", 10_000, 5),
        new("whole build, literals", "build", "Literals, clean", 1_000, 8_000),
        new("whole build, resource", "build", "Resource, clean", 1_000, 8_000),
        new("edit of a body", "edits", "body", 1_000, 30),
        new("edit of a headline", "edits", "headline", 1_000, 30),
        new("edit of a date", "edits", "date", 1_000, 30),
        new("image file with the tool", "tool", "newscorpus build", 100_000, 90_000, 2e9),
        new("opening that and answering by id", "open", "first answer by id", 100_000, 20, 50e6),
    ];

    public bool IsReachedBy(ScaleRow row) => row.Milliseconds <= Milliseconds && (Bytes is null || row.PeakBytes <= Bytes);
}
