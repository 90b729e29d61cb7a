using System.Globalization;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>Measures how time and memory grow with the archive, each in processes of its own, and keeps the figures.</summary>
internal static class ScaleCommand
{
    private const int MostForLiterals = 10_000;

    // A build with more is one that nobody who lets the build files choose will have.
    private const int MostForLiteralBuilds = 1_000;

    /// <summary>The parts of rows, in the order in which they are shown.</summary>
    public static readonly string[] RowOrder = ["image", "build", "tool", "open", "edits"];

    private static readonly string[] Parts = ["image", "build", "edits", "tool"];
    private static readonly int[] Sizes = [100, 1_000, 10_000, 100_000];

    /// <param name="arguments">Parts and sizes; all where none is named.</param>
    public static void Run(string[] arguments)
    {
        int[] sizes = [.. arguments.Where(static argument => char.IsDigit(argument[0])).Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
        string[] parts = [.. arguments.Where(static argument => !char.IsDigit(argument[0]))];
        if (parts.Except(Parts).FirstOrDefault() is string unknown) throw new ArgumentException($"'{unknown}' is none of {string.Join(", ", Parts)}.");
        if (sizes.Length == 0) sizes = Sizes;
        if (parts.Length == 0) parts = Parts;
        string work = Directory.CreateTempSubdirectory("newscorpus-scale-").FullName;
        ScaleResults.PrintHead();
        try
        {
            foreach (int articles in sizes)
            {
                foreach (string part in parts) Run(part, articles, Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"{part}-{articles}")));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Run(string part, int articles, string folder)
    {
        // What the compiler has to hold as literals or as files one by one is not measured beyond what anybody would give it.
        bool isLarge = articles > MostForLiterals;
        IEnumerable<ScaleRow> rows = part switch
        {
            "image" => ImagePart.Run(articles, folder),
            "build" => BuildPart.Run(articles, folder, articles > MostForLiteralBuilds ? ["Resource"] : ["Literals", "Resource"]),
            "edits" => isLarge ? [] : EditsPart.Run(articles),
            _ => ToolPart.Run(articles, folder),
        };
        foreach (ScaleRow row in rows)
        {
            ScaleResults.Print(row);
            ScaleResults.Append([row]);
        }

        // 100,000 files are best not kept longer than they are needed.
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>The middle one of several runs, by time.</summary>
    public static T MedianBy<T>(IEnumerable<T> runs, Func<T, double> milliseconds)
    {
        T[] sorted = [.. runs.OrderBy(milliseconds)];
        return sorted[sorted.Length / 2];
    }
}
