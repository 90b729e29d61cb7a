namespace NewsCorpus;

/// <summary>What an entity is.</summary>
#if NEWSCORPUS_COMPILER
internal
#else
public
#endif
enum EntityKind
{
    /// <summary>A person.</summary>
    Person = 0,

    /// <summary>An organisation, company, agency, platform or group.</summary>
    Organization = 1,

    /// <summary>A country, region, city, building or other place.</summary>
    Place = 2,

    /// <summary>An event.</summary>
    Event = 3,

    /// <summary>A work: a book, film, song, report.</summary>
    Work = 4,

    /// <summary>A law, treaty or part of one.</summary>
    Law = 5,

    /// <summary>Anything else that has a name.</summary>
    Other = 6,
}
