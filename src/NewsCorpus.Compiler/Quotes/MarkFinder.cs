using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>
/// Pairs quotation marks by their neighbours and not by their glyph: a mark opens where a word follows and none precedes, it
/// closes in the mirror case. Only where neighbours do not tell does the glyph, and only where that does not tell either does
/// the state: whether a quotation is open. Spans never leave their paragraph. Time is linear in the text.
/// </summary>
internal static class MarkFinder
{
    private const int LongestInchesInDigits = 3;

    /// <summary>The outermost quotations of a paragraph, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="strays">Receives the positions of marks that have no partner.</param>
    public static List<MarkedSpan> Find(string text, CharSpan paragraph, List<int> strays)
    {
        List<MarkedSpan> doubles = FindDoubles(text, paragraph, strays);
        List<MarkedSpan> singles = FindSingles(text, paragraph, doubles);
        if (singles.Count == 0) return doubles;
        doubles.AddRange(singles);
        doubles.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return doubles;
    }

    private static List<MarkedSpan> FindDoubles(string text, CharSpan paragraph, List<int> strays)
    {
        List<MarkedSpan> found = [];
        var open = new Stack<int>();
        List<MarkedSpan> inner = [];
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            if (!Punctuation.IsDoubleMark(text[at]) || IsInchOrSecond(text, paragraph, at, open.Count > 0)) continue;
            if (Opens(text, paragraph, at, open.Count > 0))
            {
                open.Push(at);
            }
            else if (open.Count == 0)
            {
                strays.Add(at);
            }
            else
            {
                int start = open.Pop();
                var span = new MarkedSpan(CharSpan.FromBounds(start, at + 1), Trim(text, start + 1, at), IsClosed: true, IsDouble: true);
                if (open.Count == 0)
                {
                    found.Add(span);
                    inner.Clear();
                }
                else
                {
                    inner.Add(span);
                }
            }
        }

        if (open.Count > 0) AddUnclosed(text, paragraph, [.. open.Reverse()], inner, found, strays);
        return found;
    }

    // The last mark that stays open holds to the end of its paragraph, unless quotations were completed inside it: then it is a
    // stray mark, and they stand for themselves.
    private static void AddUnclosed(
        string text, CharSpan paragraph, int[] open, List<MarkedSpan> inner, List<MarkedSpan> found, List<int> strays)
    {
        int last = open[open.Length - 1];
        bool holds = inner.All(span => span.Span.End <= last);
        foreach (int mark in open)
        {
            if (mark != last || !holds) strays.Add(mark);
        }

        // The outermost of them, and they closed from the inside out.
        inner.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        foreach (MarkedSpan span in inner)
        {
            if (found.Count == 0 || span.Span.Start >= found[found.Count - 1].Span.End) found.Add(span);
        }

        CharSpan words = Trim(text, last + 1, paragraph.End);
        if (!holds) return;
        if (words.Length == 0) strays.Add(last);
        else found.Add(new MarkedSpan(CharSpan.FromBounds(last, paragraph.End), words, IsClosed: false, IsDouble: true));
    }

    private static bool Opens(string text, CharSpan paragraph, int at, bool isInside)
    {
        bool free = IsFreeBefore(text, paragraph, at);
        bool bound = at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1]);
        if (free && bound) return !(isInside && IsEnd(text, paragraph, at + 1) && text[at] is not ('“' or '„' or '«' or '〝'));
        if (!free && (!bound || IsClosingNeighbour(text[at + 1]))) return false;

        // Blanks on both sides, or none: the neighbours do not tell.
        return isInside ? text[at] is '„' or '〝' : bound || text[at] is not ('”' or '»' or '〞');
    }

    // A stop or comma, but not an ellipsis, with which a quotation may begin.
    private static bool IsEnd(string text, CharSpan paragraph, int at) =>
        text[at] is ',' or ';' or ':' or '!' or '?' || (text[at] == '.' && (at + 1 == paragraph.End || text[at + 1] != '.'));

    // Nothing before that a closing mark could hold on to.
    private static bool IsFreeBefore(string text, CharSpan paragraph, int at)
    {
        if (at == paragraph.Start) return true;
        char before = text[at - 1];
        return char.IsWhiteSpace(before) || Punctuation.IsOpeningBracket(before) || before is '–' or '—' or '―' or '/' or '=' ||
            (Punctuation.IsMark(before) && (at - 1 == paragraph.Start || char.IsWhiteSpace(text[at - 2])));
    }

    private static bool IsClosingNeighbour(char after) =>
        Punctuation.IsSentenceEnd(after) || Punctuation.IsClosingBracket(after) || after is ',' or ';' or ':' or '–' or '—' or '/';

    // 6'3" is a length wherever it stands, and so is 12" while no quotation waits for its end.
    private static bool IsInchOrSecond(string text, CharSpan paragraph, int at, bool isInside)
    {
        if (text[at] is not ('"' or '”')) return false;
        int digits = at;
        while (digits > paragraph.Start && at - digits <= LongestInchesInDigits && char.IsDigit(text[digits - 1])) digits--;
        if (at - digits is 0 or > LongestInchesInDigits) return false;
        if (digits - 2 >= paragraph.Start && text[digits - 1] is '\'' or '’' or '′' && char.IsDigit(text[digits - 2])) return true;
        return text[at] == '"' && !isInside && (at + 1 == paragraph.End || !char.IsLetterOrDigit(text[at + 1]));
    }

    private static List<MarkedSpan> FindSingles(string text, CharSpan paragraph, List<MarkedSpan> doubles)
    {
        List<MarkedSpan> found = [];
        int open = -1, next = 0;
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            while (next < doubles.Count && doubles[next].Span.End <= at) next++;
            if (next < doubles.Count && doubles[next].Span.Contains(at))
            {
                // Marks inside a quotation are part of it; one that began before it cannot reach over it.
                open = -1;
                at = doubles[next].Span.End - 1;
                continue;
            }

            char unit = text[at];
            if (open >= 0 && Punctuation.IsSentenceEnd(unit) && IsSentenceBreak(text, paragraph, at)) open = -1;
            if (!Punctuation.IsSingleMark(unit)) continue;
            bool free = IsFreeBefore(text, paragraph, at);
            if (free && at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1]))
            {
                open = at;
            }
            else if (open >= 0 && !free && !(at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1])))
            {
                // One letter between two apostrophes is an elision: rock 'n' roll.
                var words = CharSpan.FromBounds(open + 1, at);
                if (words.Length > 1) found.Add(new MarkedSpan(CharSpan.FromBounds(open, at + 1), words, IsClosed: true, IsDouble: false));
                open = -1;
            }
        }

        return found;
    }

    // A full stop with a blank behind it, but not one right before the closing mark.
    private static bool IsSentenceBreak(string text, CharSpan paragraph, int at) =>
        at + 1 < paragraph.End && char.IsWhiteSpace(text[at + 1]);

    private static CharSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return CharSpan.FromBounds(start, end);
    }
}
