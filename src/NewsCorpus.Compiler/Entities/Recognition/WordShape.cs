namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>How a token is written.</summary>
internal enum WordShape : byte
{
    /// <summary>No token, but the edge of the sentence.</summary>
    BeforeSentence,
    BehindSentence,

    Mark,
    Lower,
    Number,
    NumberAndLetters,
    Initial,
    Capitalised,
    Capitals,
    LongCapitals,
    Mixed,

    /// <summary>Capitals where the whole sentence is in capitals and they say nothing.</summary>
    Shouted,
}
