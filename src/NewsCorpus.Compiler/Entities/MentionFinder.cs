using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Finds mentions of catalogued entities by name and by role, in every paragraph. The two are layers: a role may enclose a name,
/// and both are mentions. A person's name takes the honorific before it along.
/// </summary>
internal static class MentionFinder
{
    public static List<MentionModel> Find(
        string text, Passage passage, ArticleFacts facts, Catalogue catalogue)
    {
        CatalogueMatcher matcher = catalogue.MatcherFor(facts.Language);
        List<MentionModel> mentions = [];
        if (matcher.IsEmpty) return mentions;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        for (int at = 0, free = 0; at < tokens.Length; at++)
        {
            if (!matcher.TryMatchName(text, tokens, at, out int length, out int entity)) continue;
            int start = catalogue.Entities[entity].Kind == EntityKind.Person ? HonorificStart(tokens, at, free) : at;
            Add(mentions, passage, start, at + length - 1, MentionKind.Name, entity);
            free = at + length;
            at = free - 1;
        }

        for (int at = 0; at < tokens.Length; at++)
        {
            if (!matcher.TryMatchRole(text, tokens, at, facts.Published.Date, out int length, out int entity)) continue;
            Add(mentions, passage, at, at + length - 1, MentionKind.Role, entity);
            at += length - 1;
        }

        mentions.Sort(InTextOrder);
        return mentions;
    }

    /// <summary>By position; where two start together, the longer first.</summary>
    public static int InTextOrder(MentionModel left, MentionModel right)
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        if (order == 0) order = right.Span.Length.CompareTo(left.Span.Length);
        return order == 0 ? left.Kind.CompareTo(right.Kind) : order;
    }

    /// <summary>
    /// Where a name begins with the honorifics directly before it, a full stop behind them included: "Mr Kusuma", "Dr. Hj. Kusuma".
    /// None of them is taken from the name before, which ends at a token.
    /// </summary>
    public static int HonorificStart(ReadOnlySpan<Token> tokens, int name, int free)
    {
        int start = name;
        while (tokens[start].HasSpaceBefore || (start > 0 && tokens[start - 1].Is('.')))
        {
            int before = start - 1;
            if (before >= 0 && tokens[before].Is('.')) before--;
            if (before < free || !tokens[before].IsCapitalised || !tokens[before].Is(WordClass.Honorific)) break;
            start = before;
        }

        return start;
    }

    private static void Add(List<MentionModel> mentions, Passage passage, int first, int last, MentionKind kind, int entity)
    {
        var span = CharSpan.FromBounds(passage.Tokens[first].Start, passage.Tokens[last].End);
        mentions.Add(new MentionModel(span, passage.Number, kind, entity, Origin.Catalogue));
    }
}
