using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Finds who acts in a clause where the verb that tells it does not stand beside its subject: participles and infinitives ("X left,
/// saying", "X went on to say", "with X calling"), and the verb of whatever clause a quote stands in.
/// </summary>
internal sealed class ClauseReader(Passage passage, CandidateList candidates, SubjectFinder subjects, LanguagePack pack)
{
    // How far a clause is read back, and in how many of its verbs. Both keep the time linear where a text has no sentences.
    private const int FarthestInTokens = 60;
    private const int MostVerbs = 6;

    private const WordClass Finite = WordClass.Verb | WordClass.Deed | WordClass.CueAfterSubject | WordClass.Naming;
    private const WordClass Speaking = WordClass.Human | WordClass.Title | WordClass.Statement;

    /// <summary>Whether the verb at a token has no subject of its own.</summary>
    public bool IsNonFinite(Sentence sentence, int verb)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        return pack.Is(tokens, verb, WordClass.Participle) || (verb > sentence.First && pack.Is(tokens, verb - 1, WordClass.Infinitive));
    }

    /// <summary>
    /// Whose act a participle or an infinitive tells: "with X calling" and "attacked X for calling" have it beside them; otherwise it is
    /// the subject of the clause, of a passive, too: "X was heard saying".
    /// </summary>
    public Subject? OfNonFinite(Sentence sentence, int verb)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int at = subjects.SkipAuxiliariesBack(sentence, verb - 1);
        bool hasObject = at > sentence.First && pack.Is(tokens, at, WordClass.Infinitive | WordClass.Grounds);
        int end = hasObject ? at : at + 1;
        if (candidates.EndingAt(end) is Candidate beside && beside.First > sentence.First &&
            (hasObject ? IsObject(beside) : IsAbsolute(sentence, beside))) return Subject.Of(beside);
        if (!hasObject && subjects.PeopleBehindComma(sentence, end) is Subject people) return people;
        return Before(sentence, end, WordClass.Passive)?.Subject ?? subjects.StartingAt(sentence.First);
    }

    /// <summary>The finite verb nearest before a token that has somebody for its subject.</summary>
    /// <param name="sentence">The sentence, which the clause does not leave.</param>
    /// <param name="end">The token behind the clause.</param>
    /// <param name="others">Verbs that count as well.</param>
    public Clause? Before(Sentence sentence, int end, WordClass others = WordClass.None)
    {
        int tried = 0;
        for (int verb = end - 1; verb > Math.Max(sentence.First, end - FarthestInTokens) && tried < MostVerbs; verb--)
        {
            int length = subjects.VerbAt(verb, Finite | others);
            if (length == 0 || IsNonFinite(sentence, verb)) continue;
            tried++;
            if (subjects.Before(sentence, verb) is Subject subject && IsSomebody(subject)) return new Clause(subject, verb, length);
        }

        return null;
    }

    // "prompted X to say", "attacked X for saying", but not "took to X to say".
    private bool IsObject(Candidate candidate) => !pack.Is(passage.AsSpan(), candidate.First - 1, WordClass.Preposition | WordClass.Infinitive);

    // "…, with X calling it", "…, X saying no more", "the tape shows X calling it", "a clip of X calling it".
    private bool IsAbsolute(Sentence sentence, Candidate candidate)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int before = candidate.First - 1;
        if (subjects.VerbAt(before, WordClass.Verb | WordClass.Deed) > 0) return true;
        if (pack.Is(tokens, before, WordClass.Grounds)) return true;
        if (pack.Is(tokens, before, WordClass.Preposition)) before--;
        return before >= sentence.First && tokens[before].Is(',');
    }

    // A name or a pronoun, or a phrase that says it is people: "the plan" says nothing.
    private bool IsSomebody(Subject subject)
    {
        if (subject.IsPronoun) return !subject.IsThing;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int first = passage.TokenAt(subject.Span.Start), end = passage.TokenAt(subject.Span.End);
        if (candidates.EndingAt(end) is Candidate candidate) return candidate.Kind != EntityKind.Place;
        for (int at = first; at < end; at++)
        {
            if (pack.Is(tokens, at, WordClass.Preposition)) return false;
            if (pack.Is(tokens, at, Speaking)) return true;
        }

        return false;
    }

    /// <summary>A finite verb and whose act it tells.</summary>
    internal readonly record struct Clause(Subject Subject, int Verb, int Length);
}
