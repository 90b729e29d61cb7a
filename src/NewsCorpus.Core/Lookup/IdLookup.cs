using System.Runtime.CompilerServices;
using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>Finds a record by its id. Allocates nothing.</summary>
internal sealed class IdLookup(Segment catalogue, LookupId lookup, Table records, int idColumn)
{
    // No id in an INDEX.md is longer than 200 letters.
    private const int LongestOnStack = 256;

    private readonly KeyTable _keys = new(catalogue, lookup);

    public int Count => records.Rows;

    public string Id(int number) => catalogue.String(records[number][idColumn]);

    /// <summary>The number of the record, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> id)
    {
        int number = _keys.Find(id);
        if (number >= records.Rows) ThrowNoRecord(number);
        return number;
    }

    /// <summary>The same for an id in UTF-8. Ids are ASCII; anything else is decoded first.</summary>
    public int FindUtf8(ReadOnlySpan<byte> id)
    {
        if (id.Length > LongestOnStack) return Find(Utf8.Decode(id).AsSpan());
        Span<char> units = stackalloc char[LongestOnStack];
        for (int i = 0; i < id.Length; i++)
        {
            if (id[i] >= 0x80) return Find(Utf8.Decode(id).AsSpan());
            units[i] = (char)id[i];
        }

        return Find(units.Slice(0, id.Length));
    }

    private void ThrowNoRecord(int number) => throw Damage.Found($"{lookup} has no record {number}");
}
