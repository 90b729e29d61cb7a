using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>
/// Finds a key in a perfect hash table that the compiler made: one pilot, one slot and one comparison, whatever the number of keys.
/// Allocates nothing.
/// </summary>
/// <remarks>
/// "Hash, displace and compress" (Belazzougui, Botelho, Dietzfelbinger: ESA 2009), without the compression. A key that shares its
/// hash with another is behind it in a chain, so that no set of keys is beyond the table.
/// </remarks>
internal sealed class KeyTable
{
    private readonly Segment _catalogue;
    private readonly RowsInPlace _pilots;
    private readonly RowsInPlace _slots;
    private readonly int _pilotCount;
    private readonly int _slotCount;
    private readonly bool _isWhole;

    public KeyTable(Segment catalogue, LookupId id)
    {
        _catalogue = catalogue;
        Table pilots = catalogue.Table(TableId.Pilots), slots = catalogue.Table(TableId.Slots);
        if (!pilots.HasWidths(PilotColumn.Width) || !slots.HasWidths(SlotColumn.Width, SlotColumn.Width))
            throw Damage.Found("its lookup tables have other widths than format 1 gives them");
        Table lookups = catalogue.Table(TableId.Lookups);
        if ((int)id >= lookups.Rows) return;
        Row row = lookups[(int)id];
        RowRange pilotRows = pilots.Range(row[LookupColumn.FirstPilot], row[LookupColumn.PilotCount]);
        RowRange slotRows = slots.Range(row[LookupColumn.FirstSlot], row[LookupColumn.SlotCount]);
        if (pilotRows.Count == 0 || slotRows.Count == 0) return;
        _pilots = new RowsInPlace(pilots, pilotRows);
        _slots = new RowsInPlace(slots, slotRows);
        (_pilotCount, _slotCount) = (pilotRows.Count, slotRows.Count);
        _isWhole = row[LookupColumn.IsWhole] != 0;
    }

    /// <summary>The number that a key leads to, or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        if (_slotCount == 0) return -1;
        ulong hash = _isWhole ? KeyHash.OfWhole(key) : KeyHash.OfSample(key);
        int pilot = Septets.ReadTwo(_pilots[KeyHash.Pilot(hash, _pilotCount)]);
        ReadOnlySpan<byte> slot = _slots[KeyHash.Slot(hash, pilot, _slotCount)];
        return BinaryPrimitives.ReadUInt32LittleEndian(slot) == KeyHash.Fingerprint(hash)
            ? FindFrom(Septets.ReadFour(slot.Slice(SlotColumn.Width)), key)
            : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindFrom(int place, ReadOnlySpan<char> key)
    {
        ReadOnlySpan<byte> record = _catalogue.BytesFrom(place);
        return Compare(record, key, out int number) ? number : FindAfter(record, key);
    }

    // Another key has the same hash, or at least the same slot and fingerprint.
    private int FindAfter(ReadOnlySpan<byte> record, ReadOnlySpan<char> key)
    {
        // A damaged chain may have no end; a sound one is no longer than the slots are many.
        for (int records = 0; records <= _slotCount; records++)
        {
            int place = Septets.ReadFour(record.Slice(KeyRecord.Next));
            if (place == 0) return -1;
            record = _catalogue.BytesFrom(place);
            if (Compare(record, key, out int number)) return number;
        }

        throw Damage.Found("the keys of one hash are a chain without an end");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Compare(ReadOnlySpan<byte> record, ReadOnlySpan<char> key, out int number)
    {
        if (record.Length < KeyRecord.Key) ThrowCutOff();
        number = Septets.ReadFour(record);
        int length = Septets.ReadFour(record.Slice(KeyRecord.Length));
        if (length > record.Length - KeyRecord.Key) ThrowCutOff();
        return KeyText.Equals(record.Slice(KeyRecord.Key, length), key);
    }

    private static void ThrowCutOff() => throw Damage.Found("a key reaches behind the end of its page");
}
