using System.Globalization;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>What the generator does for one edit, in a driver that has seen all before, as an editor's is; with literals.</summary>
internal static class EditsPart
{
    /// <summary>The command by which the measured process is started.</summary>
    public const string Child = "scale-edits";

    private const int WarmUps = 4;
    private const int Edits = 15;

    public static IEnumerable<ScaleRow> Run(int articles)
    {
        MeasuredProcess run = MeasuredProcess.RunSelf(Child, articles.ToString(CultureInfo.InvariantCulture));
        foreach (string line in run.Printed.Trim().Split('\n')) yield return ScaleResults.FromLine(line) with { PeakBytes = run.PeakBytes };
    }

    /// <summary>Prints the figures of each kind of edit.</summary>
    public static void Measure(int articles)
    {
        var archive = new WarmArchive(articles);
        (string Name, Action<bool> Edit)[] kinds =
        [
            ("body", archive.EditBody),
            ("headline", archive.EditHeadline),
            ("alias", archive.EditAlias),
            ("date", archive.EditDate),
            ("article added or removed", archive.AddOrRemoveArticle),
            ("unrelated C#", archive.EditCode),
        ];
        foreach ((string name, Action<bool> edit) in kinds)
        {
            List<WarmRun> runs = [];
            for (int i = 0; i < WarmUps + Edits; i++)
            {
                // There and back again.
                edit(i % 2 == 0);
                WarmRun run = archive.Run();
                if (i >= WarmUps) runs.Add(run);
            }

            WarmRun median = ScaleCommand.MedianBy(runs, static run => run.Milliseconds);
            var row = new ScaleRow("edits", name, articles, median.Milliseconds) { AllocatedBytes = median.AllocatedBytes, Note = median.Changed };
            Console.WriteLine(ScaleResults.ToLine(row));

            // And back where the archive was: the number of edits is odd.
            edit(false);
            archive.Run();
        }
    }
}
