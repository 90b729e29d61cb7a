using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Finds the subject of a reporting word within its sentence: before a verb, or after a cue.</summary>
internal sealed class SubjectFinder(Passage passage, CandidateList candidates, LanguagePack pack)
{
    // How far a subject may be from its verb. It also keeps the time linear where a text has no sentences.
    private const int FarthestInTokens = 80;
    private const int MostJoinedVerbs = 6;

    private readonly NounPhrases _nouns = new(passage, candidates, pack);
    private readonly SpeakerPhrase _phrase = new(passage, candidates, pack);
    private ClauseReader? _clauses;

    /// <summary>Subjects of verbs that do not stand beside them.</summary>
    public ClauseReader Clauses => _clauses ??= new ClauseReader(passage, candidates, this, pack);

    /// <summary>
    /// How many tokens a verb of a class has at a place, 0 for none. With a capital it is one in a headline only: "United States".
    /// </summary>
    public int VerbAt(int at, WordClass verbs)
    {
        int length = pack.Match(passage.AsSpan(), at, verbs);
        if (length == 0) return 0;

        // "the claims", "Rina's tweets": a noun.
        if (at > 0 && (pack.Is(passage.AsSpan(), at - 1, WordClass.Determiner) || _nouns.IsPossessive(at - 1))) return 0;
        return passage.Tokens[at].IsCapitalised && passage.Kind != ParagraphKind.Headline ? 0 : length;
    }

    /// <summary>
    /// The subject of the verb at a token: what stands right before it, with parentheses and clauses skipped. A verb that is joined
    /// to another ("mengatakan … dan menyebutnya", "datang dengan mengatakan") has that one's subject, or the sentence's.
    /// </summary>
    public Subject? Before(Sentence sentence, int verb)
    {
        int at = SkipAuxiliariesBack(sentence, verb - 1);
        if (at < sentence.First) return null;
        if (!IsJoint(at)) return RightBefore(sentence, at);
        int tried = 0;
        for (int other = at - 1; other > Math.Max(sentence.First, at - FarthestInTokens) && tried < MostJoinedVerbs; other--)
        {
            if (VerbAt(other, WordClass.CueAfterSubject) == 0) continue;
            tried++;
            int before = SkipAuxiliariesBack(sentence, other - 1);
            if (before >= sentence.First && !IsJoint(before) && RightBefore(sentence, before) is Subject subject) return subject;
        }

        if (pack.Is(passage.AsSpan(), sentence.First, WordClass.Pronoun)) return Subject.OfPronoun(passage.Tokens[sentence.First].Span);
        return candidates.StartingAt(sentence.First) is Candidate first && !_nouns.IsOwner(first) ? Subject.Of(first) : null;
    }

    /// <summary>The subject that follows a cue: "kata X", "said X", "menurut X", also behind the noun that speaks for it.</summary>
    public Subject? After(Sentence sentence, int start)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int at = start;
        if (at < sentence.End && pack.Is(tokens, at, WordClass.Pronoun)) return Subject.OfPronoun(tokens[at].Span);
        int statement = pack.Match(tokens, at, WordClass.Statement);
        bool isTitled = statement > 0 && pack.Is(tokens, at, WordClass.Title);
        at += statement;
        if (statement > 0 && at < sentence.End && pack.Is(tokens, at, WordClass.Preposition)) at++;
        return _phrase.Read(sentence, at, isTitled);
    }

    /// <summary>Whether there is a common noun at a token, within a stretch.</summary>
    public bool IsNoun(int at, int end) => _nouns.IsNoun(at, end) && VerbAt(at, WordClass.Naming | WordClass.CueBeforeSubject) == 0;

    /// <summary>Who owns what follows a token: the "’s" of a name, or a pronoun such as "her".</summary>
    public Subject? OwnerAt(int at)
    {
        if (pack.Is(passage.AsSpan(), at, WordClass.OwnerPronoun)) return Subject.OfPronoun(passage.Tokens[at].Span);
        return _nouns.IsPossessive(at) && candidates.EndingAt(at - 1) is Candidate owner ? Subject.Of(owner) : null;
    }

    /// <summary>The person, known or not, with whom a sentence begins.</summary>
    public Subject? StartingAt(int first)
    {
        if (candidates.StartingAt(first) is not Candidate candidate || _nouns.IsOwner(candidate)) return null;

        // A single word that nobody knows may have its capital from the sentence.
        bool isName = candidate.IsPerson || (candidate.Entity is null && candidate.End > first + 1);
        return isName ? Subject.Of(candidate) : null;
    }

    /// <summary>Words behind a preposition of attribution that name nobody and yet say who, unless they are a mere plan or custom.</summary>
    public Subject? SourceAfter(Sentence sentence, int start) =>
        pack.Is(passage.AsSpan(), start, WordClass.Impersonal) ? null : NounAfter(sentence, start);

    /// <summary>Words behind a cue that name nobody and yet say who: "kata seorang warga".</summary>
    public Subject? NounAfter(Sentence sentence, int start)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int end = start, farthest = Math.Min(sentence.End, start + NounPhrases.LongestInTokens);
        while (end < farthest && (tokens[end].IsWord ? !EndsNoun(tokens, end) : _nouns.IsPossessive(end + 1))) end++;
        return end > start && !pack.Is(tokens, start, WordClass.Calendar) ? _nouns.Stranger(start, end) : null;
    }

    private bool EndsNoun(ReadOnlySpan<Token> tokens, int at) => pack.Is(
        tokens, at, WordClass.Conjunction | WordClass.Preposition | WordClass.Subordinator | WordClass.Complementizer);

    private Subject? RightBefore(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (pack.Is(tokens, at, WordClass.Passive)) return null;
        if (pack.Is(tokens, at, WordClass.Subordinator))
        {
            at--;
            if (at >= sentence.First && tokens[at].Is(',')) at--;
            return at < sentence.First ? null : EndingAt(sentence, at);
        }

        return tokens[at].Is(',') ? BeforeClauses(sentence, at) : EndingAt(sentence, at);
    }

    // "X, yang …, mengatakan" and "Berbicara di …, X, …, mengatakan": stretches between commas, from the verb back to the one that
    // is the subject.
    private Subject? BeforeClauses(Sentence sentence, int comma)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        Candidate? apposition = null;
        int farthest = Math.Max(sentence.First, comma - FarthestInTokens);
        for (int end = comma; end > farthest;)
        {
            int start = end - 1;
            while (start > farthest && !tokens[start - 1].Is(',')) start--;
            if (pack.Is(tokens, start, WordClass.Pronoun)) return Subject.OfPronoun(tokens[start].Span);
            if (_nouns.TitledAt(start, end) is Candidate titled) return Subject.Of(titled);
            if (candidates.StartingAt(start) is Candidate candidate && candidate.End <= end && !_nouns.IsOwner(candidate))
            {
                // An apposition such as "Budi Santoso, Ketua Partai Baru," or "Rina, Kota Hujan coach," is not the subject; what it
                // explains is.
                bool isExplained = (_nouns.IsTitled(candidate) && !candidate.IsPerson) || _nouns.IsNoun(candidate.End, end);
                if (!isExplained) return Subject.Of(candidate);
                if (candidate.IsPerson || candidate.Entity is null || _nouns.IsTitled(candidate)) apposition ??= candidate;
            }

            end = start - 1;
        }

        return apposition is Candidate found ? Subject.Of(found) : null;
    }

    private Subject? EndingAt(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (pack.Is(tokens, at, WordClass.Pronoun)) return Subject.OfPronoun(tokens[at].Span);
        if (candidates.EndingAt(at + 1) is Candidate candidate && candidate.First >= sentence.First && !_nouns.IsOwned(sentence, candidate))
            return Subject.Of(candidate);

        // "X di Jakarta mengatakan", "X yang lelah mengatakan": the sentence begins with its subject and more about it follows.
        if (candidates.StartingAt(sentence.First) is { IsPerson: true } first && first.End <= at &&
            pack.Is(tokens, first.End, WordClass.Preposition | WordClass.Calendar | WordClass.Subordinator)) return Subject.Of(first);
        return _nouns.EndingAt(sentence, at);
    }

    private bool IsJoint(int at) =>
        pack.Is(passage.AsSpan(), at, WordClass.Conjunction | WordClass.Preposition) || passage.Tokens[at].Is('–') || passage.Tokens[at].Is('—');

    /// <summary>The token before the small words that may stand before a verb.</summary>
    public int SkipAuxiliariesBack(Sentence sentence, int at)
    {
        while (at >= sentence.First && passage.Tokens[at].IsWord && !passage.Tokens[at].IsCapitalised &&
            passage.Tokens[at].Is(WordClass.Auxiliary)) at--;
        return at;
    }
}
