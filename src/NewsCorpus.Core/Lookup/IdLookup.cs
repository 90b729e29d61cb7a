using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>Finds a record by its id in an open-addressing table that the compiler made. Allocates nothing.</summary>
internal sealed class IdLookup
{
    private const int LongestOnStack = 128;

    private readonly Segment _catalogue;
    private readonly Table _buckets;
    private readonly Table _records;
    private readonly int _idColumn;

    public IdLookup(Segment catalogue, TableId buckets, Table records, int idColumn)
    {
        _catalogue = catalogue;
        _buckets = catalogue.Table(buckets);
        _records = records;
        _idColumn = idColumn;
        Buckets.Check(_buckets, buckets);
    }

    public int Count => _records.Rows;

    public string Id(int number) => _catalogue.String(_records[number][_idColumn]);

    /// <summary>The number of the record, or -1.</summary>
    public int Find(ReadOnlySpan<char> id)
    {
        int mask = _buckets.Rows - 1;
        int bucket = (int)StableHash.Of(id) & mask;
        for (int probes = 0; probes < _buckets.Rows; probes++, bucket = (bucket + 1) & mask)
        {
            int numberOrNone = _buckets[bucket][IdTableColumn.RowOrNone];
            if (numberOrNone == 0) break;
            if (_catalogue.StringEquals(_records[numberOrNone - 1][_idColumn], id)) return numberOrNone - 1;
        }

        return -1;
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
}
