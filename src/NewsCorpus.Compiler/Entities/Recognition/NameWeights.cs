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

    /// <summary>Adds the weights of features to a sum.</summary>
    public void Add(ReadOnlySpan<uint> features, ref WeightSum sum)
    {
        ulong even = 0, odd = 0;
        int found = 0;
        foreach (uint feature in features)
        {
            // Whether a row is that of the feature cannot be foretold, so nothing here is a branch: all rows are read, most are masked.
            int bucket = (int)(feature & _mask);
            uint check = Check(feature);
            ulong first = rows[bucket], second = rows[bucket + 1];
            ulong isFirst = AllIfZero((uint)first ^ check), isSecond = AllIfZero((uint)second ^ check) & ~isFirst;
            ulong row = (first & isFirst) | (second & isSecond);
            even += (row >> 8) & EveryOther;
            odd += (row >> 16) & EveryOther;
            found -= (int)(isFirst | isSecond);
        }

        sum.Add(new WeightSum(even, odd, found));
    }

    // All bits, if the lowest eight are 0; else none.
    private static ulong AllIfZero(uint difference) => (ulong)((long)(difference & 0xFF) - 1 >> 63);

    // Never 0, so that an empty row is nobody's.
    private static uint Check(uint feature) => Math.Max(feature >> 24, 1);
}
