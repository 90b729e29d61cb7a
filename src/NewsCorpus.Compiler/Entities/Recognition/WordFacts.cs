namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>What is known of a token before its neighbours are looked at.</summary>
/// <param name="Phrase">Which part of which phrase of the lexicon it is, 0 if of none.</param>
internal readonly record struct WordFacts(WordKnowledge Knowledge, WordShape Shape, ushort Phrase)
{
    public uint Word => Knowledge.Hash;

    public LexiconEntry Entry => Knowledge.Entry;

    public bool Has(LexiconFlags flags) => (Knowledge.Entry.Flags & flags) != 0;
}
