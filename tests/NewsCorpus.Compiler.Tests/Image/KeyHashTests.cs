using CsCheck;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>The hash of keys, which images of every machine and version must agree on.</summary>
public sealed class KeyHashTests
{
    // The values are those of another program, written after docs/image-format.md.
    [Theory]
    [InlineData("", 0, 0x3AAC8A9F4FC5E6F8, 0x3AAC8A9F4FC5E6F8)]
    [InlineData("a", 1, 0x163C4379974D869C, 0x163C4379974D869C)]
    [InlineData("né", 7, 0xAD92ED5917B491EA, 0xAD92ED5917B491EA)]
    [InlineData("nato", 0, 0x25844E8F387FDA1B, 0xE755E443A2B0BF11)]
    [InlineData("nato", 2147483647, 0x5EA1999C138BF7E2, 0x9D1C58894872ABAF)]
    [InlineData("tides", 3, 0x44177F6DA464AC51, 0xF83E92AF1FF6D048)]
    [InlineData("harbour!", 5, 0x67850675804144AF, 0xECDC634A050689F6)]
    [InlineData("fog-again", 5, 0x70293550C8FAA0DE, 0x7231D14F9B6DCA76)]
    [InlineData("harbour-reopens-after-storm", 123456, 0x409F9656174FE67B, 0xCD3C91AC6DB919AC)]
    [InlineData("𝐀 🇮🇩 laut", 99, 0x7D507B15552E4E02, 0xC2FD1C11FA121679)]
    public void Of_AKey_IsWhatTheFormatSays(string key, int seed, ulong whole, ulong sample)
    {
        Assert.Equal(whole, KeyHash.OfWhole(key, seed));
        Assert.Equal(sample, KeyHash.OfSample(key, seed));
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
            Assert.Equal(units.AsSpan().SequenceEqual(other), KeyHash.OfWhole(units, 5) == KeyHash.OfWhole(other, 5));
        });

    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdXfghijklmnopqrstuvwxyz", true)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "Xbcdefghijklmnopqrstuvwxyz", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdefghijkXmnopqrstuvwxyz", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyX", false)]
    [InlineData("abcdefghijkl", "abcdefghijkX", false)]
    public void OfSample_OfALongKey_TakesItsBeginningMiddleAndEnd(string key, string other, bool same) =>
        Assert.Equal(same, KeyHash.OfSample(key, 5) == KeyHash.OfSample(other, 5));

    [Fact]
    public void Fingerprint_OfAnyHash_IsFourSeptetsAndNeverThatOfAFreeSlot()
    {
        Assert.Equal(KeyHash.FreeSlot + 1, KeyHash.Fingerprint(KeyHash.FreeSlot));
        Gen.ULong.Sample(hash => Assert.Equal(0u, KeyHash.Fingerprint(hash) & 0x80808080));
    }
}
