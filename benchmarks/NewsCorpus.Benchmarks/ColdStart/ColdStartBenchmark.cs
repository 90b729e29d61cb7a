using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MemoryPack;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.ColdStart;

/// <summary>
/// Starts processes that answer one question and end: with the corpus in the program, and with the same data read from a file. What
/// is measured is a process, so this is no BenchmarkDotNet job; every reader takes its turn in each round.
/// </summary>
internal static class ColdStartBenchmark
{
    private const int Rounds = 15;
    private const int ArticleBytes = 5_000;

    private static readonly string[] Readers = ["Nothing", "Embedded", "MemoryPack", "Json"];

    /// <param name="sizes">For how many articles.</param>
    /// <param name="isNative">Whether programs are compiled ahead of time.</param>
    public static void Run(IReadOnlyList<int> sizes, bool isNative)
    {
        string work = Directory.CreateTempSubdirectory("newscorpus-cold-start-").FullName;
        Console.WriteLine("| articles | reader | process, ms | ratio | to the answer, ms | ratio | allocated, KB | resident, MB |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|");
        try
        {
            foreach (int size in sizes) Run(size, isNative, Path.Combine(work, size.ToString(CultureInfo.InvariantCulture)));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Run(int size, bool isNative, string folder)
    {
        SyntheticArchive archive = SyntheticArchive.Of(new SyntheticSize(size, People: 50, ArticleBytes: ArticleBytes));
        Write(archive, folder);
        string[] programs = [.. Readers.Select(reader => Publish(reader, isNative, folder))];
        string id = archive.Ids[size / 2];
        var samples = Readers.Select(_ => new List<Sample>()).ToArray();
        for (int round = 0; round <= Rounds; round++)
        {
            for (int reader = 0; reader < Readers.Length; reader++)
            {
                // The first round brings the files into memory.
                Sample sample = Start(programs[reader], folder, id);
                if (round > 0) samples[reader].Add(sample);
            }
        }

        Sample json = Sample.MedianOf(samples[^1]);
        for (int reader = 0; reader < Readers.Length; reader++)
        {
            var median = Sample.MedianOf(samples[reader]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:N0} | {Readers[reader]} | {median.Process:F1} | {median.Process / json.Process:F2} | {median.Answer:F2} | " +
                $"{median.Answer / json.Answer:F3} | {median.Allocated / 1024:F0} | {median.Resident / 1048576:F0} |"));
        }
    }

    private static void Write(SyntheticArchive archive, string folder)
    {
        string seeds = Path.Combine(folder, "seeds");
        archive.WriteTo(seeds);
        PlainCorpus plain = PlainCopy.Of(CompiledArchive.Of(archive));
        File.WriteAllText(Path.Combine(folder, "corpus.json"), JsonSerializer.Serialize(plain));
        File.WriteAllBytes(Path.Combine(folder, "corpus.bin"), MemoryPackSerializer.Serialize(plain));
    }

    private static string Publish(string reader, bool isNative, string folder)
    {
        string output = Path.Combine(folder, reader);
        string[] arguments =
        [
            "publish", "benchmarks/NewsCorpus.ColdStart", "-c", "Release", "-o", output, $"-p:Reader={reader}", $"-p:Archive={folder}",
            $"-p:Native={(isNative ? "true" : "false")}", "-v", "quiet", "--nologo",
        ];
        (int exitCode, string printed) = Execute("dotnet", arguments);
        return exitCode == 0 ? Path.Combine(output, "NewsCorpus.ColdStart") : throw new InvalidOperationException(printed);
    }

    private static Sample Start(string program, string folder, string id)
    {
        long start = Stopwatch.GetTimestamp();
        (_, string printed) = Execute(program, [folder, id]);
        double process = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double[] numbers = [.. printed.Trim().Split('\n')[^1].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new Sample(process, numbers[0] / 1000, numbers[1], numbers[2]);
    }

    private static (int ExitCode, string Printed) Execute(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, printed);
    }

    /// <summary>One process: milliseconds in all and to the answer, bytes allocated and resident.</summary>
    private readonly record struct Sample(double Process, double Answer, double Allocated, double Resident)
    {
        public static Sample MedianOf(List<Sample> samples) => new(
            Median(samples, static sample => sample.Process),
            Median(samples, static sample => sample.Answer),
            Median(samples, static sample => sample.Allocated),
            Median(samples, static sample => sample.Resident));

        private static double Median(List<Sample> samples, Func<Sample, double> figure) => samples.Select(figure).Order().ElementAt(samples.Count / 2);
    }
}
