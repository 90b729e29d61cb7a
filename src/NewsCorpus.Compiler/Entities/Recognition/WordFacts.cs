namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>What features are made of, for one token.</summary>
internal struct WordFacts
{
    /// <summary>The hash of the folded word.</summary>
    public uint Word;

    public LexiconEntry Entry;

    public WordShape Shape;

    /// <summary>Which part of which phrase of the lexicon it is, 0 if of none.</summary>
    public ushort Phrase;

    public bool IsKnown;
}
