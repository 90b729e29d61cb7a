using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>
/// Pairs quotation marks by their neighbours and not by their glyph: a mark opens where a word follows and none precedes, it
/// closes in the mirror case. Spans never leave their paragraph. Time is linear in the text.
/// </summary>
internal static class MarkFinder
{
    /// <summary>The outermost quotations of a paragraph, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="passage">The paragraph.</param>
    /// <param name="pack">The language, whose cues show a mark with its blank on the wrong side.</param>
    /// <param name="isReopened">Whether the next paragraph begins as one does that goes on with speech between single marks.</param>
    /// <param name="strays">Receives the positions of marks that have no partner.</param>
    public static List<MarkedSpan> Find(string text, Passage passage, LanguagePack pack, bool isReopened, List<int> strays)
    {
        var neighbours = new MarkNeighbours(text, passage, pack);
        List<MarkedSpan> doubles = DoubleMarkFinder.Find(text, passage.Span, neighbours, strays);
        List<MarkedSpan> singles = SingleMarkFinder.Find(text, passage.Span, neighbours, doubles, isReopened);
        return singles.Count == 0 ? doubles : Merge(doubles, singles);
    }

    // In order; what single marks hold is theirs, double marks and all.
    private static List<MarkedSpan> Merge(List<MarkedSpan> doubles, List<MarkedSpan> singles)
    {
        List<MarkedSpan> merged = [];
        int next = 0;
        foreach (MarkedSpan single in singles)
        {
            while (next < doubles.Count && doubles[next].Span.Start < single.Span.Start) merged.Add(doubles[next++]);
            while (next < doubles.Count && doubles[next].Span.Start < single.Span.End) next++;
            merged.Add(single);
        }

        while (next < doubles.Count) merged.Add(doubles[next++]);
        return merged;
    }
}
