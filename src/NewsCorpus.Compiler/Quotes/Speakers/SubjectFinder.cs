using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Finds the subject of a reporting word within its sentence: before a verb, or after a cue.</summary>
internal sealed class SubjectFinder(Passage passage, CandidateList candidates, LanguagePack pack)
{
    // How far a subject may be from its verb. It also keeps the time linear where a text has no sentences.
    private const int FarthestInTokens = 80;
    private const int LongestBracketInTokens = 12;
    private const int LongestTitleInTokens = 6;
    private const int MostJoinedVerbs = 6;

    // Verbs to which another can be joined: "called it thin and urged".
    private const WordClass Told = WordClass.CueAfterSubject | WordClass.Naming;

    private readonly NounPhrases _nouns = new(passage, candidates, pack);
    private readonly SpeakerPhrase _phrase = new(passage, candidates, pack);
    private ClauseReader? _clauses;
    private ParentheticalReader? _parentheses;

    private ParentheticalReader Parentheses => _parentheses ??= new ParentheticalReader(passage, candidates, _nouns, pack);

    /// <summary>Subjects of verbs that do not stand beside them.</summary>
    public ClauseReader Clauses => _clauses ??= new ClauseReader(passage, candidates, this, pack);

    /// <summary>
    /// How many tokens a verb of a class has at a place, 0 for none. With a capital it is one in a headline only: "United States".
    /// </summary>
    public int VerbAt(int at, WordClass verbs)
    {
        int length = pack.Match(passage.AsSpan(), at, verbs);
        if (length == 0) return 0;

        if (at > 0 && IsNounBehind(at - 1)) return 0;
        return passage.Tokens[at].IsCapitalised && passage.Kind != ParagraphKind.Headline ? 0 : length;
    }

    // "the claims", "Rina's tweets", "amid reports": a noun. Languages whose verbs follow prepositions as they are mark no infinitives.
    private bool IsNounBehind(int before)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        return pack.Is(tokens, before, WordClass.Determiner) || _nouns.IsPossessive(before) ||
            (pack.Has(WordClass.Infinitive) && pack.Is(tokens, before, WordClass.Preposition) &&
                !pack.Is(tokens, before, WordClass.Infinitive) && !pack.Is(tokens, before + 1, WordClass.Participle));
    }

    /// <summary>
    /// The subject of the verb at a token: what stands right before it, with parentheses and clauses skipped. A verb that is joined
    /// to another ("mengatakan … dan menyebutnya", "datang dengan mengatakan") has that one's subject, or the sentence's.
    /// </summary>
    public Subject? Before(Sentence sentence, int verb)
    {
        int at = SkipAuxiliariesBack(sentence, verb - 1);
        if (at > sentence.First && passage.Tokens[at].Is(')')) at = SkipBracketBack(sentence, at);
        if (at > sentence.First && passage.Tokens[at].IsQuotationMark) at = SkipTitleBack(sentence, at);
        if (at < sentence.First) return null;
        if (!IsJoint(at)) return RightBefore(sentence, at);
        int tried = 0;
        for (int other = at - 1; other > Math.Max(sentence.First, at - FarthestInTokens) && tried < MostJoinedVerbs; other--)
        {
            if (VerbAt(other, Told) == 0) continue;
            tried++;
            int before = SkipAuxiliariesBack(sentence, other - 1);
            if (before >= sentence.First && !IsJoint(before) && RightBefore(sentence, before) is Subject subject) return subject;
        }

        if (pack.Is(passage.AsSpan(), sentence.First, WordClass.Pronoun)) return Subject.OfPronoun(passage.Tokens[sentence.First]);
        return candidates.StartingAt(sentence.First) is Candidate first && !_nouns.IsOwner(first) ? Subject.Of(first) : null;
    }

    /// <summary>The subject that follows a cue: "kata X", "said X", "menurut X", also behind the noun that speaks for it.</summary>
    public Subject? After(Sentence sentence, int start)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int at = _nouns.BehindCircumstances(start, sentence.End);
        if (at < sentence.End && pack.Is(tokens, at, WordClass.Pronoun | WordClass.ThingPronoun)) return Subject.OfPronoun(tokens[at]);
        int statement = pack.Match(tokens, at, WordClass.Statement);
        bool isTitled = statement > 0 && pack.Is(tokens, at, WordClass.Title);
        at += statement;
        if (statement > 0 && at < sentence.End && pack.Is(tokens, at, WordClass.Preposition)) at++;
        return _phrase.Read(sentence, at, isTitled);
    }

    /// <summary>How many tokens a passive of reporting has at a place, with the preposition of its agent, a person; 0 for none.</summary>
    public int AgentAt(int at)
    {
        int length = pack.Match(passage.AsSpan(), at, WordClass.PassiveCue);
        if (length == 0) return 0;
        length += pack.Match(passage.AsSpan(), at + length, WordClass.Agent);
        return at + length < passage.Tokens.Length && passage.Tokens[at + length].IsCapitalised ? length : 0;
    }

    /// <summary>Whether capitals are those of a name, and not of a noun in a language that writes all nouns so.</summary>
    public bool IsName(Candidate candidate) => _nouns.IsName(candidate);

    /// <summary>Whether there is a common noun at a token, within a stretch.</summary>
    public bool IsNoun(int at, int end) => _nouns.IsNoun(at, end) && VerbAt(at, WordClass.Naming | WordClass.CueBeforeSubject) == 0;

    /// <summary>Whether a token is a finite verb.</summary>
    public bool IsVerb(int at) => VerbAt(at, WordClass.Verb | WordClass.Deed | WordClass.Naming | WordClass.CueAfterSubject) > 0;

    /// <summary>The name, with titles before it, that a stretch consists of: "MAYOR RINA:".</summary>
    public Subject? Whole(int first, int end)
    {
        if (candidates.EndingAt(end) is not Candidate candidate) return null;
        return candidate.First == first || _nouns.TitledAt(first, end) is not null ? Subject.Of(candidate) : null;
    }

    /// <summary>Who owns what follows a token: the "’s" of a name, or a pronoun such as "her".</summary>
    public Subject? OwnerAt(int at)
    {
        if (pack.Is(passage.AsSpan(), at, WordClass.OwnerPronoun)) return Subject.OfPronoun(passage.Tokens[at]);
        return _nouns.IsPossessive(at) && candidates.EndingAt(at - 1) is Candidate owner ? Subject.Of(owner) : null;
    }

    /// <summary>The person, known or not, with whom a sentence begins.</summary>
    public Subject? StartingAt(int first)
    {
        if (candidates.StartingAt(_nouns.BehindTitles(first)) is not Candidate candidate || _nouns.IsOwner(candidate)) return null;

        // A single word that nobody knows may have its capital from the sentence.
        bool isName = candidate.IsPerson || (candidate.Entity is null && candidate.End > first + 1);
        return isName ? Subject.Of(candidate) : null;
    }

    /// <summary>The phrase for people that stands between a comma and a token: "…, the council calling it".</summary>
    public Subject? PeopleBehindComma(Sentence sentence, int end)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int first = end;
        while (first > sentence.First && end - first < NounPhrases.LongestInTokens && tokens[first - 1].IsWord) first--;
        bool isPhrase = first < end && first > sentence.First && tokens[first - 1].Is(',') && pack.Is(tokens, end - 1, WordClass.Human | WordClass.Title);
        return isPhrase && pack.Is(tokens, first, WordClass.Determiner) ? _nouns.Stranger(first, end) : null;
    }

    /// <summary>Whom a sentence is about: the person or the pronoun it begins with, behind a conjunction perhaps, if a verb follows.</summary>
    public Subject? Leading(Sentence sentence)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int first = sentence.First;
        if (first < sentence.End && pack.Is(tokens, first, WordClass.Conjunction)) first++;
        if (first >= sentence.End) return null;
        if (pack.Is(tokens, first, WordClass.Pronoun)) return Subject.OfPronoun(tokens[first]);
        return StartingAt(first);
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
        if (end == start || pack.Is(tokens, start, WordClass.Calendar) || IsClause(start, end)) return null;
        return _nouns.Stranger(start, end);
    }

    // "…,” said the river had risen": what was said, not who said it. Only where a language tells its finite verbs.
    private bool IsClause(int start, int end)
    {
        for (int at = start + 1; pack.Has(WordClass.Verb) && at <= end; at++)
        {
            if (pack.Is(passage.AsSpan(), at, WordClass.Auxiliary | WordClass.Passive | WordClass.Verb)) return true;
        }

        return false;
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
            if (at < sentence.First) return null;
            if (!tokens[at].Is(',')) return EndingAt(sentence, at);

            // "… from X, who said": the name before the comma, whatever it stands with.
            if (candidates.EndingAt(at) is Candidate before && before.First >= sentence.First && !_nouns.IsOwner(before)) return Subject.Of(before);
            return at > sentence.First ? EndingAt(sentence, at - 1) : null;
        }

        if (tokens[at].Is(',')) return Parentheses.Before(sentence, at);
        if (IsCommaInMarks(sentence, at)) return Parentheses.Before(sentence, at - 1);
        return EndingAt(sentence, at) ?? (CommaBeforePhrase(sentence, at) is int comma ? Parentheses.Before(sentence, comma) : null);
    }

    // "X, who called it “gold,” now says": English has the comma within the marks.
    private bool IsCommaInMarks(Sentence sentence, int at)
    {
        Token token = passage.Tokens[at];
        return at > sentence.First && passage.Tokens[at - 1].Is(',') && !token.IsWord && (token.Is('”') || token.Is('"') || token.Is('’') || token.Is('\''));
    }

    // "X, ketua …, dalam pidato mengatakan", "X, head of …, in a statement said": the comma before a phrase of time or place.
    private int? CommaBeforePhrase(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int first = at;
        while (first > sentence.First && at - first < NounPhrases.LongestInTokens && tokens[first - 1].IsWord) first--;
        return first > sentence.First && tokens[first - 1].Is(',') && pack.Is(tokens, first, WordClass.Preposition) ? first - 1 : null;
    }

    private Subject? EndingAt(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (pack.Is(tokens, at, WordClass.Pronoun | WordClass.ThingPronoun)) return Subject.OfPronoun(tokens[at]);
        if (candidates.EndingAt(at + 1) is Candidate candidate && candidate.First >= sentence.First && !_nouns.IsOwned(sentence, candidate))
            return Subject.Of(candidate);

        // "X di Jakarta mengatakan", "X yang lelah mengatakan": the sentence begins with its subject and more about it follows.
        if (candidates.StartingAt(sentence.First) is Candidate name && (_nouns.HeadBehind(name, at) ?? name) is { IsPerson: true } first && first.End <= at &&
            pack.Is(tokens, first.End, WordClass.Preposition | WordClass.Calendar | WordClass.Subordinator)) return Subject.Of(first);
        return BeforePhrases(sentence, at) ?? _nouns.EndingAt(sentence, at) ?? _nouns.PeopleAt(sentence.First, at);
    }

    // "Kepala Desa Rina Wijaya dalam keterangannya mengatakan": a person, and prepositional phrases between it and the verb.
    private Subject? BeforePhrases(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        for (int phrase = at; phrase > Math.Max(sentence.First, at - NounPhrases.LongestInTokens); phrase--)
        {
            if (!tokens[phrase].IsWord || pack.Is(tokens, phrase, WordClass.Conjunction | WordClass.Complementizer)) return null;
            if (tokens[phrase].IsCapitalised || !pack.Is(tokens, phrase, WordClass.Preposition)) continue;
            if (candidates.EndingAt(phrase) is { IsPerson: true } person && !_nouns.IsOwned(sentence, person)) return Subject.Of(person);
        }

        return null;
    }

    private bool IsJoint(int at) =>
        pack.Is(passage.AsSpan(), at, WordClass.Conjunction | WordClass.Preposition) || passage.Tokens[at].Is('–') || passage.Tokens[at].Is('—');

    /// <summary>The token before the small words that may stand before a verb.</summary>
    public int SkipAuxiliariesBack(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        while (at >= sentence.First && tokens[at].IsWord)
        {
            if (!tokens[at].IsCapitalised && tokens[at].Is(WordClass.Auxiliary)) at--;
            else if (DayBefore(sentence, at) is int before) at = before;
            else break;
        }

        return at;
    }

    // "Surat kabar “Angin Pagi” menulis": the noun before the words in marks, which are its name.
    private int SkipTitleBack(Sentence sentence, int close)
    {
        for (int at = close - 1; at > Math.Max(sentence.First, close - LongestTitleInTokens) && passage.Tokens[at].IsWord; at--)
        {
            if (passage.Tokens[at - 1].IsQuotationMark) return at - 1 > sentence.First && _nouns.IsNoun(at - 2, close) ? at - 2 : close;
        }

        return close;
    }

    // "Rina (D-Hill) said": the token before the bracket.
    private int SkipBracketBack(Sentence sentence, int close)
    {
        for (int at = close - 1; at > Math.Max(sentence.First, close - LongestBracketInTokens); at--)
        {
            if (passage.Tokens[at].Is('(')) return at - 1;
        }

        return close;
    }

    // "on Tuesday", "late Monday night": the token before it.
    private int? DayBefore(Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int day = at;
        while (day > sentence.First && !tokens[day].IsCapitalised && tokens[day].Is(WordClass.Calendar)) day--;
        if (!tokens[day].IsCapitalised || !tokens[day].Is(WordClass.Calendar) || day == sentence.First) return null;
        return tokens[day - 1].Is(WordClass.Preposition) ? day - 2 : day - 1;
    }
}
