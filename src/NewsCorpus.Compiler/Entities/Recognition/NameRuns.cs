using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// Finds the runs of tokens in which names can stand: words with capitals, and the small words, numbers and marks beside them that
/// join, open or close names. All else is outside of names and need not be looked at.
/// </summary>
internal static class NameRuns
{
    // How many joints may stand in a row.
    private const int MostJoints = 3;

    /// <summary>The next run from a token on, or an empty one at the sentence's end.</summary>
    public static Sentence Next(ReadOnlySpan<Token> tokens, SentenceFacts facts, int from)
    {
        int at = from;
        while (at < facts.End && !HasCapital(tokens, facts, at)) at++;
        if (at == facts.End) return new Sentence(at, at);
        int first = at;
        while (first > from && first > at - MostJoints && IsJoint(tokens, facts, first - 1)) first--;
        int end = at + 1, joints = 0;
        for (int next = end; next < facts.End && joints <= MostJoints; next++)
        {
            if (HasCapital(tokens, facts, next)) joints = 0;
            else if (joints < MostJoints && IsJoint(tokens, facts, next)) joints++;
            else break;
            end = next + 1;
        }

        return new Sentence(first, end);
    }

    private static bool HasCapital(ReadOnlySpan<Token> tokens, SentenceFacts facts, int at) =>
        tokens[at].IsWord && (tokens[at].IsCapitalised || WordShapes.HasCapital(facts.At(tokens, at).Shape));

    private static bool IsJoint(ReadOnlySpan<Token> tokens, SentenceFacts facts, int at)
    {
        WordFacts token = facts.At(tokens, at);
        return token.Shape is WordShape.Number or WordShape.NumberAndLetters || token.Has(LexiconFlags.Joint);
    }
}
