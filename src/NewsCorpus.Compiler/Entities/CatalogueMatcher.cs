using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Finds the names and the roles of a catalogue in tokens: two tries over folded words, the longest match wins in each. A key
/// says whether white space precedes the word, so that "No. 10" is not "No.10". Only what holds for one language is in it. What is
/// longer than <see cref="LongestName"/> is not, and so the time is linear in the text, however much of a name repeats itself.
/// </summary>
internal sealed class CatalogueMatcher
{
    private readonly Node _names = new();
    private readonly Node _roles = new();
    private readonly List<Node> _roleEnds = [];

    /// <summary>How many words and marks a name or a role may have to be found.</summary>
    public const int LongestName = 50;

    /// <param name="entities">The catalogue.</param>
    /// <param name="language">The article's language, as a normalised tag.</param>
    public CatalogueMatcher(EquatableArray<EntityFacts> entities, string language)
    {
        Vocabulary vocabulary = LanguagePack.For(language).Vocabulary;
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (AliasFacts alias in entities[entity].Aliases)
            {
                if (!LanguageTag.Covers(alias.Language, language) || NodeOf(_names, alias.Text, vocabulary) is not Node node) continue;
                node.Ends.Add(new End(entity, alias.Text, CasePolicyOf(alias), null));
            }

            foreach (RoleFacts role in entities[entity].Roles)
            {
                if (!LanguageTag.Covers(role.Language, language) || NodeOf(_roles, role.Text, vocabulary) is not Node node) continue;
                if (node.Ends.Count == 0) _roleEnds.Add(node);
                node.Ends.Add(new End(entity, role.Text, CasePolicy.Folded, role));
            }
        }

        foreach (Node node in _roleEnds) node.SortByDays();
    }

    /// <summary>Whether nothing can be found.</summary>
    public bool IsEmpty => _names.IsEmpty && _roles.IsEmpty;

    /// <summary>Whether a name or a role is too long to be found.</summary>
    public static bool IsTooLong(string name) => Tokenizer.Tokenize(name, Vocabulary.Empty).Length > LongestName;

    /// <summary>The longest name that starts at a token.</summary>
    public bool TryMatchName(string text, ReadOnlySpan<Token> tokens, int at, out int length, out int entity) =>
        TryMatch(_names, text, tokens, at, heldOn: null, out length, out entity);

    /// <summary>The longest role that starts at a token and is held on a day.</summary>
    public bool TryMatchRole(string text, ReadOnlySpan<Token> tokens, int at, CalendarDate day, out int length, out int entity) =>
        TryMatch(_roles, text, tokens, at, day, out length, out entity);

    private static CasePolicy CasePolicyOf(AliasFacts alias) =>
        alias.ExactCase ? CasePolicy.Exact : char.IsUpper(alias.Text[0]) ? CasePolicy.CapitalFirst : CasePolicy.Folded;

    // Where a name ends; null where it has no word, or is too long.
    private static Node? NodeOf(Node root, string name, Vocabulary vocabulary)
    {
        Token[] tokens = Tokenizer.Tokenize(name, vocabulary);
        if (tokens.Length is 0 or > LongestName) return null;
        Node node = root;
        for (int i = 0; i < tokens.Length; i++) node = node.Child(tokens[i], isFirst: i == 0);
        return node;
    }

    private static bool TryMatch(
        Node root, string text, ReadOnlySpan<Token> tokens, int at, CalendarDate? heldOn, out int length, out int entity)
    {
        length = 0;
        entity = -1;
        Node? node = root;
        for (int i = at; i < tokens.Length; i++)
        {
            node = node.Find(tokens[i], isFirst: i == at);
            if (node is null) break;
            int found = heldOn is CalendarDate day
                ? node.HolderOn(day)
                : node.NamedBy(text, CharSpan.FromBounds(tokens[at].Start, tokens[i].End));
            if (found < 0) continue;
            length = i - at + 1;
            entity = found;
        }

        return length > 0;
    }

    private enum CasePolicy
    {
        Folded,
        CapitalFirst,
        Exact,
    }

    // Where a name or a role ends in its trie.
    private readonly record struct End(int Entity, string Name, CasePolicy Policy, RoleFacts? Role)
    {
        public bool Fits(string text, CharSpan span) => Policy switch
        {
            CasePolicy.Folded => true,
            CasePolicy.CapitalFirst => char.IsUpper(text[span.Start]),
            _ => IsSameButForBlanks(text, span),
        };

        private bool IsSameButForBlanks(string text, CharSpan span)
        {
            int at = span.Start;
            for (int i = 0; i < Name.Length; i++)
            {
                if (char.IsWhiteSpace(Name[i]))
                {
                    while (i + 1 < Name.Length && char.IsWhiteSpace(Name[i + 1])) i++;
                    while (at < span.End && char.IsWhiteSpace(text[at])) at++;
                    continue;
                }

                if (at >= span.End || text[at] != Name[i]) return false;
                at++;
            }

            return at == span.End;
        }
    }

    private sealed class Node
    {
        private Dictionary<Word, Node>? _joined;
        private Dictionary<Word, Node>? _spaced;

        public List<End> Ends { get; private set; } = [];

        public bool IsEmpty => _joined is null && _spaced is null;

        public Node Child(Token token, bool isFirst)
        {
            Dictionary<Word, Node> children = token.HasSpaceBefore && !isFirst
                ? _spaced ??= []
                : _joined ??= [];
            if (!children.TryGetValue(token.Word, out Node? child)) children.Add(token.Word, child = new Node());
            return child;
        }

        public Node? Find(Token token, bool isFirst)
        {
            Dictionary<Word, Node>? children = token.HasSpaceBefore && !isFirst ? _spaced : _joined;
            return children is not null && children.TryGetValue(token.Word, out Node? child) ? child : null;
        }

        public void SortByDays() => Ends = [.. Ends.OrderBy(static end => end.Role!.From?.Days ?? -1)];

        /// <summary>The entity that a stretch of text names, or -1.</summary>
        public int NamedBy(string text, CharSpan span)
        {
            foreach (End end in Ends)
            {
                if (end.Fits(text, span)) return end.Entity;
            }

            return -1;
        }

        /// <summary>The entity that holds the role on a day, or -1. No two do, so it is the last that has taken it up by then.</summary>
        public int HolderOn(CalendarDate day)
        {
            int low = 0, high = Ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if ((Ends[middle].Role!.From?.Days ?? -1) <= day.Days) low = middle + 1;
                else high = middle;
            }

            return low > 0 && Ends[low - 1].Role!.IsHeldOn(day) ? Ends[low - 1].Entity : -1;
        }
    }
}
