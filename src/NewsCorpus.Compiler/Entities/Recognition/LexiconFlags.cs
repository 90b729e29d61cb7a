namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>What the lexicon of a language knows of a word or phrase.</summary>
[Flags]
internal enum LexiconFlags
{
    None = 0,

    GivenName = 1 << 0,

    Surname = 1 << 1,

    Place = 1 << 2,

    Country = 1 << 3,

    /// <summary>Begins a phrase of the lexicon.</summary>
    PhraseStart = 1 << 4,

    /// <summary>A small word or mark that stands within names, or opens or closes them.</summary>
    Joint = 1 << 5,

    /// <summary>Is written with a small letter elsewhere.</summary>
    Lower = 1 << 6,

    Honorific = 1 << 7,

    Title = 1 << 8,

    Cue = 1 << 9,

    Preposition = 1 << 10,

    Calendar = 1 << 11,

    Common = 1 << 12,
}
