namespace NewsCorpus.Benchmarks.Scale;

/// <summary>Draws how time and memory grow with the archive, from the file of results.</summary>
internal static class ScalePlots
{
    private static readonly (string Part, string Case, string Label)[] Lines =
    [
        ("build", "Resource, clean", "whole build, resource"),
        ("build", "Literals, clean", "whole build, literals"),
        ("tool", "newscorpus build", "image file with the tool"),
        ("image", "extraction and image alone, cold", "extraction and image alone"),
        ("build", "Resource, again, nothing changed", "build again, nothing changed"),
        ("edits", "body", "edit of a body, warm"),
        ("edits", "headline", "edit of a headline, warm"),
        ("open", "first answer by id", "open and answer by id"),
        ("edits", "unrelated C#", "unrelated C# edit, warm"),
    ];

    /// <summary>Writes the plots, and the figures into the page that shows them.</summary>
    public static void Write()
    {
        ScaleRow[] rows = ScaleResults.Read();
        ScalePage.Write(rows);
        string folder = Path.GetDirectoryName(ScaleResults.Path)!;
        Write(Path.Combine(folder, "scale-time.svg"), "Time by number of articles", rows, static row => row.Milliseconds, TimeOf);
        Write(Path.Combine(folder, "scale-memory.svg"), "Resident memory by number of articles", rows, MegabytesOf, MemoryOf);
    }

    private static void Write(string path, string title, ScaleRow[] rows, Func<ScaleRow, double?> figure, Func<int, string> label)
    {
        IEnumerable<PlotLine> lines = Lines
            .Select((line, style) => new PlotLine(
                line.Label,
                style,
                [
                    .. rows.Where(row => row.Part == line.Part && row.Case == line.Case && figure(row) is not null)
                        .OrderBy(static row => row.Articles)
                        .Select(row => (row.Articles, figure(row)!.Value)),
                ]))
            .Where(static line => line.Points.Count > 0);
        File.WriteAllText(path, LogLogPlot.Draw(title, [.. lines], label));
    }

    // One process measures all edits, so its memory is that of none of them.
    private static double? MegabytesOf(ScaleRow row) => row.Part == "edits" ? null : row.PeakBytes / 1e6;

    private static string TimeOf(int power) => power switch
    {
        < 0 => $"{Math.Pow(10, power):0.###} ms",
        < 3 => $"{(int)Math.Pow(10, power)} ms",
        _ => $"{(int)Math.Pow(10, power - 3)} s",
    };

    private static string MemoryOf(int power) => power < 3 ? $"{(int)Math.Pow(10, power)} MB" : $"{(int)Math.Pow(10, power - 3)} GB";
}
