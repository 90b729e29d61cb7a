using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>
/// Lays out the lookup tables of a catalogue: for each set of keys a perfect hash by pilots ("hash, displace and compress",
/// Belazzougui, Botelho, Dietzfelbinger: ESA 2009), so that the reader builds nothing and looks once.
/// </summary>
/// <param name="segment">The catalogue.</param>
internal sealed class LookupBuilder(SegmentBuilder segment)
{
    private const int KeysPerPilot = 3;
    private const int MaxPilot = 1 << (7 * PilotColumn.Width);
    private const int LongestChain = 8;

    private readonly TableBuilder _lookups = segment.AddTable(TableId.Lookups, LookupColumn.Count);
    private readonly TableBuilder _pilots = segment.AddTable(TableId.Pilots, [PilotColumn.Width]);
    private readonly TableBuilder _slots = segment.AddTable(TableId.Slots, [SlotColumn.Width, SlotColumn.Width]);

    /// <summary>Adds a lookup table, in the order of <see cref="LookupId"/>. Each key leads to its place in the list.</summary>
    /// <param name="keys">Different keys.</param>
    public void Add(IReadOnlyList<string> keys)
    {
        bool isWhole = !IsToldApartBySample(keys);
        IGrouping<ulong, int>[] groups =
        [
            .. Enumerable.Range(0, keys.Count)
                .GroupBy(key => isWhole ? KeyHash.OfWhole(keys[key].AsSpan()) : KeyHash.OfSample(keys[key].AsSpan())),
        ];
        PerfectHash hash = PerfectHash.Of([.. groups.Select(group => group.Key)], KeysPerPilot, MaxPilot);
        _lookups.Add(isWhole ? 1 : 0, _pilots.Rows, hash.Pilots.Count, _slots.Rows, hash.Slots.Count);
        foreach (int pilot in hash.Pilots) _pilots.Add(pilot);
        foreach (int group in hash.Slots)
        {
            if (group < 0) _slots.Add(0, 0);
            else _slots.Add(FingerprintOf(groups[group].Key), Chain(groups[group], keys));
        }
    }

    // The place of the first of the records that share a hash; each knows where the next is, so the last is written first.
    private int Chain(IEnumerable<int> numbers, IReadOnlyList<string> keys)
    {
        int next = 0;
        foreach (int number in numbers.Reverse()) next = segment.Key(keys[number], number, next);
        return next;
    }

    // A few keys may share a sample: they are compared one after the other.
    private static bool IsToldApartBySample(IReadOnlyList<string> keys)
    {
        int[] groups = [.. keys.GroupBy(key => KeyHash.OfSample(key.AsSpan())).Select(group => group.Count())];
        return groups.Length >= keys.Count * 0.9 && groups.All(count => count <= LongestChain);
    }

    private static int FingerprintOf(ulong hash)
    {
        uint bytes = KeyHash.Fingerprint(hash);
        return Septets.Read([(byte)bytes, (byte)(bytes >> 8), (byte)(bytes >> 16), (byte)(bytes >> 24)]);
    }
}
