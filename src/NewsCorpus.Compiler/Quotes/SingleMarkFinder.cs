using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>
/// Pairs the single marks of a paragraph, most of which are apostrophes. Two that hold words of one sentence between them are a
/// quotation; over several sentences they are where the first begins an utterance and the last follows the end of one, a comma or
/// a stop, as no apostrophe does: ‘Rain. More of it,’ said Rina.
/// </summary>
internal static class SingleMarkFinder
{
    /// <summary>The quotations outside the double marks, or around some of them, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="neighbours">What stands beside its marks.</param>
    /// <param name="doubles">What double marks hold, in order.</param>
    /// <param name="isReopened">Whether the paragraph behind goes on with a quotation that this one leaves open.</param>
    public static List<MarkedSpan> Find(
        string text, CharSpan paragraph, MarkNeighbours neighbours, IReadOnlyList<MarkedSpan> doubles, bool isReopened)
    {
        List<MarkedSpan> found = [];
        int open = -1, utterance = -1, next = 0;
        bool isFragment = false;
        for (int at = paragraph.Start; at < paragraph.End; at++)
        {
            if (next < doubles.Count && doubles[next].Span.Start == at)
            {
                // Marks inside a quotation are part of it; a fragment that began before it cannot reach over it.
                open = -1;
                at = doubles[next++].Span.End - 1;
                continue;
            }

            if (open >= 0 && IsSentenceBreak(text, paragraph, at)) open = -1;
            if (!Punctuation.IsSingleMark(text[at]) || (neighbours.IsBeforeWord(at) && !neighbours.IsFreeBefore(at))) continue;
            if (neighbours.IsBeforeWord(at))
            {
                open = at;
                if (!BeginsUtterance(text, paragraph, at)) continue;
                utterance = at;
                isFragment = false;
            }
            else if (!neighbours.IsFreeBefore(at))
            {
                // 'Serba Ada' and 'makan,': what could begin an utterance is the first of a pair, and another mark waits for its own.
                bool isWhole = utterance >= 0 && neighbours.IsBehindUtterance(at) && !(isFragment && open >= 0);
                int start = isWhole ? utterance : open;
                if (start < 0) continue;
                isFragment |= start == utterance;
                if (isWhole) utterance = -1;
                open = -1;

                // What stands between the marks of an utterance is part of it. One letter is an elision: rock 'n' roll.
                while (found.Count > 0 && found[found.Count - 1].Span.Start >= start) found.RemoveAt(found.Count - 1);
                if (at - start > 2) found.Add(MarkedSpan.Closed(text, start, at, isDouble: false));
            }
        }

        bool isLeftOpen = isReopened && utterance == paragraph.Start && found.Count == 0 && doubles.Count == 0;
        if (isLeftOpen) found.Add(MarkedSpan.Unclosed(text, utterance, paragraph.End, isDouble: false));
        return found;
    }

    /// <summary>Whether a single mark begins a paragraph and an utterance with it.</summary>
    public static bool Begins(string text, CharSpan paragraph) =>
        paragraph.Length > 1 && Punctuation.IsSingleMark(text[paragraph.Start]) && char.IsUpper(text[paragraph.Start + 1]);

    // A capital, or a comma or colon before the mark: 'em and '90s have neither.
    private static bool BeginsUtterance(string text, CharSpan paragraph, int at) =>
        char.IsUpper(text[at + 1]) || (at - 2 >= paragraph.Start && char.IsWhiteSpace(text[at - 1]) && text[at - 2] is ',' or ':');

    // A full stop with a blank behind it, but not one right before the closing mark.
    private static bool IsSentenceBreak(string text, CharSpan paragraph, int at) =>
        Punctuation.IsSentenceEnd(text[at]) && at + 1 < paragraph.End && char.IsWhiteSpace(text[at + 1]);
}
