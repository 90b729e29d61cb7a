using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes;

/// <summary>
/// Finds the quotations of an article. One that is not closed when its paragraph ends goes on where the next paragraph of the
/// body reopens it, as printers have it, or to a mark in one of the next that closes what they did not open.
/// </summary>
internal sealed class QuoteFinder
{
    // How many paragraphs a quotation may be without a mark.
    private const int MostWithoutMark = 3;

    private readonly string _text;
    private readonly IReadOnlyList<Passage> _report;
    private readonly LanguagePack _pack;
    private readonly List<FoundQuote> _quotes = [];
    private readonly List<int> _strays = [];
    private readonly List<Link> _chain = [];
    private readonly List<Passage> _waiting = [];

    private QuoteFinder(string text, IReadOnlyList<Passage> report, LanguagePack pack)
    {
        _text = text;
        _report = report;
        _pack = pack;
    }

    public static List<FoundQuote> Find(string path, string text, List<Passage> passages, LanguagePack pack, List<CorpusDiagnostic> diagnostics)
    {
        var finder = new QuoteFinder(text, passages.FindAll(static passage => passage.IsReport), pack);
        finder.Find();
        Report(path, text, finder._strays, diagnostics);
        return finder._quotes;
    }

    private void Find()
    {
        for (int i = 0; i < _report.Count; i++)
        {
            Passage passage = _report[i];
            bool isReopened = i + 1 < _report.Count && SingleMarkFinder.Begins(_text, _report[i + 1].Span);
            int firstStray = _strays.Count;
            List<MarkedSpan> marked = MarkFinder.Find(_text, passage, _pack, isReopened, _strays);
            int first = _chain.Count > 0 ? GoOn(passage, marked, firstStray) : 0;
            for (int quote = first; quote < marked.Count; quote++)
            {
                _chain.Add(new Link(passage.Number, marked[quote]));
                if (marked[quote].IsClosed) CloseChain();
            }

            // The body does not go on with what its headline says.
            if (_chain.Count > 0 && passage.Kind == ParagraphKind.Headline) CloseChain();
        }

        if (_chain.Count > 0) CloseChain();
        _quotes.RemoveAll(static quote => quote.Pieces[0].Length == 0);
    }

    // How many of a paragraph's quotations belong to the one that is open before it.
    private int GoOn(Passage passage, List<MarkedSpan> marked, int firstStray)
    {
        MarkedSpan open = _chain[_chain.Count - 1].Marked;
        bool reopens = marked.Count > 0 && marked[0].IsDouble == open.IsDouble && marked[0].Span.Start == passage.Span.Start;
        if (reopens && _waiting.Count == 0)
        {
            _chain.Add(new Link(passage.Number, marked[0]));
            if (marked[0].IsClosed) CloseChain();
            return 1;
        }

        if (open.IsDouble && marked.Count == 0 && _strays.Count == firstStray && _waiting.Count < MostWithoutMark)
        {
            _waiting.Add(passage);
            return 0;
        }

        if (ClosingStray(passage, marked, firstStray) is int stray)
        {
            int close = _strays[stray];
            _strays.RemoveAt(stray);
            foreach (Passage waiting in _waiting)
                _chain.Add(new Link(waiting.Number, new MarkedSpan(waiting.Span, waiting.Span, IsClosed: false, IsDouble: true)));
            _chain.Add(new Link(passage.Number, MarkedSpan.ClosedFrom(_text, passage.Span.Start, close)));
        }

        CloseChain();
        return 0;
    }

    // The first mark of a paragraph, if it has no partner there and ends an utterance: “Satu.¶Dua,” kata Rina.
    private int? ClosingStray(Passage passage, List<MarkedSpan> marked, int firstStray)
    {
        int first = -1;
        for (int i = firstStray; i < _strays.Count; i++)
        {
            if (first < 0 || _strays[i] < _strays[first]) first = i;
        }

        if (first < 0 || (marked.Count > 0 && marked[0].Span.Start < _strays[first])) return null;
        return new MarkNeighbours(_text, passage, _pack).ClosesUtterance(_strays[first]) ? first : null;
    }

    private void CloseChain()
    {
        _waiting.Clear();
        Link first = _chain[0], last = _chain[_chain.Count - 1];
        if (!last.Marked.IsClosed && last.Marked.IsDouble) _strays.Add(last.Marked.Span.Start);

        // A single mark that nothing closes is an apostrophe.
        if (last.Marked.IsClosed || last.Marked.IsDouble)
        {
            _quotes.Add(new FoundQuote(
                CharSpan.FromBounds(first.Marked.Span.Start, last.Marked.Span.End),
                first.Paragraph,
                last.Paragraph,
                _chain.Select(link => link.Marked.Words).ToEquatableArray(),
                last.Marked.IsClosed,
                first.Marked.IsDouble));
        }

        _chain.Clear();
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
