namespace NewsCorpus.Image;

/// <summary>The lookup tables of a catalogue, by their rows in Lookups.</summary>
internal enum LookupId
{
    /// <summary>From an article's id to its number.</summary>
    Articles = 0,

    /// <summary>From an entity's id to its number.</summary>
    Entities = 1,

    /// <summary>From a source's id to its number.</summary>
    Sources = 2,

    /// <summary>From a folded name to the row of its first bearer in NameBearers.</summary>
    Names = 3,
}
