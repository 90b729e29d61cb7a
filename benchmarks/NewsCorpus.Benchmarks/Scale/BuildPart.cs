using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>
/// Whole builds of a project that has an archive compiled in, and of the floor: a project with the same bytes and no generator. What
/// they refer to is built before the clock starts, as it would be in packages; no process outlives its build, so that all can be seen.
/// </summary>
internal static class BuildPart
{
    private const int Rounds = 3;

    private static readonly (string Name, Action<BuildProject, int>? Edit)[] Steps =
    [
        ("clean", static (project, _) => project.Clean()),
        ("again, nothing changed", null),
        ("again, one article edited", static (project, round) => project.EditArticle(round)),
        ("again, unrelated C# edited", static (project, round) => project.EditCode(round)),
    ];

    public static IEnumerable<ScaleRow> Run(int articles, string folder, string[] carriers)
    {
        string seeds = Path.Combine(folder, "archive", "seeds");
        SyntheticArchive archive = SyntheticArchive.Of(SyntheticSize.Archive(articles));
        archive.WriteTo(seeds);
        string article = Path.Combine(seeds, archive.RelativePath(articles / 2));
        foreach (string carrier in carriers)
        {
            var floor = BuildProject.Floor(Path.Combine(folder, $"floor-{carrier}"), carrier, seeds);
            var project = BuildProject.Archive(Path.Combine(folder, "archive"), carrier, article);
            var floorRuns = Measure(floor);
            var runs = Measure(project);
            for (int step = 0; step < Steps.Length; step++)
            {
                yield return new ScaleRow("build", $"{carrier}, {Steps[step].Name}", articles, runs[step].Milliseconds)
                {
                    PeakBytes = runs[step].PeakBytes,
                    LargestBytes = runs[step].LargestBytes,
                    FloorMilliseconds = floorRuns[step].Milliseconds,
                    FloorPeakBytes = floorRuns[step].PeakBytes,
                };
            }
        }
    }

    // Every round does all steps, so that each is measured between the same neighbours.
    private static MeasuredProcess[] Measure(BuildProject project)
    {
        project.Prepare();
        var runs = Steps.Select(static _ => new List<MeasuredProcess>()).ToArray();
        for (int round = 0; round < Rounds; round++)
        {
            for (int step = 0; step < Steps.Length; step++)
            {
                Steps[step].Edit?.Invoke(project, round);
                runs[step].Add(project.Build());
            }
        }

        return [.. runs.Select(static some => ScaleCommand.MedianBy(some, static run => run.Milliseconds))];
    }
}
