using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>Places keys in an open-addressing table of which at most half is used, so that the reader builds nothing.</summary>
internal static class HashTable
{
    /// <summary>For each bucket the number of its key, or -1.</summary>
    public static int[] Place(IReadOnlyList<uint> hashes)
    {
        int size = 1;
        while (size < hashes.Count * 2) size *= 2;
        var buckets = new int[size];
        for (int i = 0; i < size; i++) buckets[i] = -1;
        for (int key = 0; key < hashes.Count; key++)
        {
            int bucket = (int)(hashes[key] & (uint)(size - 1));
            while (buckets[bucket] >= 0) bucket = (bucket + 1) & (size - 1);
            buckets[bucket] = key;
        }

        return buckets;
    }

    public static void AddIds(SegmentBuilder segment, TableId table, IReadOnlyList<string> ids)
    {
        TableBuilder rows = segment.AddTable(table, IdTableColumn.Count);
        foreach (int id in Place([.. ids.Select(id => StableHash.Of(id.AsSpan()))])) rows.Add(id + 1);
    }
}
