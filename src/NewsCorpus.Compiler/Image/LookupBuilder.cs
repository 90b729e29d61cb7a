using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>
/// Lays out the lookup tables of a catalogue: buckets of four keys, of which a bit more than a third is used, so that the reader
/// builds nothing and nearly always looks once.
/// </summary>
/// <param name="segment">The catalogue.</param>
internal sealed class LookupBuilder(SegmentBuilder segment)
{
    private const int MostWithOneHash = 8;
    private static readonly int[] Widths = [.. Enumerable.Repeat(BucketColumn.Width, BucketColumn.Count)];

    private readonly TableBuilder _lookups = segment.AddTable(TableId.Lookups, LookupColumn.Count);
    private readonly TableBuilder _buckets = segment.AddTable(TableId.Buckets, Widths);

    /// <summary>Adds a lookup table, in the order of <see cref="LookupId"/>. Each key leads to its place in the list.</summary>
    /// <param name="keys">Different keys.</param>
    public void Add(IReadOnlyList<string> keys) => Add(keys, [.. Enumerable.Range(0, keys.Count)]);

    /// <summary>Adds a lookup table, in the order of <see cref="LookupId"/>.</summary>
    /// <param name="keys">Different keys.</param>
    /// <param name="numbers">The number that each key leads to.</param>
    public void Add(IReadOnlyList<string> keys, IReadOnlyList<int> numbers)
    {
        int seed = SeedOf(keys);
        ulong[] hashes = [.. keys.Select(key => KeyHash.OfSample(key.AsSpan(), seed))];
        bool isWhole = !AreToldApart(hashes);
        if (isWhole) hashes = [.. keys.Select(key => KeyHash.OfWhole(key.AsSpan(), seed))];
        int[][] buckets = Place(hashes);
        _lookups.Add(isWhole ? 1 : 0, seed, _buckets.Rows, buckets.Length);
        var row = new int[BucketColumn.Count];
        foreach (int[] bucket in buckets)
        {
            Array.Clear(row, 0, row.Length);
            for (int slot = 0; slot < BucketColumn.Slots && bucket[slot] >= 0; slot++)
            {
                int key = bucket[slot];
                row[BucketColumn.Fingerprint + slot] = FingerprintOf(hashes[key]);
                row[BucketColumn.Place + slot] = segment.Key(keys[key], numbers[key]);
            }

            _buckets.Add(row);
        }
    }

    /// <summary>For each bucket the keys in its slots, -1 where a slot is free. A key that finds its bucket full goes to the next.</summary>
    private static int[][] Place(ulong[] hashes)
    {
        int count = hashes.Length == 0 ? 0 : (hashes.Length * 2 / 3) + 1;
        int[][] buckets = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Repeat(-1, BucketColumn.Slots).ToArray())];
        for (int key = 0; key < hashes.Length; key++)
        {
            int bucket = KeyHash.Bucket(hashes[key], count);
            while (buckets[bucket][BucketColumn.Slots - 1] >= 0) bucket = bucket + 1 == count ? 0 : bucket + 1;
            buckets[bucket][Array.IndexOf(buckets[bucket], -1)] = key;
        }

        return buckets;
    }

    // A few keys may share a hash: they are compared one after the other.
    private static bool AreToldApart(ulong[] hashes)
    {
        int[] groups = [.. hashes.GroupBy(hash => hash).Select(group => group.Count())];
        return groups.Length >= hashes.Length * 0.9 && groups.All(count => count <= MostWithOneHash);
    }

    // Of all keys, so that whoever thinks up keys that meet in one table changes it with each of them.
    private static int SeedOf(IReadOnlyList<string> keys)
    {
        ulong seed = (ulong)keys.Count;
        foreach (string key in keys) seed = (seed * 31) ^ KeyHash.OfWhole(key.AsSpan(), (int)(seed >> 33));
        return (int)(seed & int.MaxValue);
    }

    private static int FingerprintOf(ulong hash)
    {
        uint bytes = KeyHash.Fingerprint(hash);
        return Septets.Read([(byte)bytes, (byte)(bytes >> 8), (byte)(bytes >> 16), (byte)(bytes >> 24)]);
    }
}
