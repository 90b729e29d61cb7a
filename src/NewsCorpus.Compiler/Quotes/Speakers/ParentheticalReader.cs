using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Finds the subject of a verb where something in commas stands between: "X, yang …, mengatakan", "X, R-Hill, said", "The email,
/// written by Y, said", "Berbicara di …, X, …, mengatakan".
/// </summary>
internal sealed class ParentheticalReader(Passage passage, CandidateList candidates, NounPhrases nouns, LanguagePack pack)
{
    // How far a subject may be from its verb. It also keeps the time linear where a text has no sentences.
    private const int FarthestInTokens = 80;

    private const WordClass NoPhrase = WordClass.Verb | WordClass.Deed | WordClass.Participle | WordClass.CueAfterSubject | WordClass.Subordinator |
        WordClass.Conjunction | WordClass.Pronoun;

    private const WordClass Speaking = WordClass.Human | WordClass.Title | WordClass.Statement;

    /// <summary>The stretches between commas, from the verb back to the one that is the subject.</summary>
    /// <param name="sentence">The sentence, which the subject does not leave.</param>
    /// <param name="comma">The comma behind the parenthesis.</param>
    public Subject? Before(Sentence sentence, int comma)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        Candidate? apposition = null;
        int farthest = Math.Max(sentence.First, comma - FarthestInTokens);
        for (int end = comma; end > farthest;)
        {
            int start = end - 1;
            while (start > farthest && !tokens[start - 1].Is(',')) start--;
            if (pack.Is(tokens, start, WordClass.Pronoun)) return Subject.OfPronoun(tokens[start]);
            if (nouns.TitledAt(start, end) is Candidate titled) return Subject.Of(titled);
            if (candidates.EndingAt(end) is { IsPerson: true } last && last.First > start && !nouns.IsOwned(sentence, last)) return Subject.Of(last);
            if (candidates.StartingAt(start) is Candidate candidate && candidate.End <= end && !nouns.IsOwner(candidate) && !IsParty(start) &&
                !(candidate.Kind == EntityKind.Place && start > sentence.First))
            {
                // An apposition such as "Budi Santoso, Ketua Partai Baru," or "Rina, Kota Hujan coach," is not the subject; what it
                // explains is.
                bool isExplained = (nouns.IsTitled(candidate) && !candidate.IsPerson) || nouns.IsNoun(candidate.End, end);
                if (!isExplained) return Subject.Of(candidate);
                if (candidate.IsPerson || candidate.Entity is null || nouns.IsTitled(candidate)) apposition ??= candidate;
            }

            if (apposition is null && NameEnding(start, end) is Candidate name) return Subject.Of(name);
            if (end < comma && apposition is null && IsPeople(start, end)) return nouns.Stranger(start, end);
            end = start - 1;
        }

        return apposition is Candidate found ? Subject.Of(found) : null;
    }

    // "but radio host Rina, a critic, said", "it was Rina who, in 1996, said": nouns before the name, or a pronoun behind it.
    private Candidate? NameEnding(int start, int end)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        bool isRelative = end - 1 > start && pack.Is(tokens, end - 1, WordClass.Subordinator);
        if (candidates.EndingAt(isRelative ? end - 1 : end) is not Candidate candidate || candidate.First <= start || IsParty(candidate.First)) return null;
        if (isRelative) return candidate;
        if (pack.Is(tokens, start, WordClass.Conjunction)) start++;
        for (int at = start; at < candidate.First; at++)
        {
            if (!tokens[at].IsWord || pack.Is(tokens, at, NoPhrase | WordClass.Preposition) || nouns.IsPossessive(at)) return null;
        }

        return start < candidate.First && pack.Has(WordClass.Possessive) && !pack.Is(tokens, start, WordClass.Determiner) ? candidate : null;
    }

    // "Sen. Rina Santoso, D-Hill, said": a letter with a hyphen is no name.
    private bool IsParty(int at) =>
        passage.AsSpan() is var tokens && tokens[at].Span.Length == 1 && at + 1 < tokens.Length && tokens[at + 1].Is('-');

    // "A majority of voters, 54 percent, said": a phrase with a noun for people or a text in it.
    private bool IsPeople(int start, int end)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        if (end - start > NounPhrases.LongestInTokens || pack.Is(tokens, start, WordClass.Preposition)) return false;
        for (int at = start; at < end; at++)
        {
            if (pack.Is(tokens, at, Speaking)) return true;
            if (pack.Is(tokens, at, NoPhrase)) return false;
        }

        return false;
    }
}
