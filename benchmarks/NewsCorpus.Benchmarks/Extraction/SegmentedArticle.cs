extern alias compiler;
using compiler::NewsCorpus.Compiler.Entities;
using compiler::NewsCorpus.Compiler.Entities.Pronouns;
using compiler::NewsCorpus.Compiler.Languages;
using compiler::NewsCorpus.Compiler.Model;
using compiler::NewsCorpus.Compiler.Pins;
using compiler::NewsCorpus.Compiler.Quotes;
using compiler::NewsCorpus.Compiler.Quotes.Speakers;
using compiler::NewsCorpus.Compiler.Text;

namespace NewsCorpus.Benchmarks.Extraction;

/// <summary>An article with what each part of extraction needs from those before it, so that each can be run alone.</summary>
internal sealed class SegmentedArticle
{
    public static readonly Catalogue NoCatalogue = new(default);

    private readonly LanguagePack _pack;
    private readonly List<Passage> _passages;
    private readonly List<FoundQuote> _quotes;
    private readonly List<CharSpan>[] _quoted;
    private readonly LinkedMentions _linked;
    private readonly List<PassageReading> _readings = [];

    public SegmentedArticle(string text, string language)
    {
        Text = ArticleText.Normalise(text);
        Facts = FactsOf(language);
        _pack = LanguagePack.For(language);
        _passages = FindPassages();
        _quotes = FindMarks();
        _quoted = [.. _passages.Select(passage => QuotesIn(passage).ConvertAll(static quote => quote.Span))];
        foreach (Passage passage in _passages) passage.Sentences = SentenceSplitter.Split(Text, passage, _quoted[passage.Number], _pack);
        _linked = FindEntities();
        foreach (Passage passage in _passages)
        {
            if (!passage.IsReport) continue;
            List<MentionModel> mentions = _linked.Mentions.FindAll(mention => mention.Paragraph == passage.Number);
            CandidateList candidates = CandidateFinder.Find(passage, mentions, _linked.Recognised, NoCatalogue, _pack);
            _readings.Add(new PassageReading(passage, new SubjectFinder(passage, candidates, _pack), QuotesIn(passage)));
        }
    }

    public string Text { get; }

    public ArticleFacts Facts { get; }

    public void Segment()
    {
        foreach (Passage passage in FindPassages()) SentenceSplitter.Split(Text, passage, _quoted[passage.Number], _pack);
    }

    public void FindQuotes()
    {
        List<Report> reports = ReportFinder.Find(_readings, _pack);
        var inForce = SpeakersInForce.Of(_readings, reports, new Antecedents(_passages, _linked, NoCatalogue, _pack));
        QuotePins noPins = new ArticlePins(Text, default, NoCatalogue).Quotes;
        Attributor.Attribute(Facts.Path, Text, _readings, FindMarks(), inForce, noPins, _pack, []);
        IndirectSpeech.Find(reports, inForce, _pack);
    }

    public LinkedMentions FindEntities() =>
        EntityLinker.Link(Text, _passages, [], NameRecogniser.Recognise(Text, _passages, _pack), NoCatalogue, _pack);

    private List<Passage> FindPassages() =>
        ParagraphClassifier.Classify(Text, ParagraphSplitter.Split(Text, Facts.Layout), Facts.Headline, _pack);

    private List<FoundQuote> FindMarks() => QuoteFinder.Find(Facts.Path, Text, _passages, _pack, []);

    private List<FoundQuote> QuotesIn(Passage passage) =>
        _quotes.FindAll(quote => quote.FirstParagraph <= passage.Number && passage.Number <= quote.LastParagraph);

    private static ArticleFacts FactsOf(string language) => new(
        "article",
        "",
        "article.txt",
        "source",
        language,
        new PublicationTime(new CalendarDate(2025, 1, 1), null, 0),
        default,
        default,
        "CC0-1.0",
        null,
        null,
        null,
        null,
        null,
        ArticleLayout.Detect,
        IsWithdrawn: false);
}
