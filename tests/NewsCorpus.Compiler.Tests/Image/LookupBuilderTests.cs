using NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Which hash a lookup table takes, and how keys that share one are kept.</summary>
public sealed class LookupBuilderTests
{
    private const string Long = "abcdefghijklmnopqrstuvwxyz";

    [Fact]
    public void Add_KeysThatTheirSamplesTellApart_AreHashedBySample() => Assert.False(IsWhole(["tides", "harbour-reopens", "fog"]));

    [Fact]
    public void Add_OneKeyInElevenThatSharesItsSample_IsStillHashedBySample() =>
        Assert.False(IsWhole([.. Enumerable.Range(0, 9).Select(i => $"key-{i}"), Long, Long.Replace('e', 'x')]));

    [Fact]
    public void Add_ManyKeysThatShareTheirSamples_AreHashedWhole() =>
        Assert.True(IsWhole([.. Enumerable.Range(0, 20).Select(i => Long.Replace("e", $"{i:00}", StringComparison.Ordinal))]));

    private static bool IsWhole(string[] keys)
    {
        var segment = new SegmentBuilder();
        new LookupBuilder(segment).Add(keys);
        return new SegmentByHand(segment.Build()).Cell(TableId.Lookups, 0, LookupColumn.IsWhole) == 1;
    }
}
