namespace NewsCorpus.Benchmarks.Scale;

/// <summary>A line of a plot: a figure for each number of articles, in order.</summary>
/// <param name="Style">Chooses colour and marker, so that a line has the same in several plots.</param>
internal sealed record PlotLine(string Label, int Style, IReadOnlyList<(int Articles, double Value)> Points);
