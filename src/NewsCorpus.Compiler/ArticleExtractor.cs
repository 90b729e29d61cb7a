using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Entities.Pronouns;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Pins;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Quotes.Speakers;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler;

/// <summary>
/// From the text of one article to all that is found in it: paragraphs, quotes, mentions, speakers. A pure function of the text,
/// what INDEX.md says of the article, and the catalogue.
/// </summary>
internal static class ArticleExtractor
{
    /// <param name="path">The article's file, for diagnostics.</param>
    /// <param name="raw">Its text as decoded from the file.</param>
    public static ExtractedArticle Extract(string path, string raw, ArticleFacts facts, Catalogue catalogue) =>
        Extract(path, raw, facts, catalogue, NameRecogniser.Recognise);

    /// <param name="recognise">What recognises names that the catalogue may lack.</param>
    public static ExtractedArticle Extract(string path, string raw, ArticleFacts facts, Catalogue catalogue, NameRecognition recognise)
    {
        if (facts.IsWithdrawn) return ExtractedArticle.Withdrawn(facts);
        string text = ArticleText.Normalise(raw);
        List<CorpusDiagnostic> diagnostics = [.. ArticleText.Check(path, text)];
        var pack = LanguagePack.For(facts.Language);
        List<Passage> passages =
            ParagraphClassifier.Classify(text, ParagraphSplitter.Split(text, facts.Layout), facts.Headline, pack);
        var pins = new ArticlePins(text, facts.Pins, catalogue);
        List<FoundQuote> quotes = pins.Quotes.Correct(text, QuoteFinder.Find(path, text, passages, pack, diagnostics), passages);
        List<MentionModel> catalogued = [];
        List<List<CharSpan>> quoted = [];
        List<List<FoundQuote>> ownQuotes = [];
        int firstQuote = 0;
        foreach (Passage passage in passages)
        {
            ownQuotes.Add(QuotesIn(quotes, passage, ref firstQuote));
            quoted.Add([.. ownQuotes[passage.Number].Select(quote => quote.Span)]);
            passage.Sentences = SentenceSplitter.Split(text, passage, quoted[passage.Number], pack);
            catalogued.AddRange(MentionFinder.Find(text, passage, facts, catalogue));
        }

        catalogued = pins.Mentions.Correct(text, catalogued, passages);
        List<RecognisedName> names = recognise(text, passages, pack);
        names.RemoveAll(name => pins.Mentions.IsMistaken(name, passages[name.Passage]));
        LinkedMentions linked = EntityLinker.Link(text, passages, catalogued, names, catalogue, pack);
        linked = linked with { Mentions = pins.Mentions.AddChosen(linked.Mentions, passages) };
        List<PassageReading> readings = [];
        List<CandidateList> named = [];
        int firstMention = 0;
        foreach (Passage passage in passages)
        {
            List<MentionModel> mentions = MentionsIn(linked.Mentions, passage, ref firstMention);
            CandidateList candidates = CandidateFinder.Find(passage, mentions, linked.Recognised, catalogue, pack);
            named.Add(candidates);
            if (!passage.IsReport) continue;
            readings.Add(new PassageReading(passage, new SubjectFinder(passage, candidates, pack), ownQuotes[passage.Number]));
        }

        List<Report> reports = ReportFinder.Find(readings, pack);
        if (SpokenNames.Recognise(text, passages, reports, named, linked, pins.Mentions, pack)) reports = ReportFinder.Find(readings, pack);
        var strangers = new StrangerCounter(text, linked.Recognised, countsCapitals: names.Count == 0);
        foreach (PassageReading reading in readings) strangers.Count(reading.Passage, named[reading.Passage.Number]);
        pins.Quotes.Mentions = linked.Mentions;
        var antecedents = new Antecedents(passages, linked, catalogue, pack);
        var inForce = SpeakersInForce.Of(readings, reports, antecedents);
        List<QuoteModel> attributed = Attributor.Attribute(path, text, readings, quotes, inForce, pins.Quotes, pack, diagnostics);
        attributed.AddRange(IndirectSpeech.Find(reports, inForce, pack));
        attributed.Sort(InTextOrder);
        attributed = pins.Quotes.Finish(attributed);
        var pronouns = new PronounFinder(text, antecedents, inForce, pack);
        List<MentionModel> mentioned = [.. linked.Mentions];
        foreach (PassageReading reading in readings)
        {
            int number = reading.Passage.Number;
            mentioned.AddRange(pronouns.Find(reading.Passage, named[number], quoted[number]));
        }

        mentioned.RemoveAll(pins.Mentions.IsMistakenPronoun);
        mentioned.Sort(MentionFinder.InTextOrder);
        var article = new ArticleModel(
            facts,
            text,
            Hexadecimal.Sha256(text),
            passages.Select(passage => new ParagraphModel(passage.Kind, passage.Span)).ToEquatableArray(),
            attributed.ToEquatableArray(),
            mentioned.ToEquatableArray(),
            linked.Recognised.ToEquatableArray());
        return new ExtractedArticle(path, article, strangers.Found, diagnostics.ToEquatableArray()) { PinFaults = pins.Faults };
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

    // Both are in the order of the text, so one walk over the quotes serves all paragraphs.
    private static List<FoundQuote> QuotesIn(List<FoundQuote> quotes, Passage passage, ref int first)
    {
        List<FoundQuote> found = [];
        while (first < quotes.Count && quotes[first].LastParagraph < passage.Number) first++;
        for (int i = first; i < quotes.Count && quotes[i].FirstParagraph <= passage.Number; i++) found.Add(quotes[i]);
        return found;
    }
}
