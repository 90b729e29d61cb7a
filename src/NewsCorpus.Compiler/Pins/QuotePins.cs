using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Pins;

/// <summary>Corrects quotes: takes away what is none, and says who the others are by and of what kind they are.</summary>
internal sealed class QuotePins
{
    /// <summary>The name in the record of a quote whose speaker an editor stated.</summary>
    public const string Rule = "pin";

    private const int Certain = 1000;
    private const string NoQuoteBegins = "these words stand in the text, and no quote begins with them; mark it out by its last words, as in … to `last words`";
    private const string NoLastWords = "the last words do not stand behind them; copy them from the article";
    private const string NoPlaceForQuotes = "they stand in a heading or a link, and only the headline and the body hold quotes";

    private readonly AnchorText? _text;
    private readonly Catalogue _catalogue;
    private readonly List<PinFault> _faults;
    private readonly List<Pin> _pending = [];
    private readonly List<CharSpan> _markedOut = [];
    private readonly Dictionary<int, Pin> _byQuote = [];

    public QuotePins(AnchorText? text, EquatableArray<PinFacts> pins, Catalogue catalogue, List<PinFault> faults)
    {
        _text = text;
        _catalogue = catalogue;
        _faults = faults;
        for (int number = 0; number < pins.Count; number++)
        {
            if (pins[number] is not QuotePinFacts facts || text is null) continue;
            List<CharSpan> places = text.Find(facts.Words, facts.Around);
            if (places.Count > 0) _pending.Add(new Pin(number, facts, places));
            else faults.Add(PinFault.NotInText(number, facts, text));
        }
    }

    /// <summary>The mentions of the article: among them the words for a pinned speaker are looked for.</summary>
    public IReadOnlyList<MentionModel> Mentions { get; set; } = [];

    /// <summary>The quotes of an article with those that its editor marks out, and without those that are none.</summary>
    public IReadOnlyList<FoundQuote> Correct(string text, IReadOnlyList<FoundQuote> quotes, IReadOnlyList<Passage> passages)
    {
        if (_pending.Count == 0) return quotes;
        quotes = MarkOut(text, quotes, passages);
        Match(quotes.Select(static quote => (quote.Span.Start, quote.WordsStart)));
        return quotes.Where(quote => PinOf(quote.Span) is not { IsQuote: false }).ToList();
    }

    /// <summary>Whether an editor says that somebody said a quote.</summary>
    public bool IsAttributed(FoundQuote quote) => PinOf(quote.Span) is { IsQuote: true } pin && (pin.Speaker is not null || pin.IsByStranger);

    /// <summary>Who comes into force with a quote: its speaker by a pin, with the words that name this one elsewhere, or else by a rule.</summary>
    public Attribution? InForce(FoundQuote quote, Attribution? found)
    {
        if (!IsAttributed(quote)) return found;
        int? speaker = SpeakerOf(PinOf(quote.Span)!);
        if (found is Attribution attribution && attribution.Speaker == speaker) return found;
        CharSpan? named = speaker is int entity ? WordsFor(entity, quote.Span.End) : found?.NamedBy;
        bool isThing = speaker is int thing && _catalogue.Entities[thing].Kind != EntityKind.Person;
        return named is CharSpan words ? new Attribution(speaker, words, CueSpan: null, words, isThing) : null;
    }

    /// <summary>A quote as its editor has it. The words for the speaker stay if they mean the same one.</summary>
    public QuoteModel Correct(QuoteModel quote)
    {
        if (PinOf(quote.Span) is not QuotePinFacts pin) return quote;
        quote = quote with { Kind = pin.Kind ?? quote.Kind, Origin = Origin.Pinned };
        if (pin.Speaker is null && !pin.IsByStranger) return quote;
        int? speaker = SpeakerOf(pin);
        bool isConfirmed = speaker == quote.Speaker;
        return quote with
        {
            Speaker = speaker,
            SpeakerSpan = isConfirmed ? quote.SpeakerSpan : null,
            CueSpan = isConfirmed ? quote.CueSpan : null,
            Rule = Rule,
            ConfidencePerMille = Certain,
        };
    }

    /// <summary>
    /// The quotes of an article, indirect speech among them, which pins can only now be about. Pins that nothing begins with are
    /// reported; they are anchored in the text, so what is no quote need not be found as one.
    /// </summary>
    public List<QuoteModel> Finish(List<QuoteModel> quotes)
    {
        if (_pending.Count == 0 && _markedOut.Count == 0) return quotes;
        Match(quotes.Where(static quote => quote.Kind == QuoteKind.Indirect).Select(static quote => (quote.Span.Start, quote.Span.Start)));
        List<QuoteModel> corrected = [.. quotes.Where(quote => !IsMistaken(quote)).Select(Correct)];
        foreach (Pin pin in _pending)
        {
            bool isAsStated = !pin.Facts.IsQuote && !corrected.Exists(quote => pin.Places.Exists(place => quote.Span.Overlaps(place)));
            if (!isAsStated) _faults.Add(PinFault.Nothing(pin.Number, pin.Facts, NoQuoteBegins));
        }

        return corrected;
    }

    // Taken away, or indirect speech where its editor has marked out a quote.
    private bool IsMistaken(QuoteModel quote) => PinOf(quote.Span) is QuotePinFacts pin
        ? !pin.IsQuote
        : quote.Kind == QuoteKind.Indirect && _markedOut.Exists(span => span.Overlaps(quote.Span));

    private IReadOnlyList<FoundQuote> MarkOut(string text, IReadOnlyList<FoundQuote> quotes, IReadOnlyList<Passage> passages)
    {
        List<FoundQuote> marked = [];
        foreach (Pin pin in _pending)
        {
            if (pin.Facts.LastWords is null || MarkedOut(pin, text, passages) is not FoundQuote quote) continue;
            FoundQuote? rival = marked.Find(other => other.Span.Overlaps(quote.Span));
            if (rival is not null)
            {
                _faults.Add(PinFault.Repeated(pin.Number, pin.Facts, _byQuote[rival.Span.Start].Number));
                continue;
            }

            marked.Add(quote);
            _markedOut.Add(quote.Span);
            _byQuote.Add(quote.Span.Start, pin);
        }

        _pending.RemoveAll(static pin => pin.Facts.LastWords is not null);
        if (marked.Count == 0) return quotes;
        List<FoundQuote> all = [.. quotes.Where(quote => !marked.Exists(other => other.Span.Overlaps(quote.Span))), .. marked];
        all.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return all;
    }

    private FoundQuote? MarkedOut(Pin pin, string text, IReadOnlyList<Passage> passages)
    {
        if (pin.Places.Count > 1)
        {
            _faults.Add(PinFault.Several(pin.Number, pin.Facts, pin.Places.Count));
            return null;
        }

        CharSpan first = pin.Places[0];
        CharSpan last = _text!.Find(pin.Facts.LastWords!, around: null).Find(place => place.Start >= first.Start && place.End >= first.End);
        FoundQuote? quote = last.Length == 0 ? null : MarkedOutQuote.Make(text, CharSpan.FromBounds(first.Start, last.End), passages);
        if (quote is null)
            _faults.Add(PinFault.Nothing(pin.Number, pin.Facts, last.Length == 0 ? NoLastWords : NoPlaceForQuotes));
        return quote;
    }

    private void Match(IEnumerable<(int Start, int WordsStart)> quotes)
    {
        var starts = new Dictionary<int, int>();
        foreach ((int start, int wordsStart) in quotes)
        {
            starts[start] = start;
            starts[wordsStart] = start;
        }

        _pending.RemoveAll(pin => TryMatch(pin, starts));
    }

    private bool TryMatch(Pin pin, Dictionary<int, int> starts)
    {
        HashSet<int> quotes = [];
        foreach (CharSpan place in pin.Places)
        {
            if (starts.TryGetValue(place.Start, out int start)) quotes.Add(start);
        }

        if (quotes.Count == 0) return false;
        int quote = quotes.First();
        if (quotes.Count > 1) _faults.Add(PinFault.Several(pin.Number, pin.Facts, quotes.Count));
        else if (_byQuote.TryGetValue(quote, out Pin? other)) _faults.Add(PinFault.Repeated(pin.Number, pin.Facts, other.Number));
        else _byQuote.Add(quote, pin);
        return true;
    }

    private QuotePinFacts? PinOf(CharSpan quote) => _byQuote.TryGetValue(quote.Start, out Pin? pin) ? pin.Facts : null;

    private int? SpeakerOf(QuotePinFacts pin) => pin.Speaker is string id ? _catalogue.NumberOf(id) : null;

    // The last words before a quote ends that name somebody, or else the first behind it.
    private CharSpan? WordsFor(int entity, int end)
    {
        CharSpan? words = null;
        foreach (MentionModel mention in Mentions)
        {
            if (mention.Entity != entity || mention.Kind == MentionKind.Pronoun) continue;
            if (words is not null && mention.Span.Start >= end) break;
            words = mention.Span;
        }

        return words;
    }

    private sealed record Pin(int Number, QuotePinFacts Facts, List<CharSpan> Places);
}
