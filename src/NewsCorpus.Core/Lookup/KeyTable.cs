using System.Buffers.Binary;
using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>
/// Finds a key in a hash table that the compiler made: nearly always one bucket, four fingerprints at once, and one comparison,
/// whatever the number of keys. Allocates nothing.
/// </summary>
internal sealed class KeyTable
{
    private readonly Segment _catalogue;
    private readonly RowsInPlace _buckets;
    private readonly int _bucketCount;
    private readonly int _seed;
    private readonly bool _isWhole;

    public KeyTable(Segment catalogue, LookupId id)
    {
        _catalogue = catalogue;
        Table buckets = catalogue.Table(TableId.Buckets);
        for (int column = 0; column < BucketColumn.Count; column++)
        {
            if (!buckets.HasWidth(column, BucketColumn.Width)) throw Damage.Found("its lookup tables have other widths than format 1 gives them");
        }

        Table lookups = catalogue.Table(TableId.Lookups);
        if ((int)id >= lookups.Rows) return;
        Row row = lookups[(int)id];
        RowRange rows = buckets.Range(row[LookupColumn.FirstBucket], row[LookupColumn.BucketCount]);
        if (rows.Count == 0) return;
        _buckets = new RowsInPlace(buckets, rows);
        _bucketCount = rows.Count;
        _seed = row[LookupColumn.Seed];
        _isWhole = row[LookupColumn.IsWhole] != 0;
    }

    /// <summary>The number that a key leads to, or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        if (_bucketCount == 0) return -1;
        ulong hash = _isWhole ? KeyHash.OfWhole(key, _seed) : KeyHash.OfSample(key, _seed);
        uint fingerprint = KeyHash.Fingerprint(hash);
        int bucket = KeyHash.Bucket(hash, _bucketCount);

        // A damaged table may have no free slot.
        for (int visited = 0; visited < _bucketCount; visited++)
        {
            ReadOnlySpan<byte> slots = _buckets[bucket];
            int number = FindIn(slots, fingerprint, key);
            if (number >= 0 || IsFree(slots, BucketColumn.Slots - 1)) return number;
            if (++bucket == _bucketCount) bucket = 0;
        }

        return -1;
    }

    private static bool IsFree(ReadOnlySpan<byte> slots, int slot) => FingerprintAt(slots, slot) == KeyHash.FreeSlot;

    private static uint FingerprintAt(ReadOnlySpan<byte> slots, int slot) =>
        BinaryPrimitives.ReadUInt32LittleEndian(slots.Slice(slot * BucketColumn.Width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindIn(ReadOnlySpan<byte> slots, uint fingerprint, ReadOnlySpan<char> key)
    {
#if NET
        if (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian)
        {
            uint equal = Vector128.Equals(
                Vector128.Create(MemoryMarshal.Cast<byte, uint>(slots)), Vector128.Create(fingerprint)).ExtractMostSignificantBits();
            for (; equal != 0; equal &= equal - 1)
            {
                int number = Compare(slots, BitOperations.TrailingZeroCount(equal), key);
                if (number >= 0) return number;
            }

            return -1;
        }
#endif
        for (int slot = 0; slot < BucketColumn.Slots; slot++)
        {
            if (FingerprintAt(slots, slot) != fingerprint) continue;
            int number = Compare(slots, slot, key);
            if (number >= 0) return number;
        }

        return -1;
    }

    /// <summary>The number of the key in a slot, if it is this key; otherwise -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Compare(ReadOnlySpan<byte> slots, int slot, ReadOnlySpan<char> key)
    {
        ReadOnlySpan<byte> record = _catalogue.BytesFrom(Septets.ReadFour(slots.Slice((BucketColumn.Place + slot) * BucketColumn.Width)));
        if (record.Length < KeyRecord.Key) ThrowCutOff();
        int length = Septets.ReadFour(record.Slice(KeyRecord.Length));
        if (length > record.Length - KeyRecord.Key) ThrowCutOff();
        return KeyText.Equals(record.Slice(KeyRecord.Key, length), key) ? Septets.ReadFour(record) : -1;
    }

    private static void ThrowCutOff() => throw Damage.Found("a key reaches behind the end of its page");
}
