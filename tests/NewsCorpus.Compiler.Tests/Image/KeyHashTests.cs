using CsCheck;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>The hash of keys, which images of every machine and version must agree on.</summary>
public sealed class KeyHashTests
{
    // The values are those of another program, written after docs/image-format.md.
    [Theory]
    [InlineData("", 0x0000000000000000, 0x0000000000000000)]
    [InlineData("a", 0x9EE2659FC3B7AC72, 0x9EE2659FC3B7AC72)]
    [InlineData("né", 0x6A5F4285932748E9, 0x6A5F4285932748E9)]
    [InlineData("tides", 0x1A5184E0DFE46031, 0x9B7672EBFA36D0F9)]
    [InlineData("nato", 0x151AD51336914672, 0xC4DC7BE5FD1280D9)]
    [InlineData("fog-again", 0x7A8F1DC2D7E953ED, 0x3B2B8FF330C01DBB)]
    [InlineData("harbour-reopens-after-storm", 0x1A68304D4D8D8953, 0x23DB50E9F54F7FED)]
    [InlineData("𝐀 🇮🇩 laut", 0x71C675B9734926A1, 0x33F594604D949926)]
    public void Of_AKey_IsWhatTheFormatSays(string key, ulong whole, ulong sample)
    {
        Assert.Equal(whole, KeyHash.OfWhole(key));
        Assert.Equal(sample, KeyHash.OfSample(key));
    }

    [Fact]
    public void Word_OnAnyMachine_HasTheFirstUnitLowest() =>
        Gen.Char.Array[4, 9].Sample(units => Assert.Equal(KeyHash.WordByUnits(units, units.Length - 4), KeyHash.Word(units, units.Length - 4)));

    [Fact]
    public void OfWhole_KeysThatDifferInOneUnit_Differ() =>
        Gen.Select(Gen.Char.Array[1, 40], Gen.Int[0, 39], Gen.Char).Sample((units, at, unit) =>
        {
            char[] other = [.. units];
            other[at % units.Length] = unit;
            Assert.Equal(units.AsSpan().SequenceEqual(other), KeyHash.OfWhole(units) == KeyHash.OfWhole(other));
        });

    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdXfghijklmnopqrstuvwxyz", true)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "Xbcdefghijklmnopqrstuvwxyz", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdefghijkXmnopqrstuvwxyz", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyX", false)]
    [InlineData("abcdefghijkl", "abcdefghijkX", false)]
    public void OfSample_OfALongKey_TakesItsBeginningMiddleAndEnd(string key, string other, bool same) =>
        Assert.Equal(same, KeyHash.OfSample(key) == KeyHash.OfSample(other));

    [Fact]
    public void Fingerprint_OfAnyHash_IsFourSeptetsAndNeverThatOfAFreeSlot()
    {
        Assert.Equal(KeyHash.FreeSlot + 1, KeyHash.Fingerprint((ulong)KeyHash.FreeSlot << 7));
        Gen.ULong.Sample(hash => Assert.Equal(0u, KeyHash.Fingerprint(hash) & 0x80808080));
    }
}
