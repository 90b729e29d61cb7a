namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// The weights of some features added up, for all tags at once: lanes of two bytes, in two words of every other tag. There is room
/// for 256 features.
/// </summary>
internal readonly struct FeatureSums(ulong even, ulong odd, int count)
{
    public ulong Even => even;

    public ulong Odd => odd;

    /// <summary>How many features it is the sum of.</summary>
    public int Count => count;

    public static FeatureSums operator +(in FeatureSums left, in FeatureSums right) =>
        new(left.Even + right.Even, left.Odd + right.Odd, left.Count + right.Count);

    /// <summary>Writes the score of each tag.</summary>
    public void CopyTo(Span<int> scores)
    {
        int bias = count * NameWeights.Bias;
        for (int tag = 0; tag < NameTags.Count; tag++)
        {
            ulong lanes = (tag & 1) == 0 ? even : odd;
            scores[tag] = (int)((lanes >> (16 * (tag >> 1))) & 0xFFFF) - bias;
        }
    }
}
