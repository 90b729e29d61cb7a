using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>
/// Cuts a paragraph into sentences. What is quoted counts as one word of the sentence around it; it ends that sentence only when
/// it ends in a full stop itself and a new sentence, not a cue, follows.
/// </summary>
internal static class SentenceSplitter
{
    private const int LongestTagInTokens = 6;
    private const WordClass Cue = WordClass.CueBeforeSubject | WordClass.CueAfterSubject | WordClass.Source;

    public static List<Sentence> Split(string text, Passage passage, IReadOnlyList<CharSpan> quoted, LanguagePack pack)
    {
        List<Sentence> sentences = [];
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int first = 0, quote = 0, next = 0;
        bool isStop = false;
        for (int at = 0; at < tokens.Length; at++)
        {
            while (quote < quoted.Count && quoted[quote].End <= tokens[at].Start) quote++;
            if (quote < quoted.Count && quoted[quote].Contains(tokens[at].Start))
            {
                // Go on to the last token of the quotation.
                while (at + 1 < tokens.Length && quoted[quote].Contains(tokens[at + 1].Start)) at++;
                isStop = Punctuation.EndsSentence(text, quoted[quote]) && !IsTagged(text, tokens, at + 1, quoted[quote], pack);
            }
            else if (tokens[at].IsWord || !Punctuation.IsClosingBracket(text[tokens[at].Start]))
            {
                // A bracket that closes behind a full stop belongs to the sentence.
                isStop = IsFullStop(text, tokens, at);
            }

            if (!isStop || !BeginsSentence(text, tokens, at + 1, ref next)) continue;
            sentences.Add(new Sentence(first, at + 1));
            first = at + 1;
        }

        if (first < tokens.Length) sentences.Add(new Sentence(first, tokens.Length));
        return sentences;
    }

    // “We go home.” Added Rina: “…” is a sentence of its own; “We go home!” Added Rina. is not, nor is “Who goes home?” Rina asked.
    private static bool IsTagged(string text, ReadOnlySpan<Token> tokens, int next, CharSpan quoted, LanguagePack pack)
    {
        bool isQuestionOrCall = quoted.Length > 1 && text[quoted.End - 2] is '?' or '!';
        if (IsCueNext(tokens, next, pack)) return isQuestionOrCall || !tokens[next].IsCapitalised;
        return isQuestionOrCall && IsTagNext(tokens, next, pack);
    }

    private static bool IsFullStop(string text, ReadOnlySpan<Token> tokens, int at)
    {
        Token token = tokens[at];
        if (token.IsWord || !Punctuation.IsSentenceEnd(text[token.Start])) return false;
        return !token.Is('.') || at == 0 || !tokens[at - 1].IsWord || !IsAbbreviation(text, tokens, at - 1);
    }

    private static bool IsAbbreviation(string text, ReadOnlySpan<Token> tokens, int at)
    {
        Token word = tokens[at];
        if (word.IsCapitalised && word.Span.Length == 1) return true;
        if (!word.Is(WordClass.Abbreviation)) return false;

        // "No. 7" is a number, "She said no." is an answer.
        return !word.Is(WordClass.Common) || (at + 2 < tokens.Length && char.IsDigit(text[tokens[at + 2].Start]));
    }

    // Whether a sentence can begin at a token: a blank, perhaps some marks, and no small letter. The caller keeps the place that was
    // looked at last, so that a run of marks is walked only once.
    private static bool BeginsSentence(string text, ReadOnlySpan<Token> tokens, int at, ref int next)
    {
        if (at >= tokens.Length || !tokens[at].HasSpaceBefore) return false;
        next = Math.Max(next, at);
        while (next < tokens.Length && !tokens[next].IsWord && !Punctuation.IsSentenceEnd(text[tokens[next].Start])) next++;
        return next < tokens.Length && (!tokens[next].IsWord || !char.IsLower(text[tokens[next].Start]));
    }

    private static bool IsCueNext(ReadOnlySpan<Token> tokens, int at, LanguagePack pack) =>
        at < tokens.Length && (pack.Is(tokens, at, Cue) || tokens[at].IsWithClitic(Cue));

    // “Who goes home?” Rina Santoso asked: a comma would say so, but a question has none. A subject and its cue, and nothing between.
    private static bool IsTagNext(ReadOnlySpan<Token> tokens, int at, LanguagePack pack)
    {
        int farthest = Math.Min(tokens.Length, at + LongestTagInTokens);
        for (int verb = at; verb < farthest && (tokens[verb].IsWord || tokens[verb].Is('.')); verb++)
        {
            if (!tokens[verb].IsCapitalised && pack.Is(tokens, verb, WordClass.CueAfterSubject))
                return verb > at && !pack.Is(tokens, verb + 1, WordClass.Complementizer);
        }

        return false;
    }
}
