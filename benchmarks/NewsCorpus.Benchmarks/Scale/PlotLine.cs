namespace NewsCorpus.Benchmarks.Scale;

/// <summary>A line of a plot: a figure for each number of articles, in order.</summary>
internal sealed record PlotLine(string Label, IReadOnlyList<(int Articles, double Value)> Points);
