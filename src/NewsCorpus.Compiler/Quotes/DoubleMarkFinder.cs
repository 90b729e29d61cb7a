using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>
/// Pairs the double marks of a paragraph: any mark that opens with any that closes. Where neighbours do not tell which a mark does,
/// its glyph does, and where that does not tell either, whether a quotation is open.
/// </summary>
internal static class DoubleMarkFinder
{
    public static List<MarkedSpan> Find(string text, CharSpan paragraph, MarkNeighbours neighbours, List<int> strays)
    {
        List<MarkedSpan> found = [];
        var open = new Stack<int>();
        List<MarkedSpan> inner = [];
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            if (!Punctuation.IsDoubleMark(text[at]) || neighbours.IsInchOrSecond(at, open.Count > 0)) continue;
            if (Opens(text[at], at, neighbours, open.Count > 0))
            {
                open.Push(at);
            }
            else if (open.Count == 0)
            {
                strays.Add(at);
            }
            else
            {
                MarkedSpan span = MarkedSpan.Closed(text, open.Pop(), at, isDouble: true);
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

        if (open.Count > 0) AddUnclosed(text, paragraph, neighbours, [.. open.Reverse()], inner, found, strays);
        return found;
    }

    private static bool Opens(char mark, int at, MarkNeighbours neighbours, bool isInside)
    {
        bool free = neighbours.IsFreeBefore(at), bound = neighbours.IsBoundAfter(at);
        if (free && bound)
            return !isInside || !((neighbours.IsBeforeStop(at) && mark is not ('“' or '„' or '«' or '〝')) || neighbours.IsCloseToCue(at));
        if (!free && neighbours.IsBeforeEnd(at)) return false;

        // Blanks on both sides, or none: the neighbours do not tell.
        return isInside ? mark is '„' or '〝' : bound || mark is not ('”' or '»' or '〞');
    }

    // The last mark that stays open holds to the end of its paragraph, unless quotations were completed inside it: then it is a
    // stray mark, and they stand for themselves. It is a stray mark as well where a cue follows it instead of words.
    private static void AddUnclosed(
        string text,
        CharSpan paragraph,
        MarkNeighbours neighbours,
        int[] open,
        List<MarkedSpan> inner,
        List<MarkedSpan> found,
        List<int> strays)
    {
        int last = open[open.Length - 1];
        bool holds = inner.All(span => span.Span.End <= last) && !neighbours.IsCloseToCue(last);
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

        if (!holds) return;
        int close = SingleMarkThatCloses(text, paragraph, neighbours, last);
        MarkedSpan held = close < 0
            ? MarkedSpan.Unclosed(text, last, paragraph.End, isDouble: true)
            : MarkedSpan.Closed(text, last, close, isDouble: true);
        if (held.Words.Length == 0) strays.Add(last);
        else found.Add(held);
    }

    // “Hujan turun,’ kata Rina: a single mark that follows the end of an utterance, and that no single mark opened.
    private static int SingleMarkThatCloses(string text, CharSpan paragraph, MarkNeighbours neighbours, int open)
    {
        bool isNested = false;
        for (int at = open + 1; at < paragraph.End; at++)
        {
            if (!Punctuation.IsSingleMark(text[at])) continue;
            if (neighbours.IsFreeBefore(at))
            {
                isNested |= neighbours.IsBeforeWord(at);
            }
            else if (!neighbours.IsBeforeWord(at))
            {
                if (!isNested && neighbours.IsBehindUtterance(at)) return at;
                isNested = false;
            }
        }

        return -1;
    }
}
