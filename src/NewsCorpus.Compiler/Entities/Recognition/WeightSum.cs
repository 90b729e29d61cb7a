namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>The weights of up to 256 features, summed up for all tags at once: sixteen bits a tag, every other one in each number.</summary>
/// <param name="even">The sums of tags with an even number.</param>
/// <param name="odd">The sums of the others.</param>
/// <param name="found">How many features had weights, each with <see cref="NameWeights.Bias"/> added.</param>
internal struct WeightSum(ulong even, ulong odd, int found)
{
    private ulong _even = even;
    private ulong _odd = odd;
    private int _found = found;

    public void Add(in WeightSum other)
    {
        _even += other._even;
        _odd += other._odd;
        _found += other._found;
    }

    /// <summary>Sets the scores of the tags.</summary>
    public readonly void CopyTo(Span<int> scores)
    {
        for (int tag = 0; tag < NameTags.Count; tag++)
        {
            ulong sums = (tag & 1) == 0 ? _even : _odd;
            scores[tag] = (int)((sums >> (16 * (tag >> 1))) & 0xFFFF) - (_found * NameWeights.Bias);
        }
    }
}
