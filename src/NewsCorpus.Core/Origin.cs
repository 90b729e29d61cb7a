namespace NewsCorpus;

/// <summary>Who says so.</summary>
#if NEWSCORPUS_COMPILER
internal
#else
public
#endif
enum Origin
{
    /// <summary>The catalogue in INDEX.md.</summary>
    Catalogue = 0,

    /// <summary>A rule of the language, without the catalogue.</summary>
    Recognised = 1,

    /// <summary>An editor, by a correction in INDEX.md.</summary>
    Pinned = 2,
}
