using NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Which hash a lookup table takes, how large it is, and that keys which meet stand one after the other.</summary>
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

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(3000, 2001)]
    public void Add_Keys_TakesTwoBucketsForThreeOfThem(int keys, int buckets) =>
        Assert.Equal(buckets, Build([.. Enumerable.Range(0, keys).Select(i => $"key-{i}")]).Rows(TableId.Buckets));

    [Fact]
    public void Add_Keys_HasEachInItsBucketOrInOneBehindFullOnes()
    {
        string[] keys = [.. Enumerable.Range(0, 5000).Select(i => $"key number {i}")];
        SegmentByHand segment = Build(keys);
        int[] lookup = segment.Row(TableId.Lookups, 0);
        int[][] buckets = [.. Enumerable.Range(0, lookup[LookupColumn.BucketCount]).Select(bucket => segment.Row(TableId.Buckets, bucket))];
        for (int key = 0; key < keys.Length; key++)
        {
            int bucket = KeyHash.Bucket(KeyHash.OfSample(keys[key], lookup[LookupColumn.Seed]), buckets.Length), visited = 1;
            while (!Places(buckets[bucket]).Any(place => KeyAt(segment, place) == (key, keys[key])))
            {
                Assert.DoesNotContain(0, Places(buckets[bucket]));
                Assert.InRange(++visited, 1, 20);
                bucket = (bucket + 1) % buckets.Length;
            }
        }
    }

    [Fact]
    public void Add_OtherKeys_TakesAnotherSeed() =>
        Assert.NotEqual(Build(["a", "b"]).Row(TableId.Lookups, 0)[LookupColumn.Seed], Build(["a", "c"]).Row(TableId.Lookups, 0)[LookupColumn.Seed]);

    private static IEnumerable<int> Places(int[] bucket) => bucket.Skip(BucketColumn.Place);

    private static (int Number, string Key) KeyAt(SegmentByHand segment, int place)
    {
        (int page, int offset) = (place / ImageFormat.PageBytes, place % ImageFormat.PageBytes);
        if (place == 0) return (-1, "");
        return (segment.NumberAt(page, offset), segment.Text(page, offset + KeyRecord.Key, segment.NumberAt(page, offset + KeyRecord.Length)));
    }

    private static bool IsWhole(string[] keys) => Build(keys).Row(TableId.Lookups, 0)[LookupColumn.IsWhole] == 1;

    private static SegmentByHand Build(string[] keys)
    {
        var segment = new SegmentBuilder();
        new LookupBuilder(segment).Add(keys);
        return new SegmentByHand(segment.Build());
    }
}
