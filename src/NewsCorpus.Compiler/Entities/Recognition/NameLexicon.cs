namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// The words and phrases that a model knows, by their hashes: the cluster of words that a word is used like, and what lists say of it.
/// A row is a check of eleven bits, a combination of flags, and a cluster; a word that is not there is taken for one that is about
/// once in a thousand times, which a model can bear and a list of words could not be so small.
/// </summary>
/// <param name="groups">For each cluster the group of similar ones that it is in.</param>
internal sealed class NameLexicon(uint[] rows, LexiconFlags[] combinations, byte[] groups)
{
    /// <summary>How many rows a hash may stand in, side by side.</summary>
    public const int BucketSize = 4;

    private const int ClusterBits = 11;
    private const int CombinationBits = 10;
    private const int CheckShift = ClusterBits + CombinationBits;

    private readonly uint _mask = (uint)(rows.Length - 1) & ~(uint)(BucketSize - 1);

    public uint[] Rows => rows;

    public LexiconFlags[] Combinations => combinations;

    public byte[] Groups => groups;

    /// <summary>The largest number of a cluster; 0 is that of words without one.</summary>
    public static int LastCluster => (1 << ClusterBits) - 1;

    public static int MostCombinations => 1 << CombinationBits;

    /// <summary>The row of a word, 0 if it is not there.</summary>
    public static uint Row(uint hash, int combination, int cluster) =>
        (Check(hash) << CheckShift) | ((uint)combination << ClusterBits) | (uint)cluster;

    /// <summary>Where the rows of a hash begin in a table of this many rows.</summary>
    public static int Bucket(uint hash, int rows) => (int)(hash & ((uint)(rows - 1) & ~(uint)(BucketSize - 1)));

    public LexiconEntry Find(uint hash)
    {
        uint check = Check(hash);
        int bucket = (int)(hash & _mask);
        for (int i = bucket; i < bucket + BucketSize; i++)
        {
            uint row = rows[i];
            if (row >> CheckShift != check) continue;
            int combination = (int)(row >> ClusterBits) & (MostCombinations - 1);
            int cluster = (int)row & LastCluster;
            return new LexiconEntry((ushort)cluster, groups[cluster], (ushort)combination, combinations[combination]);
        }

        return default;
    }

    // Never 0, so that an empty row is nobody's.
    private static uint Check(uint hash) => Math.Max(hash >> CheckShift, 1);
}
