using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Tells whether a name is the head of its phrase, or belongs to another word of it: a stranger's words must not go to the name
/// that stands beside the stranger.
/// </summary>
internal sealed class NounPhrases(Passage passage, CandidateList candidates, LanguagePack pack)
{
    /// <summary>How long a phrase without a name may be and still say who speaks.</summary>
    public const int LongestInTokens = 8;

    private const int LongestTitleInTokens = 24;

    // "White House deputy press secretary".
    private const int MostJoinedNouns = 5;
    private const int MostCircumstancesInTokens = 16;
    private const WordClass NoJoinedNoun = WordClass.Verb | WordClass.Deed | WordClass.Naming | WordClass.Participle | WordClass.Determiner;

    private const WordClass Clause = WordClass.Conjunction | WordClass.Complementizer | WordClass.CueAfterSubject;
    private const WordClass NoNoun = Clause | WordClass.Subordinator | WordClass.Preposition | WordClass.Calendar | WordClass.Auxiliary | WordClass.Passive |
        WordClass.Pronoun | WordClass.Source;

    // "pengacara Rina" is somebody else than Rina, "lawyer Rina" is not: English marks the owner, "Rina's lawyer".
    private readonly bool _marksOwners = pack.Has(WordClass.Possessive);

    /// <summary>Somebody without a name, or with one that nobody is known by.</summary>
    public Subject Stranger(int first, int end) =>
        new(CharSpan.FromBounds(passage.Tokens[first].Start, passage.Tokens[end - 1].End), Entity: null, IsPronoun: false);

    /// <summary>Whether the language writes all nouns with a capital, so that one by itself makes no name.</summary>
    public bool CapitaliseNouns { get; } = pack.Has(WordClass.Noun);

    /// <summary>
    /// Whether capitals are those of a name. Where all nouns have them, they are not behind an article or an adjective, but for a name
    /// that follows its title: "der Sprecher der Polizei", "die Sprecherin Rina Vogel".
    /// </summary>
    public bool IsName(Candidate candidate)
    {
        if (!CapitaliseNouns || candidate.IsPerson || candidate.Span.Start > passage.Tokens[candidate.First].Start) return true;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (candidate.End == candidate.First + 1 && tokens[candidate.First].Is(WordClass.Noun)) return false;
        return candidate.First == 0 || !tokens[candidate.First - 1].IsWord ||
            pack.Is(tokens, candidate.First - 1, WordClass.CueBeforeSubject | WordClass.Source | WordClass.Auxiliary | WordClass.Conjunction);
    }

    /// <summary>The token behind the time, place and hearers that may stand between a cue and its subject: "sagte am Montag in Bogor Rina".</summary>
    public int BehindCircumstances(int start, int end)
    {
        if (!CapitaliseNouns) return start;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int at = start, farthest = Math.Min(end, start + MostCircumstancesInTokens);
        while (at < farthest)
        {
            int length = pack.Match(tokens, at, WordClass.Auxiliary | WordClass.Addressee | WordClass.Preposition | WordClass.Calendar);
            if (length == 0) break;
            bool isPhrase = pack.Is(tokens, at, WordClass.Addressee | WordClass.Preposition);
            at += length;
            if (isPhrase) at = BehindNoun(at, farthest);
        }

        bool isSubjectNext = at < farthest && tokens[at].IsWord && (tokens[at].IsCapitalised || pack.Is(tokens, at, WordClass.Determiner | WordClass.Pronoun));
        return isSubjectNext ? at : start;
    }

    // Behind the noun that ends a phrase: a day, or capitals up to the title that begins the next phrase.
    private int BehindNoun(int at, int end)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        while (at < end && (IsOrdinal(at) || (tokens[at] is { IsWord: true, IsCapitalised: false } && !tokens[at].Is(WordClass.Pronoun)))) at++;
        if (at < end && tokens[at].Is(WordClass.Calendar)) return at + 1;
        int first = at;
        while (at < end && tokens[at] is { IsWord: true, IsCapitalised: true } && (at == first || !tokens[at].Is(WordClass.Title))) at++;
        return at;
    }

    // "am 3. Mai": the stop of a number.
    private bool IsOrdinal(int at) => passage.Tokens[at].Is('.') && !passage.Tokens[at].HasSpaceBefore && passage.Tokens[at - 1].Is(WordClass.Abbreviation);

    /// <summary>Whether titles precede the name within its capitals, or it is a title itself.</summary>
    public bool IsTitled(Candidate candidate) =>
        candidate.Span.Start > passage.Tokens[candidate.First].Start || pack.Is(passage.AsSpan(), candidate.First, WordClass.Title);

    /// <summary>Whether a name owns what follows it: "Rina's lawyer".</summary>
    public bool IsOwner(Candidate candidate) => IsPossessive(candidate.End + 1);

    /// <summary>
    /// Whether a name before a verb belongs to a common noun before it: "para pemimpin Eropa mengatakan" is not Europe speaking. What
    /// speaks for a name is the name: "juru bicara PT Angin", "pernyataan dari Balai Kota".
    /// </summary>
    public bool IsOwned(Sentence sentence, Candidate candidate)
    {
        int before = candidate.First - 1;
        if (before < sentence.First || IsPossessive(before)) return false;

        // "Rina of Santoso & Co": the latter part of a firm's name.
        if (!passage.Tokens[before].IsWord) return passage.Tokens[before].Is('&');
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (CapitaliseNouns && IsBehindOtherNoun(sentence, before)) return true;
        bool isConjunction = pack.Is(tokens, before, WordClass.Conjunction);
        if (!isConjunction && pack.Is(tokens, before, WordClass.Preposition)) return before == sentence.First || !EndsWithStatement(sentence, before - 1);
        if (EndsWithStatement(sentence, before)) return false;

        // "Ketua Gugus Tugas Covid-19 Rina Wijaya": capitals and numbers before a person are what the person is of.
        if (candidate.IsPerson && (tokens[before].IsNumber || (tokens[before].IsCapitalised && before > sentence.First))) return false;
        bool isFree = pack.Is(
            tokens,
            before,
            WordClass.Title | WordClass.Honorific | WordClass.Conjunction | WordClass.Complementizer | WordClass.Common |
            WordClass.Calendar | WordClass.Subordinator | WordClass.CueAfterSubject);
        return !isFree && !(_marksOwners && BeginsClause(sentence, before));
    }

    // "der Sprecher der Polizei", "in einem neuen Buch": the words between are an article and adjectives.
    private bool IsBehindOtherNoun(Sentence sentence, int before)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int at = before;
        while (at > sentence.First && before - at < LongestInTokens && tokens[at] is { IsWord: true, IsCapitalised: false } &&
            !pack.Is(tokens, at, Clause | WordClass.Preposition)) at--;
        if (!tokens[at].IsWord) return false;
        return pack.Is(tokens, at, WordClass.Preposition) || (at < before && tokens[at].IsCapitalised && !tokens[at].Is(WordClass.Common));
    }

    /// <summary>The name that ends a stretch which is only titles before it: "PT Angin director Rina".</summary>
    public Candidate? TitledAt(int start, int end)
    {
        if (candidates.EndingAt(end) is not Candidate candidate || candidate.First <= start) return null;
        for (int at = start; at < candidate.First;)
        {
            int length = candidates.StartingAt(at) is Candidate other
                ? other.End - at
                : pack.Match(passage.AsSpan(), at, WordClass.Title | WordClass.Honorific);
            if (length == 0) return null;
            at += length;
        }

        return candidate;
    }

    /// <summary>Whether a title and perhaps a comma stand before the name, in languages where that ends the phrase: "Senator Rina, …".</summary>
    public bool IsHeadOfTitle(Candidate candidate)
    {
        if (!_marksOwners || candidate.Entity is not null) return false;
        if (candidate.Span.Start > passage.Tokens[candidate.First].Start) return true;
        int before = candidate.First - 1;
        return before > 0 && (passage.Tokens[before].Is(',') || pack.Is(passage.AsSpan(), before, WordClass.Title));
    }

    /// <summary>The name that common nouns lead to from another: "Wind Company press officer Rina" is Rina, in languages that mark owners.</summary>
    public Candidate? HeadBehind(Candidate candidate, int end)
    {
        if (!_marksOwners) return null;
        int at = candidate.End, farthest = Math.Min(end, at + MostJoinedNouns);
        while (at < farthest && IsNoun(at, end) && !passage.Tokens[at].IsCapitalised && !pack.Is(passage.AsSpan(), at, NoJoinedNoun)) at++;
        return at > candidate.End && candidates.StartingAt(at) is Candidate { Kind: null or EntityKind.Person } head && !IsOwner(head) ? head : null;
    }

    /// <summary>
    /// Where the person is with whom a sentence begins behind titles and what they are titles of: "Co-Founder sekaligus Pembina Komunitas
    /// Angin (KA) Rina Wijaya"; the first token where there is none.
    /// </summary>
    public int BehindTitles(int first)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (first >= tokens.Length || candidates.StartingAt(first) is { IsPerson: true }) return first;
        int end = Math.Min(tokens.Length, first + LongestTitleInTokens);
        for (int at = first; at < end; at++)
        {
            if (candidates.StartingAt(at) is { IsPerson: true }) return at;
            bool isTitle = tokens[at].IsCapitalised || tokens[at].IsNumber || tokens[at].Is(WordClass.Title | WordClass.Conjunction) ||
                tokens[at].Is('-') || tokens[at].Is('/') || tokens[at].Is('(') || tokens[at].Is(')');
            if (!isTitle) return first;
        }

        return first;
    }

    /// <summary>Whether there is a common noun at a token, within a stretch.</summary>
    public bool IsNoun(int at, int end) =>
        at < end && passage.Tokens[at].IsWord && !pack.Is(passage.AsSpan(), at, NoNoun);

    /// <summary>The phrase before a verb, back to the beginning of its clause, where a common noun is its head: "Seorang warga".</summary>
    public Subject? EndingAt(Sentence sentence, int last)
    {
        if (!IsNoun(last, sentence.End) && candidates.EndingAt(last + 1) is null) return null;
        int first = ClauseStart(sentence, last);

        // "a plan which one trader called": the trader. Other languages have "the trader whom he met said" without a comma.
        if (_marksOwners && first < last && pack.Is(passage.AsSpan(), first, WordClass.Subordinator)) first++;
        if (last - first >= LongestInTokens || !IsNoun(first, sentence.End)) return null;
        if (candidates.StartingAt(first) is { Entity: not null } known && !IsOwner(known)) return null;
        for (int at = first; at <= last; at++)
        {
            if (pack.Is(passage.AsSpan(), at, WordClass.Pronoun | WordClass.Passive)) return null;
        }

        return Stranger(first, last + 1);
    }

    /// <summary>
    /// People with whom a sentence begins, where more about them leads to the verb: "A spokesman for the mayor of Rain City said".
    /// </summary>
    public Subject? PeopleAt(int first, int last)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        for (int at = first; at < Math.Min(last, first + LongestInTokens); at++)
        {
            if (!passage.Tokens[at].IsWord || pack.Is(tokens, at, NoNoun)) return null;
            if (pack.Is(tokens, at, WordClass.Human | WordClass.Statement) && pack.Is(tokens, at + 1, WordClass.Preposition | WordClass.Subordinator))
                return Stranger(first, at + 1);
        }

        return null;
    }

    /// <summary>Whether a token is the ending that makes what stands before it an owner; the mark is the token before.</summary>
    public bool IsPossessive(int at)
    {
        ReadOnlySpan<Token> tokens = passage.Tokens;
        return at > 0 && at < tokens.Length && tokens[at] is { IsWord: true, HasSpaceBefore: false } &&
            (tokens[at - 1].Is('\'') || tokens[at - 1].Is('’')) && !tokens[at - 1].HasSpaceBefore &&
            tokens[at].Is(WordClass.Possessive);
    }

    // Only plain words from the beginning of the clause on: none of them is a preposition or a verb that could take the name.
    private bool BeginsClause(Sentence sentence, int last)
    {
        int first = ClauseStart(sentence, last);
        if (last - first >= LongestInTokens) return false;
        if (first > sentence.First && pack.Is(passage.AsSpan(), first - 1, WordClass.Complementizer)) return false;
        for (int at = first; at <= last; at++)
        {
            if (pack.Is(passage.AsSpan(), at, NoNoun)) return false;
        }

        return true;
    }

    private int ClauseStart(Sentence sentence, int last)
    {
        int first = last;
        while (first > sentence.First && last - first < LongestInTokens &&
            (passage.Tokens[first - 1].IsWord ? !pack.Is(passage.AsSpan(), first - 1, Clause) : IsPossessive(first))) first--;
        return first;
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
}
