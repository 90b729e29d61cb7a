using System.Globalization;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>How many images a test damages: few at each build, as many as NEWSCORPUS_DAMAGE_ITERATIONS says by hand.</summary>
internal static class DamageIterations
{
    private const int AtEachBuild = 300;

    public static long Count =>
        long.TryParse(Stated, CultureInfo.InvariantCulture, out long stated) ? stated : AtEachBuild;

    private static string? Stated => Environment.GetEnvironmentVariable("NEWSCORPUS_DAMAGE_ITERATIONS");
}
