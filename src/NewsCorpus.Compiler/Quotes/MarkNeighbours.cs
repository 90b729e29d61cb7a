using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>What stands beside a quotation mark of a paragraph, which tells more of what it does than its glyph.</summary>
internal readonly struct MarkNeighbours(string text, Passage passage, LanguagePack pack)
{
    private const int LongestInchesInDigits = 3;

    /// <summary>Nothing before that a closing mark could hold on to.</summary>
    public bool IsFreeBefore(int at)
    {
        if (at == passage.Span.Start) return true;
        char before = text[at - 1];
        return char.IsWhiteSpace(before) || Punctuation.IsOpeningBracket(before) || before is '–' or '—' or '―' or '/' or '=' ||
            (Punctuation.IsMark(before) && (at - 1 == passage.Span.Start || char.IsWhiteSpace(text[at - 2])));
    }

    /// <summary>Something behind that an opening mark can hold on to.</summary>
    public bool IsBoundAfter(int at) => at + 1 < passage.Span.End && !char.IsWhiteSpace(text[at + 1]);

    public bool IsBeforeWord(int at) => at + 1 < passage.Span.End && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>Whether what follows shows that no word begins here.</summary>
    public bool IsBeforeEnd(int at) => at + 1 >= passage.Span.End || char.IsWhiteSpace(text[at + 1]) ||
        Punctuation.IsSentenceEnd(text[at + 1]) || Punctuation.IsClosingBracket(text[at + 1]) || text[at + 1] is ',' or ';' or ':' or '–' or '—' or '/';

    /// <summary>A stop or comma behind the mark, but not an ellipsis, with which a quotation may begin.</summary>
    public bool IsBeforeStop(int at)
    {
        int next = at + 1;
        return next < passage.Span.End && (text[next] is ',' or ';' or ':' or '!' or '?' ||
            (text[next] == '.' && (next + 1 == passage.Span.End || text[next + 1] != '.')));
    }

    /// <summary>Whether what precedes ends an utterance, as no apostrophe has it: “…,’</summary>
    public bool IsBehindUtterance(int at) => at > passage.Span.Start && EndsUtterance(text[at - 1]);

    /// <summary>Whether a mark that has no partner in its paragraph can close what an earlier one opened.</summary>
    public bool ClosesUtterance(int at) => (IsBehindUtterance(at) && IsBeforeEnd(at)) || IsCloseToCue(at);

    /// <summary>“Hujan, ”kata Rina: the blank is on the wrong side of a mark that closes, for a cue follows it and no words.</summary>
    public bool IsCloseToCue(int at)
    {
        if (!IsBeforeWord(at) || !char.IsLower(text[at + 1])) return false;
        int before = at - 1;
        while (before >= passage.Span.Start && char.IsWhiteSpace(text[before])) before--;
        if (before == at - 1 || (before >= passage.Span.Start && !EndsUtterance(text[before]))) return false;
        ReadOnlySpan<Token> tokens = passage.AsSpan();
        int cue = passage.TokenAt(at + 1);
        return pack.Is(tokens, cue, WordClass.CueBeforeSubject) ||
            (cue < tokens.Length && tokens[cue].IsWithClitic(WordClass.CueBeforeSubject));
    }

    /// <summary>6'3" is a length wherever it stands, and so is 12" while no quotation waits for its end.</summary>
    public bool IsInchOrSecond(int at, bool isInside)
    {
        if (text[at] is not ('"' or '”')) return false;
        int digits = at;
        while (digits > passage.Span.Start && at - digits <= LongestInchesInDigits && char.IsDigit(text[digits - 1])) digits--;
        if (at - digits is 0 or > LongestInchesInDigits) return false;
        if (digits - 2 >= passage.Span.Start && text[digits - 1] is '\'' or '’' or '′' && char.IsDigit(text[digits - 2])) return true;
        return text[at] == '"' && !isInside && !IsBeforeWord(at);
    }

    private static bool EndsUtterance(char unit) => Punctuation.IsSentenceEnd(unit) || unit is ',' or '–' or '—';
}
