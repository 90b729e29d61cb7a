using System.Buffers.Binary;
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
    private readonly Table _pilots;
    private readonly Table _slots;
    private readonly int _firstPilot;
    private readonly int _pilotCount;
    private readonly int _firstSlot;
    private readonly int _slotCount;
    private readonly bool _isWhole;

    public KeyTable(Segment catalogue, LookupId id)
    {
        _catalogue = catalogue;
        _pilots = catalogue.Table(TableId.Pilots);
        _slots = catalogue.Table(TableId.Slots);
        if (!_pilots.HasWidths(PilotColumn.Width) || !_slots.HasWidths(SlotColumn.Width, SlotColumn.Width))
            throw Damage.Found("its lookup tables have other widths than format 1 gives them");
        Table lookups = catalogue.Table(TableId.Lookups);
        if ((int)id >= lookups.Rows) return;
        Row row = lookups[(int)id];
        (_firstPilot, _pilotCount) = _pilots.Range(row[LookupColumn.FirstPilot], row[LookupColumn.PilotCount]);
        (_firstSlot, _slotCount) = _slots.Range(row[LookupColumn.FirstSlot], row[LookupColumn.SlotCount]);
        _isWhole = row[LookupColumn.IsWhole] != 0;
        if (_pilotCount == 0) _slotCount = 0;
    }

    /// <summary>The number that a key leads to, or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        if (_slotCount == 0) return -1;
        ulong hash = _isWhole ? KeyHash.OfWhole(key) : KeyHash.OfSample(key);
        int pilot = Septets.ReadTwo(_pilots.Bytes(_firstPilot + KeyHash.Pilot(hash, _pilotCount)));
        ReadOnlySpan<byte> slot = _slots.Bytes(_firstSlot + KeyHash.Slot(hash, pilot, _slotCount));
        return BinaryPrimitives.ReadUInt32LittleEndian(slot) == KeyHash.Fingerprint(hash)
            ? Compare(Septets.ReadFour(slot.Slice(SlotColumn.Width)), key)
            : -1;
    }

    private int Compare(int place, ReadOnlySpan<char> key)
    {
        // A damaged chain may have no end; a sound one is no longer than the keys are many.
        for (int records = 0; records <= _slotCount; records++)
        {
            ReadOnlySpan<byte> record = _catalogue.BytesFrom(place);
            if (record.Length < KeyRecord.Key) throw Damage.Found("the record of a key is cut off");
            (int number, int length) = Septets.ReadFourTwice(record);
            if (length > record.Length - KeyRecord.Key) throw Damage.Found("a key reaches behind the end of its page");
            if (KeyText.Equals(record.Slice(KeyRecord.Key, length), key)) return number;
            place = Septets.ReadFour(record.Slice(KeyRecord.Next));
            if (place == 0) return -1;
        }

        throw Damage.Found("the keys of one hash are a chain without an end");
    }
}
