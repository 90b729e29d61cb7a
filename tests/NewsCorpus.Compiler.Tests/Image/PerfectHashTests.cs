using CsCheck;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Slots of their own for hashes, found again by the one formula that the reader has.</summary>
public sealed class PerfectHashTests
{
    private const int MaxPilot = 1 << 14;

    [Fact]
    public void Of_AnyHashes_GivesEachTheSlotThatItsPilotLeadsTo() =>
        Gen.OneOf(Gen.ULong, Gen.ULong[0, 500]).HashSet.Sample(set =>
        {
            ulong[] hashes = [.. set];
            PerfectHash found = PerfectHash.Of(hashes, 3, MaxPilot);
            for (int i = 0; i < hashes.Length; i++)
            {
                int pilot = found.Pilots[KeyHash.Pilot(hashes[i], found.Pilots.Count)];
                Assert.InRange(pilot, 0, MaxPilot - 1);
                Assert.Equal(i, found.Slots[KeyHash.Slot(hashes[i], pilot, found.Slots.Count)]);
            }

            Assert.Equal(hashes.Length, found.Slots.Count(hash => hash >= 0));
        });

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(9, 4, 11)]
    [InlineData(1000, 334, 1126)]
    public void Of_ManyHashes_TakesANinthMoreSlotsAndAPilotForThree(int hashes, int pilots, int slots)
    {
        PerfectHash found = PerfectHash.Of([.. Enumerable.Range(0, hashes).Select(i => KeyHash.OfWhole($"key {i}"))], 3, MaxPilot);

        Assert.Equal((pilots, slots), (found.Pilots.Count, found.Slots.Count));
    }

    [Fact]
    public void Of_HashesThatNoPilotPartsInSoFewSlots_TakesMoreSlots()
    {
        ulong[] hashes = [.. Enumerable.Range(0, 40).Select(i => KeyHash.OfWhole($"key {i}"))];

        PerfectHash found = PerfectHash.Of(hashes, 3, maxPilot: 2);

        Assert.True(found.Slots.Count > 46);
        Assert.Equal(hashes.Length, found.Slots.Count(hash => hash >= 0));
    }
}
