namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>What the lexicon says of a word; <c>default</c> if it does not know it.</summary>
/// <param name="Cluster">The number of the words that it is used like.</param>
/// <param name="Group">The number of the clusters that are like that one.</param>
/// <param name="Combination">The number of the combination of flags.</param>
internal readonly record struct LexiconEntry(ushort Cluster, byte Group, ushort Combination, LexiconFlags Flags)
{
    /// <summary>What kind of word it is taken for, 0 if nothing is known of it.</summary>
    public byte Type => (byte)((int)Flags >> 16);
}
