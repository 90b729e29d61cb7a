using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// Finds the runs of tokens in which names can stand: words with capitals, and the small words, numbers and marks beside them that
/// join, open or close names. All else is outside of names and need not be looked at.
/// </summary>
internal static class NameRuns
{
    // How many joints may stand in a row between capitals. At either end there may be one.
    private const int MostJoints = 3;

    private const WordClass NeverAlone = WordClass.Common | WordClass.Calendar | WordClass.Pronoun | WordClass.Preposition |
        WordClass.Conjunction | WordClass.Complementizer | WordClass.Source;

    /// <summary>The next run from a token on, or an empty one at the sentence's end.</summary>
    public static Sentence Next(ReadOnlySpan<Token> tokens, SentenceFacts facts, int from)
    {
        string text = facts.Text;
        for (int at = from; at < facts.End; at++)
        {
            if (!HasCapital(tokens, facts, at)) continue;
            int end = EndOfCapitals(tokens, facts, at);
            if (end == at + 1 && IsNeverAlone(text, tokens, at)) continue;
            int first = at > from && IsJoint(tokens, facts, at - 1) ? at - 1 : at;
            return new Sentence(first, end < facts.End && IsJoint(tokens, facts, end) ? end + 1 : end);
        }

        return new Sentence(facts.End, facts.End);
    }

    // Behind the last capital that joints connect with those before it.
    private static int EndOfCapitals(ReadOnlySpan<Token> tokens, SentenceFacts facts, int at)
    {
        int end = at + 1;
        for (int next = end; next < facts.End && next <= end + MostJoints; next++)
        {
            if (HasCapital(tokens, facts, next)) end = next + 1;
            else if (!IsJoint(tokens, facts, next)) break;
        }

        return end;
    }

    // The first word of a sentence has its capital from there, and a weekday is no name; but "WHO" may be.
    private static bool IsNeverAlone(string text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(NeverAlone) && (tokens[at].Span.Length == 1 || char.IsLower(text[tokens[at].Start + 1]));

    private static bool HasCapital(ReadOnlySpan<Token> tokens, SentenceFacts facts, int at) =>
        tokens[at].IsWord && (tokens[at].IsCapitalised || WordShapes.HasCapital(facts.At(tokens, at).Shape));

    private static bool IsJoint(ReadOnlySpan<Token> tokens, SentenceFacts facts, int at)
    {
        WordFacts token = facts.At(tokens, at);
        return token.Shape is WordShape.Number or WordShape.NumberAndLetters || token.Has(LexiconFlags.Joint);
    }
}
