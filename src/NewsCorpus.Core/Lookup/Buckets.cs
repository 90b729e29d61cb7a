using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>What every open-addressing table must be: a power of two of buckets, or none at all.</summary>
internal static class Buckets
{
    public static void Check(Table table, TableId id)
    {
        if ((table.Rows & (table.Rows - 1)) != 0) throw Damage.Found($"{id} has {table.Rows} buckets, which is no power of two");
    }
}
