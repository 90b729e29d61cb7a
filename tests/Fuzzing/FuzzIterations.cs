using System.Globalization;

namespace NewsCorpus.Fuzzing;

/// <summary>How many samples a test tries: few at each build, as many as NEWSCORPUS_FUZZ_ITERATIONS says by hand.</summary>
internal static class FuzzIterations
{
    private static readonly string? Stated = Environment.GetEnvironmentVariable("NEWSCORPUS_FUZZ_ITERATIONS");

    /// <param name="atEachBuild">What takes a second or two.</param>
    public static long Or(long atEachBuild) => long.TryParse(Stated, CultureInfo.InvariantCulture, out long stated) ? stated : atEachBuild;
}
