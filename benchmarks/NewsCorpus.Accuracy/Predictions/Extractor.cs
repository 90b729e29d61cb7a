using NewsCorpus.Accuracy.Data;
using NewsCorpus.Compiler;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Accuracy.Predictions;

/// <summary>The extractor of this repository, without a catalogue: what it makes of text that nobody has prepared.</summary>
internal sealed class Extractor : ISystem
{
    private readonly Catalogue _catalogue = new(default);
    private readonly Dictionary<string, IReadOnlyDictionary<string, PredictedDocument>> _done = new(StringComparer.Ordinal);

    public string Name => "NewsCorpus";

    /// <summary>Quotes, and mentions by name or role, whose entities can be compared.</summary>
    public IReadOnlyDictionary<string, PredictedDocument> Annotate(QuoteSet set) => Annotate(
        $"quotes/{set.Name}",
        set.Language,
        set.Documents.Select(static document => (document.Id, document.Text)),
        static mention => mention.Kind is MentionKind.Name or MentionKind.Role);

    /// <summary>Names alone.</summary>
    public IReadOnlyDictionary<string, PredictedDocument> Annotate(EntitySet set) => Annotate(
        $"ner/{set.Folder}/{set.Name}",
        set.Language,
        set.Documents.Select(static document => (document.Id, document.Text)),
        static mention => mention.Kind == MentionKind.Name);

    private IReadOnlyDictionary<string, PredictedDocument> Annotate(
        string set, string language, IEnumerable<(string Id, CodePointText Text)> documents, Func<MentionModel, bool> isAsked)
    {
        if (_done.TryGetValue(set, out IReadOnlyDictionary<string, PredictedDocument>? before)) return before;
        Dictionary<string, PredictedDocument> found = new(StringComparer.Ordinal);
        foreach ((string id, CodePointText text) in documents) found[id] = Annotate(text, language, isAsked);
        return _done[set] = found;
    }

    private PredictedDocument Annotate(CodePointText text, string language, Func<MentionModel, bool> isAsked)
    {
        ArticleModel article = ArticleExtractor.Extract("", text.Units, FactsIn(language), _catalogue).Article;
        if (article.Text.Length != text.Units.Length)
            throw new UnusableInputException("a text of a set has CR LF or a byte order mark, so that places in it would differ");
        return new PredictedDocument(
            [.. article.Quotes.Where(IsMarked).Select(quote => ToPrediction(quote, article, text))],
            [.. article.Mentions.Where(isAsked).Select(mention => ToPrediction(mention, article, text))]);
    }

    private static bool IsMarked(QuoteModel quote) => quote.Kind != QuoteKind.Indirect;

    private static PredictedQuote ToPrediction(QuoteModel quote, ArticleModel article, CodePointText text) => new(
        text.PlaceOf(quote.Span.Start),
        text.PlaceOf(quote.Span.End),
        quote.Kind.ToString().ToLowerInvariant(),
        quote.SpeakerSpan?.Of(article.Text),
        quote.SpeakerSpan is CharSpan mention ? text.PlaceOf(mention.Start) : null,
        quote.Speaker is int speaker ? EntityOf(article, speaker).Name : null,
        quote.Rule);

    private static PredictedMention ToPrediction(MentionModel mention, ArticleModel article, CodePointText text) => new(
        text.PlaceOf(mention.Span.Start),
        text.PlaceOf(mention.Span.End),
        KindOf(EntityOf(article, mention.Entity).Kind),
        EntityOf(article, mention.Entity).Name);

    // Without a catalogue, all are recognised.
    private static RecognisedEntity EntityOf(ArticleModel article, int entity) => article.Recognised[~entity];

    private static string KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.Place => "LOC",
        EntityKind.Organization => "ORG",
        _ => "MISC",
    };

    private static ArticleFacts FactsIn(string language) => new(
        Id: "a",
        Headline: "",
        Path: "",
        Source: "",
        language,
        Published: default,
        Authors: default,
        Topics: default,
        License: "",
        Attribution: null,
        Url: null,
        Retrieved: null,
        Translation: null,
        Sha256: null,
        ArticleLayout.Detect,
        IsWithdrawn: false);
}
