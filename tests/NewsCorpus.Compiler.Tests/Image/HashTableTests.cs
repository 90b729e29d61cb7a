using CsCheck;
using NewsCorpus.Compiler.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Lookup tables that are laid out once and searched where they lie.</summary>
public sealed class HashTableTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 8)]
    [InlineData(5, 16)]
    public void Place_Keys_FillAtMostHalfOfAPowerOfTwo(int keys, int buckets) =>
        Assert.Equal(buckets, HashTable.Place(new uint[keys]).Length);

    [Fact]
    public void Place_AnyHashes_AreFoundFromTheirBucketOn() =>
        Gen.OneOf(Gen.UInt, Gen.UInt[0, 3]).Array.Sample(hashes =>
        {
            int[] buckets = HashTable.Place(hashes);
            Assert.Equal(hashes.Length, buckets.Count(key => key >= 0));
            for (int key = 0; key < hashes.Length; key++) Assert.True(IsFound(buckets, hashes[key], key));
        });

    private static bool IsFound(int[] buckets, uint hash, int key)
    {
        for (uint bucket = hash; ; bucket++)
        {
            int found = buckets[bucket & (uint)(buckets.Length - 1)];
            if (found == key) return true;
            if (found < 0) return false;
        }
    }
}
