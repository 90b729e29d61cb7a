using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>Hands out the quotes of an article to its paragraphs: both are in the order of the text, so one walk serves all.</summary>
internal sealed class QuotesByPassage(IReadOnlyList<FoundQuote> quotes)
{
    private int _first;

    /// <summary>The quotes of which a part stands in a paragraph, behind those that were asked about before.</summary>
    public List<FoundQuote> In(Passage passage)
    {
        List<FoundQuote> found = [];
        while (_first < quotes.Count && quotes[_first].LastParagraph < passage.Number) _first++;
        for (int i = _first; i < quotes.Count && quotes[i].FirstParagraph <= passage.Number; i++) found.Add(quotes[i]);
        return found;
    }
}
