using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>Finds the candidates of a paragraph, in order and without overlap.</summary>
internal static class CandidateFinder
{
    private const WordClass NoName = WordClass.Common | WordClass.Calendar | WordClass.CueBeforeSubject | WordClass.CueAfterSubject |
        WordClass.Source | WordClass.Preposition | WordClass.Conjunction | WordClass.Statement | WordClass.Pronoun;

    public static CandidateList Find(
        Passage passage,
        IReadOnlyList<MentionModel> mentions,
        IReadOnlyList<RecognisedEntity> recognised,
        Catalogue catalogue,
        LanguagePack pack)
    {
        List<Candidate> known = Known(passage, mentions, recognised, catalogue);
        List<Candidate> candidates = [];
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int next = 0, sentence = 0;
        for (int at = 0; at < tokens.Length;)
        {
            int end = CapitalisedRun(tokens, at);
            Candidate? found = null;
            if (next < known.Count && known[next].First < Math.Max(end, at + 1))
            {
                Candidate last = known[next++];
                while (next < known.Count && known[next].First < end) last = known[next++];
                if (last.First < at || last.End > end || end <= at)
                {
                    // A known name of small letters, or one that reaches out of the capitals: it stands for itself.
                    end = Math.Max(at + 1, last.End);
                    int reach = last.IsPerson || end >= tokens.Length ? end : CapitalisedRun(tokens, end);
                    bool goesOn = reach > end && (next == known.Count || known[next].First >= reach);
                    found = goesOn ? Unknown(passage, last.First, reach, pack) : last;
                    end = goesOn ? reach : end;
                }
                else
                {
                    while (sentence + 1 < passage.Sentences.Count && passage.Sentences[sentence + 1].First <= at) sentence++;
                    bool isSentenceStart = passage.Sentences[sentence].First == at;
                    found = Merge(passage, last, at, end, isSentenceStart, pack);
                }
            }
            else if (end > at)
            {
                found = Unknown(passage, at, end, pack);
            }

            if (found is Candidate candidate) candidates.Add(candidate);
            at = Math.Max(at + 1, end);
        }

        return new CandidateList(passage.Number, candidates);
    }

    // Mentions that no other encloses; a role right before a name goes with it.
    private static List<Candidate> Known(
        Passage passage, IReadOnlyList<MentionModel> mentions, IReadOnlyList<RecognisedEntity> recognised, Catalogue catalogue)
    {
        List<Candidate> known = [];
        int reach = -1;
        foreach (MentionModel mention in mentions)
        {
            if (mention.Span.End <= reach || mention.Kind == MentionKind.Pronoun) continue;
            reach = mention.Span.End;
            int first = passage.TokenAt(mention.Span.Start);
            EntityKind kind = mention.Entity < 0 ? recognised[~mention.Entity].Kind : catalogue.Entities[mention.Entity].Kind;
            var candidate = new Candidate(mention.Span, first, passage.TokenAt(reach), mention.Entity, kind);
            if (known.Count > 0 && known[known.Count - 1] is { IsPerson: true } role && role.End == first && candidate.IsPerson)
            {
                known[known.Count - 1] = candidate with { First = role.First };
                continue;
            }

            known.Add(candidate);
        }

        return known;
    }

    // Capitals around a known name: "Kanselir Jerman Friedrich Merz" is the person at its end; "Bank Sentral Jerman" is somebody
    // who is not known. The first word of a sentence may have its capital from there, and own the name behind it.
    private static Candidate Merge(Passage passage, Candidate known, int first, int end, bool isSentenceStart, LanguagePack pack)
    {
        if (isSentenceStart && known.IsPerson && known.First == first + 1 && known.End == end && !pack.Has(WordClass.Possessive) &&
            !pack.Is(passage.AsSpan(), first, WordClass.Title | WordClass.Honorific)) return known;
        if (known.End == end && (known.IsPerson || known.First == first)) return known with { First = first };
        if (known.First == first && known.IsPerson) return known;
        return Unknown(passage, first, end, pack) is Candidate unknown
            ? unknown with { Kind = known.IsPerson ? null : known.Kind }
            : known;
    }

    private static Candidate? Unknown(Passage passage, int first, int end, LanguagePack pack)
    {
        int name = first;
        int length;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        while (name < end && (length = pack.Match(tokens, name, WordClass.Title)) > 0) name += length;
        if (name >= end) return null;

        // "CDU-Generalsekretärin Rina Vogel": where all nouns have capitals, what stands before a title is of the title.
        for (int at = name + 1; at < end - 1 && pack.Has(WordClass.Noun); at++)
        {
            if (tokens[at].Is(WordClass.Title)) name = at + 1;
        }

        return new Candidate(CharSpan.FromBounds(tokens[name].Start, tokens[end - 1].End), first, end, null, null);
    }

    // The end of the capitalised words that begin at a token: small name particles count between capitals.
    private static int CapitalisedRun(ReadOnlySpan<Token> tokens, int at)
    {
        if (!IsNameWord(tokens, at)) return at;
        int end = at + 1;
        while (end < tokens.Length)
        {
            int next = end;
            if (tokens[next].Is('.') && IsAbbreviation(tokens[next - 1])) next++;
            if (next >= tokens.Length) break;
            if (IsHyphen(tokens, next)) next++;
            while (next < tokens.Length && tokens[next].IsWord && !tokens[next].IsCapitalised &&
                tokens[next].Is(WordClass.NameParticle)) next++;
            if (next > end && IsHyphen(tokens, next)) next++;
            if (next >= tokens.Length || !IsNameWord(tokens, next)) break;
            end = next + 1;
        }

        return end;
    }

    // "al-Maeena", "Al-Maeena".
    private static bool IsHyphen(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at].Is('-') && !tokens[at].HasSpaceBefore && !tokens[at + 1].HasSpaceBefore;

    // "K. Santoso", "PT. Angin"; but a name of three letters may end its sentence.
    private static bool IsAbbreviation(Token word) =>
        word.Span.Length == 1 || word.Is(WordClass.Abbreviation);

    private static bool IsNameWord(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].IsWord && tokens[at].IsCapitalised &&
        (tokens[at].Is(WordClass.Title | WordClass.Honorific) || !tokens[at].Is(NoName));
}
