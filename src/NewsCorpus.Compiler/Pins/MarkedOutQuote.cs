using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Pins;

/// <summary>
/// Makes a quote of the words that an editor has marked out, from the first to the last, whatever marks stand around them: for where
/// marks are missing or mean something else.
/// </summary>
internal static class MarkedOutQuote
{
    /// <summary>The quote, or null where it does not begin and end in paragraphs that can hold one.</summary>
    public static FoundQuote? Make(string text, CharSpan stretch, IReadOnlyList<Passage> passages)
    {
        int first = PassageAt(passages, stretch.Start), last = PassageAt(passages, stretch.End - 1);
        if (first < 0 || last < 0 || !passages[first].IsReport || !passages[last].IsReport) return null;
        int start = stretch.Start, wordsStart = stretch.Start;
        while (wordsStart < stretch.End && Punctuation.IsMark(text[wordsStart])) wordsStart++;
        if (wordsStart == start && start > passages[first].Span.Start && Punctuation.IsMark(text[start - 1])) start--;
        (int wordsEnd, int end) = Ends(text, stretch, passages[last].Span.End);
        List<CharSpan> pieces = [];
        for (int number = first; number <= last; number++)
        {
            if (!passages[number].IsReport) continue;
            CharSpan paragraph = passages[number].Span;
            int from = number == first ? wordsStart : AfterMark(text, paragraph);
            int to = number == last ? wordsEnd : paragraph.End;
            if (from < to) pieces.Add(CharSpan.FromBounds(from, to));
        }

        bool isDouble = start == wordsStart || Punctuation.IsDoubleMark(text[start]);
        return pieces.Count == 0 || pieces[0].Start != wordsStart
            ? null
            : new FoundQuote(CharSpan.FromBounds(start, end), first, last, pieces.ToEquatableArray(), IsClosed: true, isDouble);
    }

    // Where the words end and where the quote does: a closing mark belongs to it, and a stop or comma between to its words.
    private static (int WordsEnd, int End) Ends(string text, CharSpan stretch, int limit)
    {
        int wordsEnd = stretch.End;
        while (wordsEnd > stretch.Start && Punctuation.IsMark(text[wordsEnd - 1])) wordsEnd--;
        if (wordsEnd < stretch.End) return (wordsEnd, stretch.End);
        int stop = wordsEnd;
        while (stop < limit && (Punctuation.IsSentenceEnd(text[stop]) || text[stop] == ',')) stop++;
        return stop < limit && Punctuation.IsMark(text[stop]) ? (stop, stop + 1) : (wordsEnd, wordsEnd);
    }

    // Printers repeat the opening mark where a quote goes on in the next paragraph.
    private static int AfterMark(string text, CharSpan paragraph) =>
        Punctuation.IsMark(text[paragraph.Start]) ? paragraph.Start + 1 : paragraph.Start;

    private static int PassageAt(IReadOnlyList<Passage> passages, int position)
    {
        int low = 0, high = passages.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (passages[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low < passages.Count && passages[low].Span.Contains(position) ? low : -1;
    }
}
