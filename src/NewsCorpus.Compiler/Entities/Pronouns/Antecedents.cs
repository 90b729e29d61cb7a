using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Pronouns;

/// <summary>
/// The persons and organisations of an article for which pronouns can stand: where each is named, and of what gender it is. What shows
/// a gender is, most certain first, the word before a name ("Ms Karang", "actress Rina Karang") and the given name; a language that
/// lists no such words has no genders.
/// </summary>
internal sealed class Antecedents
{
    // Enough to reach behind those of the other gender; it keeps the time linear.
    private const int MostTried = 32;
    private const int MostWordsBefore = 4;

    private readonly Dictionary<int, Gender> _genders = [];
    private readonly List<(CharSpan Span, int Entity)> _persons = [];
    private readonly List<(CharSpan Span, int Entity)> _organizations = [];
    private readonly LinkedMentions _linked;
    private readonly Catalogue _catalogue;

    public Antecedents(IReadOnlyList<Passage> passages, LinkedMentions linked, Catalogue catalogue, LanguagePack pack)
    {
        _linked = linked;
        _catalogue = catalogue;
        bool hasGenders = pack.Has(WordClass.Masculine | WordClass.Feminine);
        var shown = new Dictionary<int, Gender>();
        foreach (MentionModel mention in linked.Mentions)
        {
            EntityKind kind = KindOf(mention.Entity);
            if (kind == EntityKind.Organization) _organizations.Add((mention.Span, mention.Entity));
            if (kind != EntityKind.Person) continue;
            _persons.Add((mention.Span, mention.Entity));
            if (!hasGenders || mention.Kind != MentionKind.Name || shown.ContainsKey(mention.Entity)) continue;
            Passage passage = passages[mention.Paragraph];
            int first = passage.TokenAt(mention.Span.Start), end = passage.TokenAt(mention.Span.End);
            if (BeforeName(passage.AsSpan(), first, end) is Gender address and not Gender.Unknown) shown.Add(mention.Entity, address);
            else if (OfGivenName(passage.AsSpan(), first, end) is Gender given and not Gender.Unknown) _genders[mention.Entity] = given;
        }

        foreach (KeyValuePair<int, Gender> pair in shown) _genders[pair.Key] = pair.Value;
    }

    public EntityKind KindOf(int entity) => entity < 0 ? _linked.Recognised[~entity].Kind : _catalogue.Entities[entity].Kind;

    /// <summary>The gender that the text shows of a person.</summary>
    public Gender GenderOf(int entity) => _genders.TryGetValue(entity, out Gender gender) ? gender : Gender.Unknown;

    /// <summary>The gender that a pronoun or a form of address shows.</summary>
    public static Gender GenderOf(Token word) =>
        word.Is(WordClass.Masculine) ? Gender.Masculine
        : word.Is(WordClass.Feminine) ? Gender.Feminine : Gender.Unknown;

    /// <summary>Whether a person can be meant by a word of a gender.</summary>
    public bool Agrees(int entity, Gender gender) =>
        gender == Gender.Unknown || GenderOf(entity) is Gender known && (known == Gender.Unknown || known == gender);

    /// <summary>The person of agreeing gender who was named last before a position, or null.</summary>
    public (CharSpan Span, int Entity)? PersonBefore(int position, Gender gender)
    {
        int last = CountBefore(_persons, position) - 1;
        for (int i = last; i >= 0 && i > last - MostTried; i--)
        {
            if (Agrees(_persons[i].Entity, gender)) return _persons[i];
        }

        return null;
    }

    /// <summary>The organisation that was named last between two positions, or null.</summary>
    public int? OrganizationBetween(int start, int end)
    {
        int count = CountBefore(_organizations, end);
        return count > 0 && _organizations[count - 1].Span.Start >= start ? _organizations[count - 1].Entity : null;
    }

    private static int CountBefore(List<(CharSpan Span, int Entity)> named, int position)
    {
        int low = 0, high = named.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (named[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // "Mr", "Dr. Hj.", "actress", inside the mention or right before it.
    private static Gender BeforeName(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int at = first; at + 1 < end && (tokens[at].Is('.') || tokens[at].Is(WordClass.Honorific)); at++)
        {
            if (GenderOf(tokens[at]) is Gender inside and not Gender.Unknown) return inside;
        }

        for (int at = first - 1; at >= Math.Max(0, first - MostWordsBefore); at--)
        {
            if (tokens[at].Is('.')) continue;
            if (!tokens[at].IsWord || tokens[at].Is(WordClass.Pronoun)) break;
            if (GenderOf(tokens[at]) is Gender before and not Gender.Unknown) return before;
            if (!tokens[at].Is(WordClass.Honorific | WordClass.Title)) break;
        }

        return Gender.Unknown;
    }

    // A name of one word is a surname as a rule.
    private static Gender OfGivenName(ReadOnlySpan<Token> tokens, int first, int end)
    {
        while (first < end && (tokens[first].Is('.') || tokens[first].Is(WordClass.Honorific))) first++;
        return end - first > 1 ? GenderOf(tokens[first]) : Gender.Unknown;
    }
}
