namespace NewsCorpus.Benchmarks.Scale;

/// <summary>One measured figure of scale; a line of the file of results.</summary>
/// <param name="Part">What was run: image, build, edits, tool or open.</param>
/// <param name="Case">Which of the part's cases.</param>
/// <param name="Articles">For how many articles.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record ScaleRow(string Part, string Case, int Articles, double Milliseconds)
{
    /// <summary>The most memory that was resident; of a build the sum over all its processes at one time.</summary>
    public long? PeakBytes { get; init; }

    /// <summary>The most that any one process of a build had resident.</summary>
    public long? LargestBytes { get; init; }

    /// <summary>How much was allocated, for an edit.</summary>
    public long? AllocatedBytes { get; init; }

    /// <summary>How long the floor took.</summary>
    public double? FloorMilliseconds { get; init; }

    /// <summary>The most memory that the floor had resident.</summary>
    public long? FloorPeakBytes { get; init; }

    /// <summary>Which outputs changed, for an edit.</summary>
    public string? Note { get; init; }
}
