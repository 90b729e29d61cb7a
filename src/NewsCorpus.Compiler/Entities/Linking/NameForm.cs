namespace NewsCorpus.Compiler.Entities.Linking;

/// <summary>A form in which an article writes a name, without regard to case, blanks and particles, and whom it means.</summary>
/// <param name="key">Its folded words, with one blank between.</param>
/// <param name="head">How many of them stand before a small word that is left out, 0 where none is.</param>
/// <param name="first">The number of the use in which it stands first.</param>
internal sealed class NameForm(string key, int head, int first)
{
    private readonly List<NameBearers> _parts = [];
    private int _persons;
    private int _organizations;
    private int _places;
    private EntityKind _firstKind;
    private EntityKind? _knownKind;

    public string Key => key;

    public int First { get; } = first;

    /// <summary>The number of the use that spells it best.</summary>
    public int BestSpelled { get; set; } = first;

    public int Head => head;

    public int WordCount { get; } = CountWords(key);

    /// <summary>Whether it stands in capitals, as an abbreviation does.</summary>
    public bool IsAllCapitals { get; set; }

    /// <summary>The full form that it is said to be short for: "Badan Hujan (BH)".</summary>
    public NameForm? ShortFor { get; set; }

    /// <summary>Whom it means wherever it stands: a number of the catalogue, or the complement of one of a recognised entity.</summary>
    public int? Entity { get; set; }

    /// <summary>Who may be meant, where it depends on the place.</summary>
    public NameBearers? Bearers { get; set; }

    /// <summary>What most of its uses were recognised as; the first of them where as many say otherwise.</summary>
    public EntityKind Kind
    {
        get
        {
            if (_knownKind is EntityKind known) return known;
            int most = Math.Max(_persons, Math.Max(_organizations, _places));
            return Votes(_firstKind) == most ? _firstKind
                : _persons == most ? EntityKind.Person
                : _organizations == most ? EntityKind.Organization : EntityKind.Place;
        }
    }

    /// <summary>The entity of its own that it means before any of its bearers is named.</summary>
    public int? Own { get; set; }

    public void Catalogued(EntityKind kind) => _knownKind = kind;

    public void Vote(EntityKind kind)
    {
        if (_persons + _organizations + _places == 0) _firstKind = kind;
        if (kind == EntityKind.Person) _persons++;
        else if (kind == EntityKind.Place) _places++;
        else _organizations++;
    }

    /// <summary>The bearers of a part of it learn whenever it is used.</summary>
    public void AddPart(NameBearers part) => _parts.Add(part);

    public void UsedFor(int entity)
    {
        foreach (NameBearers part in _parts) part.Latest = entity;
        if (Bearers is not null) Bearers.Latest = entity;
    }

    private int Votes(EntityKind kind) => kind switch
    {
        EntityKind.Person => _persons,
        EntityKind.Place => _places,
        _ => _organizations,
    };

    private static int CountWords(string key)
    {
        int words = 1;
        foreach (char unit in key)
        {
            if (unit == ' ') words++;
        }

        return words;
    }
}
