using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Finds the names and the roles of a catalogue in tokens: two tries over folded words, the longest match wins in each. A key
/// says whether white space precedes the word, so that "No. 10" is not "No.10". Only what holds for one language is in it.
/// </summary>
internal sealed class CatalogueMatcher
{
    private readonly Node _names = new();
    private readonly Node _roles = new();

    /// <param name="entities">The catalogue.</param>
    /// <param name="language">The article's language, as a normalised tag.</param>
    public CatalogueMatcher(EquatableArray<EntityFacts> entities, string language)
    {
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (AliasFacts alias in entities[entity].Aliases)
            {
                if (LanguageTag.Covers(alias.Language, language)) Add(_names, alias.Text, new End(entity, alias.Text, CasePolicyOf(alias), null));
            }

            foreach (RoleFacts role in entities[entity].Roles)
            {
                if (LanguageTag.Covers(role.Language, language)) Add(_roles, role.Text, new End(entity, role.Text, CasePolicy.Folded, role));
            }
        }
    }

    /// <summary>The longest name that starts at a token.</summary>
    public bool TryMatchName(string text, ReadOnlySpan<Token> tokens, int at, out int length, out int entity) =>
        TryMatch(_names, text, tokens, at, default, out length, out entity);

    /// <summary>The longest role that starts at a token and is held on a day.</summary>
    public bool TryMatchRole(string text, ReadOnlySpan<Token> tokens, int at, CalendarDate day, out int length, out int entity) =>
        TryMatch(_roles, text, tokens, at, day, out length, out entity);

    private static CasePolicy CasePolicyOf(AliasFacts alias) =>
        alias.ExactCase ? CasePolicy.Exact : char.IsUpper(alias.Text[0]) ? CasePolicy.CapitalFirst : CasePolicy.Folded;

    private static void Add(Node root, string name, End end)
    {
        Node node = root;
        List<Token> tokens = Tokenizer.Tokenize(name);
        for (int i = 0; i < tokens.Count; i++) node = node.Child(KeyOf(tokens[i], isFirst: i == 0));
        if (node != root) node.Ends.Add(end);
    }

    private static bool TryMatch(
        Node root, string text, ReadOnlySpan<Token> tokens, int at, CalendarDate day, out int length, out int entity)
    {
        length = 0;
        entity = -1;
        Node? node = root;
        for (int i = at; i < tokens.Length; i++)
        {
            node = node.Find(KeyOf(tokens[i], isFirst: i == at));
            if (node is null) break;
            foreach (End end in node.Ends)
            {
                if (!end.IsHeldOn(day) || !end.Fits(text, CharSpan.FromBounds(tokens[at].Start, tokens[i].End))) continue;
                length = i - at + 1;
                entity = end.Entity;
                break;
            }
        }

        return length > 0;
    }

    private static string KeyOf(Token token, bool isFirst) => token.HasSpaceBefore && !isFirst ? " " + token.Folded : token.Folded;

    private enum CasePolicy
    {
        Folded,
        CapitalFirst,
        Exact,
    }

    // Where a name or a role ends in its trie.
    private readonly record struct End(int Entity, string Name, CasePolicy Policy, RoleFacts? Role)
    {
        public bool IsHeldOn(CalendarDate day) => Role is null || Role.IsHeldOn(day);

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
        private readonly Dictionary<string, Node> _children = new(StringComparer.Ordinal);

        public List<End> Ends { get; } = [];

        public Node Child(string key)
        {
            if (!_children.TryGetValue(key, out Node? child)) _children.Add(key, child = new Node());
            return child;
        }

        public Node? Find(string key) => _children.TryGetValue(key, out Node? child) ? child : null;
    }
}
