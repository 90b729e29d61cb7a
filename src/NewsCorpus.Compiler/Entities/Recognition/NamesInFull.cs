using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// Completes names by what is sure from their form: words before an acronym in brackets whose initials it is ("Badan Sungai Raya (BSR)"),
/// and what a hyphen ties to an article at the end of a name ("Khalid al-Amin").
/// </summary>
internal static class NamesInFull
{
    private const int ShortestAcronym = 2;
    private const int LongestAcronym = 10;

    private const WordClass Small = WordClass.Preposition | WordClass.Conjunction | WordClass.NameParticle | WordClass.Determiner;

    /// <summary>The names, completed, in the order of the text and without overlap.</summary>
    public static List<RecognisedName> Of(List<RecognisedName> names, string text, IReadOnlyList<Passage> passages)
    {
        List<RecognisedName> full = new(names.Count);
        foreach (RecognisedName name in names)
        {
            ReadOnlySpan<Token> tokens = passages[name.Passage].AsSpan();
            if (full.Count > 0 && full[full.Count - 1] is var last && last.Passage == name.Passage && last.End > name.First) continue;
            if (IsAcronymInBrackets(text, tokens, name) && FirstOfFullName(tokens, name) is int first)
            {
                while (full.Count > 0 && full[full.Count - 1] is var within && within.Passage == name.Passage && within.First >= first)
                    full.RemoveAt(full.Count - 1);
                bool isFree = full.Count == 0 || full[full.Count - 1].Passage != name.Passage || full[full.Count - 1].End <= first;
                if (isFree) full.Add(name with { First = first, End = name.First - 1 });
            }

            full.Add(name with { End = BehindHyphen(tokens, name.End) });
        }

        return full;
    }

    private static bool IsAcronymInBrackets(string text, ReadOnlySpan<Token> tokens, RecognisedName name)
    {
        bool isOneWord = name.Kind != EntityKind.Person && name.End == name.First + 1 && name.First > 0 && name.End < tokens.Length;
        if (!isOneWord || !tokens[name.First - 1].Is('(') || !tokens[name.End].Is(')')) return false;
        Token acronym = tokens[name.First];
        if (acronym.Span.Length is < ShortestAcronym or > LongestAcronym) return false;
        for (int at = acronym.Start; at < acronym.End; at++)
        {
            if (!char.IsUpper(text[at])) return false;
        }

        return true;
    }

    // Capitalised words from the bracket back, one for each letter; small words between them have none.
    private static int? FirstOfFullName(ReadOnlySpan<Token> tokens, RecognisedName acronym)
    {
        string letters = tokens[acronym.First].Folded;
        int at = acronym.First - 2;
        for (int letter = letters.Length - 1; letter >= 0; letter--, at--)
        {
            while (at >= 0 && !tokens[at].IsCapitalised && tokens[at].Is(Small)) at--;
            if (at < 0 || !tokens[at].IsCapitalised || tokens[at].Folded.Length == 0 || tokens[at].Folded[0] != letters[letter]) return null;
        }

        return at + 1;
    }

    private static int BehindHyphen(ReadOnlySpan<Token> tokens, int end)
    {
        bool goesOn = end + 1 < tokens.Length && tokens[end - 1].Is(WordClass.NameParticle) && tokens[end].Is('-') && !tokens[end].HasSpaceBefore &&
            tokens[end + 1].IsCapitalised && !tokens[end + 1].HasSpaceBefore;
        return goesOn ? end + 2 : end;
    }
}
