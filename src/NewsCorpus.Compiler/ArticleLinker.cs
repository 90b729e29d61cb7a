using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Entities.Pronouns;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler;

/// <summary>The second half of extraction: whom the catalogue knows, which names mean the same, and who said what.</summary>
internal static class ArticleLinker
{
    public static ExtractedArticle Link(ArticleReading reading, ArticleFacts facts, Catalogue catalogue)
    {
        if (facts.IsWithdrawn) return ExtractedArticle.Withdrawn(facts);
        string text = reading.Text;
        IReadOnlyList<Passage> passages = reading.Passages;
        List<CorpusDiagnostic> diagnostics = [.. reading.Diagnostics];
        var pack = LanguagePack.For(facts.Language);
        var pins = new ArticlePins(text, facts.Pins, catalogue);
        IReadOnlyList<FoundQuote> quotes = pins.Quotes.Correct(text, reading.Quotes, passages);
        List<MentionModel> catalogued = [];
        foreach (Passage passage in passages) catalogued.AddRange(MentionFinder.Find(text, passage, facts, catalogue));
        catalogued = pins.Mentions.Correct(text, catalogued, passages);
        List<RecognisedName> names = [.. reading.Names.Where(name => !pins.Mentions.IsMistaken(name, passages[name.Passage]))];
        LinkedMentions linked = EntityLinker.Link(text, passages, catalogued, names, catalogue, pack);
        linked = linked with { Mentions = pins.Mentions.AddChosen(linked.Mentions, passages) };
        List<PassageReading> readings = [];
        List<CandidateList> named = [];
        var quotesOf = new QuotesByPassage(quotes);
        int firstMention = 0;
        foreach (Passage passage in passages)
        {
            List<MentionModel> mentions = MentionsIn(linked.Mentions, passage, ref firstMention);
            CandidateList candidates = CandidateFinder.Find(passage, mentions, linked.Recognised, catalogue, pack);
            named.Add(candidates);
            List<FoundQuote> ownQuotes = quotesOf.In(passage);
            if (passage.IsReport) readings.Add(new PassageReading(passage, new SubjectFinder(passage, candidates, pack), ownQuotes));
        }

        List<Report> reports = ReportFinder.Find(readings, pack);
        if (SpokenNames.Recognise(text, passages, reports, named, linked, pins.Mentions, pack)) reports = ReportFinder.Find(readings, pack);
        var strangers = new StrangerCounter(text, linked.Recognised, countsCapitals: names.Count == 0);
        foreach (PassageReading each in readings) strangers.Count(each.Passage, named[each.Passage.Number]);
        pins.Quotes.Mentions = linked.Mentions;
        var antecedents = new Antecedents(passages, linked, catalogue, pack);
        var inForce = SpeakersInForce.Of(readings, reports, antecedents);
        List<QuoteModel> attributed =
            Attributor.Attribute(reading.Input.File.Path, text, readings, quotes, inForce, pins.Quotes, pack, diagnostics);
        attributed.AddRange(IndirectSpeech.Find(reports, inForce, pack));
        attributed.Sort(InTextOrder);
        attributed = pins.Quotes.Finish(attributed);
        var pronouns = new PronounFinder(text, antecedents, inForce, pack);
        List<MentionModel> mentioned = [.. linked.Mentions];
        foreach (PassageReading each in readings)
        {
            CharSpan[] quoted = [.. each.Quotes.Select(static quote => quote.Span)];
            mentioned.AddRange(pronouns.Find(each.Passage, named[each.Passage.Number], quoted));
        }

        mentioned.RemoveAll(pins.Mentions.IsMistakenPronoun);
        mentioned.Sort(MentionFinder.InTextOrder);
        var article = new ArticleModel(
            facts,
            text,
            reading.Sha256,
            passages.Select(passage => new ParagraphModel(passage.Kind, passage.Span)).ToEquatableArray(),
            attributed.ToEquatableArray(),
            mentioned.ToEquatableArray(),
            linked.Recognised.ToEquatableArray());
        return new ExtractedArticle(reading.Input.File.Path, article, strangers.Found, diagnostics.ToEquatableArray())
        {
            PinFaults = pins.Faults,
        };
    }

    private static List<MentionModel> MentionsIn(List<MentionModel> mentions, Passage passage, ref int first)
    {
        List<MentionModel> found = [];
        for (; first < mentions.Count && mentions[first].Paragraph <= passage.Number; first++) found.Add(mentions[first]);
        return found;
    }

    // By position; where two start together, the longer first.
    private static int InTextOrder(QuoteModel left, QuoteModel right)
    {
        int order = left.Span.Start.CompareTo(right.Span.Start);
        return order == 0 ? right.Span.Length.CompareTo(left.Span.Length) : order;
    }
}
