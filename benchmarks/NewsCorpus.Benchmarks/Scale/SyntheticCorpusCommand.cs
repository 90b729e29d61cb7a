using System.Diagnostics;
using System.Globalization;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>Writes an invented archive to disk, to try anything on.</summary>
internal static class SyntheticCorpusCommand
{
    public static void Run(string folder, int articles)
    {
        long start = Stopwatch.GetTimestamp();
        long bytes = SyntheticArchive.Of(SyntheticSize.Archive(articles)).WriteTo(folder);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{articles:N0} articles, {bytes / 1e6:F1} MB, {seconds:F1} s, {bytes / 1e6 / seconds:F0} MB/s"));
    }
}
