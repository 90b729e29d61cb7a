using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Quotes.Speakers;

/// <summary>
/// Says of each quote of an article who it is by and what kind it is. Rules are tried in order and the first that applies decides;
/// a speaker that cannot be told stays open.
/// </summary>
internal static class Attributor
{
    public static List<QuoteModel> Attribute(
        string path,
        string text,
        IReadOnlyList<PassageReading> readings,
        IReadOnlyList<FoundQuote> quotes,
        SpeakersInForce inForce,
        QuotePins pins,
        LanguagePack pack,
        List<CorpusDiagnostic> diagnostics)
    {
        List<QuoteModel> attributed = [];
        if (quotes.Count == 0) return attributed;
        var byNumber = readings.ToDictionary(reading => reading.Passage.Number);
        var places = new PlaceFinder(text);
        Attribution? previous = null;
        foreach (FoundQuote quote in quotes)
        {
            PassageReading first = byNumber[quote.FirstParagraph];
            var context = new QuoteContext(quote, first, byNumber[quote.LastParagraph], inForce, text, pack)
            {
                ParagraphBefore = byNumber.TryGetValue(quote.FirstParagraph - 1, out PassageReading? before) ? before : null,
                Previous = previous,
            };
            QuoteModel model = Attribute(context, first.Passage.Kind == ParagraphKind.Headline, pins, out previous);
            attributed.Add(model);
            if (model is { Speaker: null, Kind: not QuoteKind.Scare } && !pins.IsAttributed(quote))
                diagnostics.Add(new CorpusDiagnostic(DiagnosticRules.NoSpeaker, path, places.Find(quote.Span), Beginning(text, quote.Pieces[0])));
        }

        return attributed;
    }

    // Enough of a quote to find it by.
    private static string Beginning(string text, CharSpan words)
    {
        const int Longest = 40;
        if (words.Length <= Longest) return words.Of(text).Replace('\n', ' ');
        int end = words.Start + Longest, blank = end;
        while (blank > words.Start && !char.IsWhiteSpace(text[blank])) blank--;
        if (blank > words.Start) end = blank;
        else if (char.IsLowSurrogate(text[end])) end--;
        return text.Substring(words.Start, end - words.Start).Replace('\n', ' ') + " …";
    }

    private static QuoteModel Attribute(QuoteContext context, bool isHeadline, QuotePins pins, out Attribution? inForce)
    {
        FoundQuote quote = context.Quote;
        Attribution? attribution = null;
        AttributionRule? decided = null;
        foreach (AttributionRule rule in context.IsTitle ? [] : AttributionRules.All)
        {
            attribution = rule.Find(context);
            if (attribution is null) continue;
            decided = rule;
            break;
        }

        inForce = pins.InForce(quote, attribution);
        if (inForce is { NamedBy: CharSpan words } speaker)
        {
            int position = Math.Max((attribution ?? speaker).SpeakerSpan.Start, quote.Span.Start);
            context.InForce.Add(new Speech(position, speaker.Speaker, words, speaker.IsThing, speaker.Pronoun));
        }

        return pins.Correct(new QuoteModel(
            QuoteKinds.Of(context, isHeadline, decided is not null || pins.IsAttributed(quote)),
            quote.Span,
            quote.FirstParagraph,
            quote.LastParagraph,
            quote.Pieces,
            attribution?.Speaker,
            attribution?.SpeakerSpan,
            attribution?.CueSpan,
            decided?.Name ?? AttributionRules.None,
            decided?.ConfidencePerMille ?? 0,
            Origin.Recognised));
    }
}
