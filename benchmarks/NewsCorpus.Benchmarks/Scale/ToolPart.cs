using System.Globalization;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>The tool's way: it writes an image file, and programs open that and ask.</summary>
internal static class ToolPart
{
    private const int Rounds = 11;

    public static IEnumerable<ScaleRow> Run(int articles, string folder)
    {
        SyntheticArchive archive = SyntheticArchive.Of(SyntheticSize.Archive(articles));
        string seeds = Path.Combine(folder, "seeds"), tool = Path.Combine(folder, "tool"), reader = Path.Combine(folder, "reader");
        archive.WriteTo(seeds);
        MeasuredProcess.Run("dotnet", "publish", "src/NewsCorpus.Tool", "-c", "Release", "-o", tool, "-v", "quiet", "--nologo");
        MeasuredProcess built = MeasuredProcess.Run(
            "dotnet", Path.Combine(tool, "NewsCorpus.Tool.dll"), "build", Path.Combine(seeds, "INDEX.md"), "-o", Path.Combine(folder, "corpus.ncimg"));
        yield return new ScaleRow("tool", "newscorpus build", articles, built.Milliseconds) { PeakBytes = built.PeakBytes };

        MeasuredProcess.Run(
            "dotnet", "publish", "benchmarks/NewsCorpus.ColdStart", "-c", "Release", "-o", reader, "-p:Reader=File", $"-p:Archive={folder}", "-v", "quiet", "--nologo");
        string id = archive.Ids[articles / 2];
        IEnumerable<(double Milliseconds, long Resident)> answers = Enumerable.Range(0, Rounds).Select(_ => Ask(reader, folder, id));
        (double milliseconds, long resident) = ScaleCommand.MedianBy(answers, static answer => answer.Milliseconds);
        yield return new ScaleRow("open", "first answer by id", articles, milliseconds) { PeakBytes = resident };
    }

    // The program tells how long it took from its first line to the answer, and what is resident then.
    private static (double Milliseconds, long Resident) Ask(string reader, string folder, string id)
    {
        MeasuredProcess run = MeasuredProcess.Run(Path.Combine(reader, "NewsCorpus.ColdStart"), folder, id);
        string[] numbers = run.Printed.Trim().Split('\n')[^1].Split(' ');
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture) / 1000, long.Parse(numbers[2], CultureInfo.InvariantCulture));
    }
}
