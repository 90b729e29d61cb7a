namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// The weights of features. A row of eight bytes has a check and a weight for each tag, so that a feature is one read and all its
/// weights are added at once; a feature that is not there adds nothing, but for one in some hundred that is taken for another.
/// </summary>
internal sealed class NameWeights(ulong[] rows)
{
    /// <summary>How many rows a feature may stand in, side by side.</summary>
    public const int BucketSize = 2;

    /// <summary>What is added to each weight so that it is positive.</summary>
    public const int Bias = 128;

    private const ulong EveryOther = 0x00FF_00FF_00FF_00FF;

    private readonly uint _mask = (uint)(rows.Length - 1) & ~(uint)(BucketSize - 1);

    public ulong[] Rows => rows;

    /// <summary>Where the rows of a feature begin in a table of this many rows.</summary>
    public static int Bucket(uint feature, int rows) => (int)(feature & ((uint)(rows - 1) & ~(uint)(BucketSize - 1)));

    /// <summary>The row of a feature.</summary>
    public static ulong Row(uint feature, ReadOnlySpan<sbyte> weights)
    {
        ulong row = Check(feature);
        for (int tag = 0; tag < NameTags.Count; tag++) row |= (ulong)(weights[tag] + Bias) << (8 * (tag + 1));
        return row;
    }

    /// <summary>Adds up the weights of features.</summary>
    public FeatureSums Sum(ReadOnlySpan<uint> features)
    {
        ulong even = 0, odd = 0;
        int found = 0;
        foreach (uint feature in features)
        {
            int bucket = (int)(feature & _mask);
            uint check = Check(feature);
            ulong row = rows[bucket];
            if ((byte)row != check)
            {
                row = rows[bucket + 1];
                if ((byte)row != check) continue;
            }

            even += (row >> 8) & EveryOther;
            odd += (row >> 16) & EveryOther;
            found++;
        }

        return new FeatureSums(even, odd, found);
    }

    // Never 0, so that an empty row is nobody's.
    private static uint Check(uint feature) => Math.Max(feature >> 24, 1);
}
