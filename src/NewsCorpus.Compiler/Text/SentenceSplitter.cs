using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>
/// Cuts a paragraph into sentences. What is quoted counts as one word of the sentence around it; it ends that sentence only when
/// it ends in a full stop itself and a new sentence, not a cue, follows.
/// </summary>
internal static class SentenceSplitter
{
    private const WordClass Cue = WordClass.CueBeforeSubject | WordClass.CueAfterSubject | WordClass.Source;

    public static List<Sentence> Split(string text, Passage passage, IReadOnlyList<CharSpan> quoted, LanguagePack pack)
    {
        List<Sentence> sentences = [];
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int first = 0, quote = 0;
        for (int at = 0; at < tokens.Length; at++)
        {
            while (quote < quoted.Count && quoted[quote].End <= tokens[at].Start) quote++;
            bool ends;
            if (quote < quoted.Count && quoted[quote].Contains(tokens[at].Start))
            {
                // Go on to the last token of the quotation.
                while (at + 1 < tokens.Length && quoted[quote].Contains(tokens[at + 1].Start)) at++;
                ends = Punctuation.EndsSentence(text, quoted[quote]) && !IsCueNext(tokens, at + 1, pack);
            }
            else
            {
                ends = IsFullStop(text, tokens, at, pack);
            }

            if (!ends || !BeginsSentence(text, tokens, at + 1)) continue;
            sentences.Add(new Sentence(first, at + 1));
            first = at + 1;
        }

        if (first < tokens.Length) sentences.Add(new Sentence(first, tokens.Length));
        return sentences;
    }

    private static bool IsFullStop(string text, ReadOnlySpan<Token> tokens, int at, LanguagePack pack)
    {
        Token token = tokens[at];
        if (token.IsWord) return false;
        if (Punctuation.IsClosingBracket(text[token.Start])) return at > 0 && IsFullStop(text, tokens, at - 1, pack);
        if (!Punctuation.IsSentenceEnd(text[token.Start])) return false;
        if (!token.Is('.') || at == 0 || !tokens[at - 1].IsWord) return true;
        bool isInitial = tokens[at - 1].Span.Length == 1 && tokens[at - 1].IsCapitalised;
        return !isInitial && !pack.HasWord(tokens[at - 1].Folded, WordClass.Abbreviation);
    }

    private static bool BeginsSentence(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length || !tokens[at].HasSpaceBefore) return false;
        while (at < tokens.Length && !tokens[at].IsWord && !Punctuation.IsSentenceEnd(text[tokens[at].Start])) at++;
        return at < tokens.Length && (!tokens[at].IsWord || !char.IsLower(text[tokens[at].Start]));
    }

    private static bool IsCueNext(ReadOnlySpan<Token> tokens, int at, LanguagePack pack) =>
        at < tokens.Length && (pack.Is(tokens, at, Cue) || pack.IsWithClitic(tokens[at], Cue));
}
