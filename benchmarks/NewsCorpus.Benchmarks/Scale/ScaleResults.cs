using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>The file of results: JSON Lines, the last of a case and a size being the one that counts.</summary>
internal static class ScaleResults
{
    /// <summary>Where results are kept, from the root of the repository.</summary>
    public const string Path = "docs/plots/scale.jsonl";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Append(IEnumerable<ScaleRow> rows)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.AppendAllText(Path, string.Concat(rows.Select(static row => ToLine(row) + "\n")));
    }

    public static ScaleRow[] Read() =>
    [
        .. File.ReadLines(Path).Select(FromLine)
            .GroupBy(static row => (row.Part, row.Case, row.Articles))
            .Select(static same => same.Last()),
    ];

    public static string ToLine(ScaleRow row) => JsonSerializer.Serialize(row, Options);

    public static ScaleRow FromLine(string line) => JsonSerializer.Deserialize<ScaleRow>(line, Options)!;

    public static void PrintHead()
    {
        Console.WriteLine("| | articles | time, ms | ratio to the floor | memory, MB | ratio to the floor | largest process, MB | allocated, MB | changed |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---|");
    }

    public static void Print(ScaleRow row) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {row.Part}: {row.Case} | {row.Articles:N0} | {row.Milliseconds.ToString(row.Milliseconds < 100 ? "F1" : "N0", CultureInfo.InvariantCulture)} | " +
        $"{row.Milliseconds / row.FloorMilliseconds:F2} | {Megabytes(row.PeakBytes)} | {(double?)row.PeakBytes / row.FloorPeakBytes:F2} | " +
        $"{Megabytes(row.LargestBytes)} | {Megabytes(row.AllocatedBytes)} | {row.Note} |"));

    private static string Megabytes(long? bytes) =>
        bytes is long count ? (count / 1e6).ToString(count < 100_000_000 ? "F1" : "N0", CultureInfo.InvariantCulture) : "";
}
