using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>Writes the figures into the page about performance, between two marks, so that none is copied by hand.</summary>
internal static class ScalePage
{
    private const string Page = "docs/performance.md";
    private const string Begin = "<!-- Figures of scale, from docs/plots/scale.jsonl: written by the command plot. -->\n";
    private const string End = "<!-- End of the figures of scale. -->\n";

    public static void Write(ScaleRow[] rows)
    {
        string page = File.ReadAllText(Page);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = page.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(Page, $"{page[..begin]}\n{Limits(rows)}\n{Growth(rows)}\n{Edits(rows)}\n{page[end..]}");
    }

    private static string Limits(ScaleRow[] rows)
    {
        var table = new StringBuilder("| articles | | aimed at | measured | |\n|---:|---|---:|---:|---|\n");
        foreach (ScaleLimit limit in ScaleLimit.All)
        {
            ScaleRow? row = rows.FirstOrDefault(row => (row.Part, row.Case, row.Articles) == (limit.Part, limit.Case, limit.Articles));
            table.Append(CultureInfo.InvariantCulture, $"| {limit.Articles:N0} | {limit.Label} | {Amount(limit.Milliseconds, limit.Bytes)} | ")
                .Append(row is null ? "" : Amount(row.Milliseconds, limit.Bytes is null ? null : row.PeakBytes))
                .Append(row is null ? " | not measured |\n" : limit.IsReachedBy(row) ? " | reached |\n" : " | **not reached** |\n");
        }

        return table.ToString();
    }

    // Time and memory, behind each the ratio to the floor where there is one.
    private static string Growth(ScaleRow[] rows)
    {
        int[] sizes = [.. rows.Select(static row => row.Articles).Distinct().Order()];
        var table = new StringBuilder("| ").AppendJoin("", sizes.Select(static size => string.Create(CultureInfo.InvariantCulture, $"| {size:N0} "))).Append("|\n|---");
        table.Append(string.Concat(Enumerable.Repeat("|---:", sizes.Length))).Append("|\n");
        foreach (IGrouping<(string Part, string Case), ScaleRow> line in Lines(rows.Where(static row => row.Part != "edits")))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {line.Key.Part}: {line.Key.Case} ");
            foreach (int size in sizes) table.Append("| ").Append(line.FirstOrDefault(row => row.Articles == size) is { } row ? Cell(row) : "").Append(' ');
            table.Append("|\n");
        }

        return table.ToString();
    }

    private static string Edits(ScaleRow[] rows)
    {
        var table = new StringBuilder("| articles | edit | time | allocated | generated files that change |\n|---:|---|---:|---:|---|\n");
        foreach (ScaleRow row in rows.Where(static row => row.Part == "edits").OrderBy(static row => row.Articles))
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Articles:N0} | {row.Case} | {Time(row.Milliseconds)} | {row.AllocatedBytes / 1e6:F1} MB | {row.Note} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<IGrouping<(string Part, string Case), ScaleRow>> Lines(IEnumerable<ScaleRow> rows) => rows
        .GroupBy(static row => (row.Part, row.Case))
        .OrderBy(static line => Array.IndexOf(ScaleCommand.RowOrder, line.Key.Part));

    private static string Cell(ScaleRow row)
    {
        string memory = row.PeakBytes is long bytes ? $", {Memory(bytes)}" : "";
        return row.FloorMilliseconds is null
            ? Time(row.Milliseconds) + memory
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Time(row.Milliseconds)} ({row.Milliseconds / row.FloorMilliseconds:F1} ×){memory} ({(double?)row.PeakBytes / row.FloorPeakBytes:F1} ×)");
    }

    private static string Amount(double milliseconds, double? bytes) => bytes is double some ? $"{Time(milliseconds)}, {Memory(some)}" : Time(milliseconds);

    private static string Time(double milliseconds) => milliseconds switch
    {
        < 10 => milliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms",
        < 1_000 => milliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms",
        _ => (milliseconds / 1_000).ToString("0.0", CultureInfo.InvariantCulture) + " s",
    };

    private static string Memory(double bytes) => bytes < 1e9
        ? (bytes / 1e6).ToString("0", CultureInfo.InvariantCulture) + " MB"
        : (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture) + " GB";
}
