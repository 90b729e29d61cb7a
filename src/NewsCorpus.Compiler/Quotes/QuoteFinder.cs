using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>
/// Finds the quotations of an article. One that is not closed when its paragraph ends goes on where the next paragraph of the
/// body reopens it: one quote, as printers have it.
/// </summary>
internal static class QuoteFinder
{
    public static List<FoundQuote> Find(string path, string text, List<Passage> passages, List<CorpusDiagnostic> diagnostics)
    {
        List<FoundQuote> quotes = [];
        List<int> strays = [];
        List<Link> chain = [];
        foreach (Passage passage in passages)
        {
            if (!passage.IsReport) continue;
            List<MarkedSpan> marked = MarkFinder.Find(text, passage.Span, strays);
            int first = 0;
            if (chain.Count > 0)
            {
                if (marked.Count > 0 && marked[0].IsDouble && marked[0].Span.Start == passage.Span.Start)
                {
                    chain.Add(new Link(passage.Number, marked[0]));
                    first = 1;
                    if (marked[0].IsClosed) CloseChain(chain, quotes, strays);
                }
                else
                {
                    CloseChain(chain, quotes, strays);
                }
            }

            for (int i = first; i < marked.Count; i++)
            {
                chain.Add(new Link(passage.Number, marked[i]));
                if (marked[i].IsClosed) CloseChain(chain, quotes, strays);
            }

            // The body does not go on with what its headline says.
            if (chain.Count > 0 && passage.Kind == ParagraphKind.Headline) CloseChain(chain, quotes, strays);
        }

        if (chain.Count > 0) CloseChain(chain, quotes, strays);
        Report(path, text, strays, diagnostics);
        quotes.RemoveAll(static quote => quote.Pieces[0].Length == 0);
        return quotes;
    }

    private static void CloseChain(List<Link> chain, List<FoundQuote> quotes, List<int> strays)
    {
        Link first = chain[0], last = chain[chain.Count - 1];
        if (!last.Marked.IsClosed) strays.Add(last.Marked.Span.Start);
        quotes.Add(new FoundQuote(
            CharSpan.FromBounds(first.Marked.Span.Start, last.Marked.Span.End),
            first.Paragraph,
            last.Paragraph,
            chain.Select(link => link.Marked.Words).ToEquatableArray(),
            last.Marked.IsClosed,
            first.Marked.IsDouble));
        chain.Clear();
    }

    private static void Report(string path, string text, List<int> strays, List<CorpusDiagnostic> diagnostics)
    {
        if (strays.Count == 0) return;
        strays.Sort();
        var places = new PlaceFinder(text);
        foreach (int stray in strays)
        {
            SourcePlace place = places.Find(new CharSpan(stray, 1));
            diagnostics.Add(new CorpusDiagnostic(DiagnosticRules.UnpairedMark, path, place, text[stray].ToString()));
        }
    }

    private readonly record struct Link(int Paragraph, MarkedSpan Marked);
}
