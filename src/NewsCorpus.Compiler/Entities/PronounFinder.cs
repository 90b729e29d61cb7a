using NewsCorpus.Compiler.Entities.Pronouns;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Entities;

/// <summary>
/// Finds pronouns and clitics whose person is sure: a subject pronoun or a word of attribution with a clitic ("menurutnya") in a later
/// clause of a sentence that names nobody else whom it may mean; and nouns with a clitic that somebody owns ("pasukannya"), after the
/// subject of the clause. Every other pronoun is left alone.
/// </summary>
internal sealed class PronounFinder(string text, Antecedents antecedents, SpeakersInForce inForce, LanguagePack pack)
{
    private const WordClass ClauseOpener = WordClass.Subordinator | WordClass.Conjunction | WordClass.Complementizer | WordClass.Circumstance;

    private int _previousStart;

    /// <param name="passage">The paragraph, cut into sentences.</param>
    /// <param name="candidates">Whom it names.</param>
    /// <param name="quoted">Its quotations.</param>
    public List<MentionModel> Find(Passage passage, CandidateList candidates, IReadOnlyList<CharSpan> quoted)
    {
        List<MentionModel> found = [];
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        List<Candidate> inOrder = candidates.InOrder;
        int quote = 0, next = 0;
        foreach (Sentence sentence in passage.Sentences)
        {
            var frame = ClauseFrame.At(sentence.First);
            ClauseFrame outside = default;
            bool isInQuote = false;
            for (int at = sentence.First; at < sentence.End; at++)
            {
                while (quote < quoted.Count && quoted[quote].End <= tokens[at].Start) quote++;
                if (isInQuote != (quote < quoted.Count && quoted[quote].Contains(tokens[at].Start)))
                {
                    isInQuote = !isInQuote;
                    if (!isInQuote) frame = outside;
                    else
                    {
                        outside = frame;
                        if (!IsEmbedded(tokens, sentence, at)) frame = ClauseFrame.At(at + 1);
                    }
                }

                // A single word that begins the sentence has its capital from there.
                while (next < inOrder.Count && inOrder[next].First < at) next++;
                if (next < inOrder.Count && inOrder[next] is var candidate && candidate.First == at &&
                    (candidate.Entity is not null || at > sentence.First || candidate.End > at + 1))
                {
                    if (CanBeMeant(tokens, candidate)) frame.Add(candidate, GenderOf(candidate));
                    at = Math.Max(at, candidate.End - 1);
                    continue;
                }

                Read(ref frame, tokens, at, isInQuote);
                if (Meant(in frame, passage, sentence, at) is int entity)
                    found.Add(new MentionModel(tokens[at].Span, passage.Number, MentionKind.Pronoun, entity, Origin.Recognised));
            }
        }

        _previousStart = passage.Span.Start;
        return found;
    }

    // Words in marks that go on with the sentence: PT Angin “siap melakukan bagiannya”.
    private bool IsEmbedded(ReadOnlySpan<Token> tokens, Sentence sentence, int open) =>
        open > sentence.First && tokens[open - 1].IsWord && !pack.Is(tokens, open - 1, WordClass.CueAfterSubject | WordClass.CueBeforeSubject);

    // Not an abbreviation that nobody knows ("KTT"), nor what a place or an organisation gives its name to ("KTT Alaska").
    private bool CanBeMeant(ReadOnlySpan<Token> tokens, Candidate candidate)
    {
        if (candidate.Entity is not null) return true;
        return candidate.Kind is null && !(candidate.End == candidate.First + 1 && IsAbbreviation(tokens[candidate.First]));
    }

    private bool IsAbbreviation(Token word)
    {
        for (int at = word.Start; at < word.End; at++)
        {
            if (char.IsLower(text[at])) return false;
        }

        return true;
    }

    private Gender GenderOf(Candidate candidate) =>
        candidate is { IsPerson: true, Entity: int person } ? antecedents.GenderOf(person) : Gender.Unknown;

    private void Read(ref ClauseFrame frame, ReadOnlySpan<Token> tokens, int at, bool isInQuote)
    {
        Token token = tokens[at];
        if (token.Is(',')) frame.Comma(at + 1);
        if (!token.IsWord) return;
        int verb = isInQuote || token.IsCapitalised ? 0 : pack.Match(tokens, at, WordClass.CueAfterSubject);
        if (verb > 0)
        {
            int next = at + verb + pack.Match(tokens, at + verb, WordClass.Complementizer);
            frame.Reports(next, isBehindComma: at > 0 && tokens[at - 1].Is(','));
        }
        else if (pack.Is(tokens, at, ClauseOpener))
        {
            if (pack.Is(tokens, at, WordClass.Circumstance)) frame.Circumstance();
            else frame.Clause();
            if (at > 0 && tokens[at - 1].Is(',') && pack.Is(tokens, at, WordClass.Subordinator)) frame.Aside();
        }
    }

    private int? Meant(in ClauseFrame frame, Passage passage, Sentence sentence, int at)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        Token token = tokens[at];
        if (!token.IsWord) return null;
        if (token.Is(WordClass.Pronoun)) return frame.Person(Antecedents.GenderOf(token));
        if (token.IsWithClitic(WordClass.Source)) return frame.Person(Gender.Unknown);

        // "Komentarnya …": the comment of whoever spoke before.
        if (at == sentence.First && token.IsWithClitic(WordClass.Statement)) return inForce.Before(token.Start)?.Entity;
        return IsOwned(tokens, sentence, at) ? Owner(in frame, passage, at) : null;
    }

    // "oleh pasukannya", "pertemuan puncaknya"; behind "dan" it may be whose the words before it are.
    private bool IsOwned(ReadOnlySpan<Token> tokens, Sentence sentence, int at)
    {
        int first = pack.Match(tokens, at, WordClass.Owned) == 1 ? at
            : at > sentence.First && pack.Match(tokens, at - 1, WordClass.Owned) == 2 ? at - 1 : -1;
        return first >= 0 && !(first > sentence.First && pack.Is(tokens, first - 1, WordClass.Conjunction));
    }

    // What has members is an organisation, named in this paragraph or in the one before.
    private int? Owner(in ClauseFrame frame, Passage passage, int at)
    {
        if (frame.Owner() is int owner) return owner;
        return frame.HasNoSubject && pack.Is(passage.AsSpan(), at, WordClass.Members)
            ? antecedents.OrganizationBetween(_previousStart, passage.Tokens[at].Start)
            : null;
    }
}
