using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Reads the phrase behind a cue up to the name in it: "kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan (Menko) Budi
/// Santoso", "kata peneliti Pusat Studi Laut, Rina Wijaya, di Bogor". Titles and what they are titles of come first, the person
/// last; a phrase without a person is somebody whom the text does not name.
/// </summary>
internal sealed class SpeakerPhrase(Passage passage, CandidateList candidates, LanguagePack pack)
{
    // How long a title may be. It also keeps the time linear where a text has no sentences.
    private const int LongestInTokens = 80;
    private const int LongestBracketInTokens = 12;

    private readonly NounPhrases _nouns = new(passage, candidates, pack);

    /// <summary>Who the words from a token on mean, or null where they name nobody.</summary>
    /// <param name="sentence">The sentence, which the phrase does not leave.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="isTitled">Whether a title is known to precede it.</param>
    public Subject? Read(Sentence sentence, int start, bool isTitled)
    {
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        Candidate? last = null;
        (int First, int End) title = (start, start);

        // "kata pelanggan setia PT Angin, Rina": a common noun behind the cue is a title, whether or not a list knows it.
        bool isDescribed = start < sentence.End && _nouns.IsNoun(start, sentence.End) && !tokens[start].IsCapitalised;
        isTitled |= isDescribed;
        int at = start;
        for (int end = Math.Min(sentence.End, start + LongestInTokens); at < end;)
        {
            if (RelationOfSomebodyAt(at) is Subject relation) return relation;
            if (candidates.StartingAt(at) is Candidate candidate)
            {
                at = candidate.End;
                if (_nouns.IsOwner(candidate))
                {
                    // "Rina's lawyer" is not Rina: go on behind the mark and its letter.
                    at += 2;
                    continue;
                }

                if (last is null && _nouns.HeadBehind(candidate, sentence.End) is Candidate head) return Subject.Of(head);
                if (last is null && (_nouns.IsTitled(candidate) || pack.Is(tokens, at, WordClass.Title))) isTitled = true;
                bool isName = _nouns.IsName(candidate);
                if (last is null || candidate.IsPerson || (candidate.Entity is null && isName)) last = candidate;
                if (!isTitled || candidate.IsPerson || _nouns.IsHeadOfTitle(candidate) || (isName && _nouns.CapitaliseNouns)) break;
            }
            else if (last is null && pack.Match(tokens, at, WordClass.Title) is > 0 and int length)
            {
                if (title.End == start) title = (at, at);
                isTitled = true;
                at += length;
                title.End = at;
            }
            else
            {
                if (Ends(tokens, at, isTitled)) break;
                at = isTitled && tokens[at].Is('(') ? BehindBracket(tokens, at) : at + 1;
            }
        }

        if (last is not Candidate found) return title.End > title.First ? _nouns.Stranger(title.First, title.End) : null;

        // "direktur PT Angin" is somebody there, whom the text does not name.
        bool isSomebodyThere = (found is { Entity: not null, IsPerson: false } && (title.End > title.First || isDescribed)) ||
            (title.End > title.First && !_nouns.IsName(found));
        return isSomebodyThere ? _nouns.Stranger(Math.Min(title.First, found.First), found.End) : Subject.Of(found);
    }

    // "istri Rina" is somebody who is not named.
    private Subject? RelationOfSomebodyAt(int at)
    {
        int length = pack.Match(passage.AsSpan(), at, WordClass.Relation);
        return length > 0 && candidates.StartingAt(at + length) is Candidate owner ? _nouns.Stranger(at, owner.End) : null;
    }

    // A title may be long: "Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Dalam Negeri (Menkopolhukam) Budi Santoso".
    private bool Ends(ReadOnlySpan<Token> tokens, int at, bool isTitled)
    {
        Token token = tokens[at];
        if (!token.IsWord) return !(isTitled && (token.Is(',') || token.Is('/') || token.Is('('))) && !token.Is('.') && !token.Is('-');
        if (pack.Is(tokens, at, WordClass.Conjunction)) return !isTitled || at + 1 >= tokens.Length || !tokens[at + 1].IsCapitalised;
        return pack.Is(tokens, at, WordClass.Preposition | WordClass.Subordinator | WordClass.Complementizer) &&
            !(isTitled && (token.IsCapitalised || LeadsToPersonBehindComma(tokens, at)));
    }

    // "kata anggota tim dari Balai Kota, Rina Wijaya, …": where it is from belongs to the title, and the person follows a comma.
    private bool LeadsToPersonBehindComma(ReadOnlySpan<Token> tokens, int preposition)
    {
        int at = preposition + 1;
        while (candidates.StartingAt(at) is { IsPerson: false } place) at = place.End;
        return at > preposition + 1 && at + 1 < tokens.Length && tokens[at].Is(',') && candidates.StartingAt(at + 1) is { } name &&
            (name.IsPerson || (name.Entity is null && name.End < tokens.Length && tokens[name.End].Is(',')));
    }

    private static int BehindBracket(ReadOnlySpan<Token> tokens, int open)
    {
        int farthest = Math.Min(tokens.Length, open + LongestBracketInTokens);
        for (int at = open + 1; at < farthest; at++)
        {
            if (tokens[at].Is(')')) return at + 1;
        }

        return open + 1;
    }
}
