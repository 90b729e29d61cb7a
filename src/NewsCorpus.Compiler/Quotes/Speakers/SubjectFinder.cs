using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Finds the subject of a reporting word within its sentence: before a verb, or after a cue.</summary>
internal sealed class SubjectFinder(Passage passage, CandidateList candidates, LanguagePack pack)
{
    // How far a subject may be from its verb. It also keeps the time linear where a text has no sentences.
    private const int FarthestInTokens = 80;

    /// <summary>The subject of the verb at a token: what stands right before it, with parentheses and clauses skipped.</summary>
    public Subject? Before(Sentence sentence, int verb)
    {
        int at = SkipAuxiliariesBack(sentence, verb - 1);
        if (at < sentence.First) return null;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (pack.Is(tokens, at, WordClass.Pronoun)) return Subject.OfPronoun(tokens[at].Span);
        if (pack.Is(tokens, at, WordClass.Subordinator)) at = SkipCommaBack(tokens, at - 1);
        else if (pack.Is(tokens, at, WordClass.Conjunction) || IsDash(tokens[at])) return BeforePreviousVerb(sentence, at);
        else if (tokens[at].Is(',')) return BeforeClauses(sentence, at);
        return at < sentence.First ? null : EndingAt(sentence, at);
    }

    /// <summary>The subject that follows a cue: "kata X", "said X", "menurut X", also behind the noun that speaks for it.</summary>
    public Subject? After(Sentence sentence, int start)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int at = start;
        if (at < sentence.End && pack.Is(tokens, at, WordClass.Pronoun)) return Subject.OfPronoun(tokens[at].Span);
        int statement = pack.Match(tokens, at, WordClass.Statement);
        if (statement > 0)
        {
            at += statement;
            if (at < sentence.End && pack.Is(tokens, at, WordClass.Preposition)) at++;
        }

        Candidate? last = null;
        bool isTitled = false;
        for (int end = Math.Min(sentence.End, at + FarthestInTokens); at < end;)
        {
            if (candidates.StartingAt(at) is Candidate candidate)
            {
                if (last is null) isTitled = IsTitled(candidate);
                if (last is null || candidate.IsPerson || candidate.Entity is null) last = candidate;
                if (!isTitled || candidate.IsPerson) break;
                at = candidate.End;
                continue;
            }

            if (Ends(tokens, at, isTitled)) break;
            if (last is null && pack.Is(tokens, at, WordClass.Title)) isTitled = true;
            at++;
        }

        return last is Candidate found ? Subject.Of(found) : null;
    }

    // A title may be long: "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Budi Santoso".
    private bool Ends(ReadOnlySpan<Token> tokens, int at, bool isTitled)
    {
        Token token = tokens[at];
        if (!token.IsWord) return !(isTitled && token.Is(',')) && !token.Is('.') && !token.Is('-');
        if (pack.Is(tokens, at, WordClass.Conjunction)) return !isTitled || at + 1 >= tokens.Length || !tokens[at + 1].IsCapitalised;
        return pack.Is(tokens, at, WordClass.Preposition | WordClass.Subordinator | WordClass.Complementizer);
    }

    /// <summary>The subject that stands at the beginning of a stretch of the sentence.</summary>
    public Subject? StartingAt(int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (at < tokens.Length && pack.Is(tokens, at, WordClass.Pronoun)) return Subject.OfPronoun(tokens[at].Span);
        return candidates.StartingAt(at) is Candidate candidate ? Subject.Of(candidate) : null;
    }

    // "X, yang …, mengatakan dan menyebutnya": a verb joined to another has its subject.
    private Subject? BeforePreviousVerb(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        for (int verb = at - 1; verb > Math.Max(sentence.First, at - FarthestInTokens); verb--)
        {
            if (pack.Is(tokens, verb, WordClass.CueAfterSubject) && Before(sentence, verb) is Subject subject) return subject;
        }

        return candidates.StartingAt(sentence.First) is Candidate candidate ? Subject.Of(candidate) : null;
    }

    // "X, yang …, mengatakan" and "Berbicara di …, X, …, mengatakan": stretches between commas, from the verb back to the one that
    // begins with the subject.
    private Subject? BeforeClauses(Sentence sentence, int comma)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        Candidate? found = null;
        for (int end = comma; end > Math.Max(sentence.First, comma - FarthestInTokens);)
        {
            int start = end - 1;
            while (start > sentence.First && !tokens[start - 1].Is(',')) start--;
            if (candidates.StartingAt(start) is Candidate candidate && candidate.End <= end)
            {
                // An apposition such as "Budi Santoso, Ketua Partai Baru," is not the subject; what it explains is.
                if (!IsTitled(candidate) || candidate.IsPerson) return Subject.Of(candidate);
                found ??= candidate;
            }
            else if (pack.Is(tokens, start, WordClass.Pronoun))
            {
                return Subject.OfPronoun(tokens[start].Span);
            }

            end = start - 1;
        }

        return found is Candidate apposition ? Subject.Of(apposition) : null;
    }

    private Subject? EndingAt(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (pack.Is(tokens, at, WordClass.Pronoun)) return Subject.OfPronoun(tokens[at].Span);
        if (candidates.EndingAt(at + 1) is Candidate candidate && candidate.First >= sentence.First)
            return BelongsToNoOther(sentence, candidate) ? Subject.Of(candidate) : null;

        // "X di Jakarta mengatakan": the sentence begins with its subject and an adverbial follows.
        return candidates.StartingAt(sentence.First) is { IsPerson: true } first && first.End <= at && IsAdverbial(tokens, first.End)
            ? Subject.Of(first)
            : null;
    }

    // "para pemimpin Eropa mengatakan" is not Europe speaking, "pengacara Budi berkata" not Budi: a common noun before the name owns it.
    private bool BelongsToNoOther(Sentence sentence, Candidate candidate)
    {
        int before = candidate.First - 1;
        if (before < sentence.First) return true;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (!tokens[before].IsWord) return true;
        if (pack.Is(tokens, before, WordClass.Preposition)) return before > sentence.First && EndsWithStatement(sentence, before - 1);
        if (EndsWithStatement(sentence, before)) return true;
        return pack.Is(
            tokens,
            before,
            WordClass.Title | WordClass.Honorific | WordClass.Conjunction | WordClass.Complementizer | WordClass.Common |
            WordClass.Calendar | WordClass.Subordinator | WordClass.CueAfterSubject);
    }

    private bool EndsWithStatement(Sentence sentence, int last)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        for (int first = Math.Max(sentence.First, last - 2); first <= last; first++)
        {
            if (first + pack.Match(tokens, first, WordClass.Statement) == last + 1) return true;
        }

        return false;
    }

    private bool IsAdverbial(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && pack.Is(tokens, at, WordClass.Preposition | WordClass.Calendar);

    private bool IsTitled(Candidate candidate) =>
        candidate.Span.Start > passage.Tokens[candidate.First].Start || pack.Is(passage.AsSpan(), candidate.First, WordClass.Title);

    private int SkipAuxiliariesBack(Sentence sentence, int at)
    {
        while (at >= sentence.First && passage.Tokens[at].IsWord && !passage.Tokens[at].IsCapitalised &&
            pack.HasWord(passage.Tokens[at].Folded, WordClass.Auxiliary)) at--;
        return at;
    }

    private static int SkipCommaBack(ReadOnlySpan<Token> tokens, int at) => at >= 0 && tokens[at].Is(',') ? at - 1 : at;

    private static bool IsDash(Token token) => token.Is('–') || token.Is('—');
}
