using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>Gives each of a set of hashes a slot of its own.</summary>
internal sealed class PerfectHash
{
    private PerfectHash(int[] pilots, int[] slots)
    {
        Pilots = pilots;
        Slots = slots;
    }

    public IReadOnlyList<int> Pilots { get; }

    /// <summary>For each slot the place of its hash in the list, or -1.</summary>
    public IReadOnlyList<int> Slots { get; }

    /// <param name="hashes">Different hashes.</param>
    /// <param name="keysPerPilot">How many hashes share a pilot on average: more make fewer pilots that take longer to find.</param>
    /// <param name="maxPilot">Pilots stay below this.</param>
    public static PerfectHash Of(ulong[] hashes, int keysPerPilot, int maxPilot)
    {
        // One slot in nine is free at first, and more when some pilot cannot be found.
        for (int slots = hashes.Length + (hashes.Length / 8) + 1; ; slots += (slots / 4) + 1)
        {
            if (TryPlace(hashes, (hashes.Length / keysPerPilot) + 1, slots, maxPilot) is PerfectHash found) return found;
        }
    }

    private static PerfectHash? TryPlace(ulong[] hashes, int pilotCount, int slotCount, int maxPilot)
    {
        var pilots = new int[pilotCount];
        int[] slots = [.. Enumerable.Repeat(-1, slotCount)];
        List<int>[] buckets = [.. Enumerable.Range(0, pilotCount).Select(_ => new List<int>())];
        for (int i = 0; i < hashes.Length; i++) buckets[KeyHash.Pilot(hashes[i], pilotCount)].Add(i);

        // The full ones first, while there is room.
        foreach (int bucket in Enumerable.Range(0, pilotCount).OrderByDescending(bucket => buckets[bucket].Count).ThenBy(bucket => bucket))
        {
            int pilot = 0;
            while (pilot < maxPilot && !TryPlace(buckets[bucket], hashes, pilot, slots)) pilot++;
            if (pilot == maxPilot) return null;
            pilots[bucket] = pilot;
        }

        return new PerfectHash(pilots, slots);
    }

    private static bool TryPlace(List<int> bucket, ulong[] hashes, int pilot, int[] slots)
    {
        for (int placed = 0; placed < bucket.Count; placed++)
        {
            int slot = KeyHash.Slot(hashes[bucket[placed]], pilot, slots.Length);
            if (slots[slot] < 0)
            {
                slots[slot] = bucket[placed];
                continue;
            }

            while (--placed >= 0) slots[KeyHash.Slot(hashes[bucket[placed]], pilot, slots.Length)] = -1;
            return false;
        }

        return true;
    }
}
