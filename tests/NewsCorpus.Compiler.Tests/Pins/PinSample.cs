using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Pins;

/// <summary>Articles of the town of <see cref="ArticleSample"/>, with pins.</summary>
internal static class PinSample
{
    public static QuotePinFacts By(string speaker, string words, string? around = null) =>
        new(words, around, IsQuote: true, speaker, IsByStranger: false, Kind: null);

    public static QuotePinFacts ByStranger(string words) => new(words, null, IsQuote: true, Speaker: null, IsByStranger: true, Kind: null);

    public static QuotePinFacts OfKind(QuoteKind kind, string words) =>
        new(words, null, IsQuote: true, Speaker: null, IsByStranger: false, kind);

    public static QuotePinFacts NoQuote(string words, string? around = null) =>
        new(words, around, IsQuote: false, Speaker: null, IsByStranger: false, Kind: null);

    public static MentionPinFacts Mention(string words, string? entity, string? around = null) => new(words, around, entity);

    public static ExtractedArticle Extract(string text, params PinFacts[] pins) => ExtractIn("id", text, pins);

    public static ExtractedArticle ExtractIn(string language, string text, params PinFacts[] pins) =>
        ArticleSample.Extract(text, ArticleSample.Facts(language) with { Pins = new(pins) }, ArticleSample.Town);

    /// <summary>As in a corpus: with the names that are recognised.</summary>
    public static ExtractedArticle ExtractWithNames(string text, params PinFacts[] pins)
    {
        ArticleFacts facts = ArticleSample.Facts() with { Pins = new(pins) };
        return ArticleExtractor.Extract(facts.Path, text, facts, ArticleSample.Town);
    }

    /// <summary>The quotes as "words: speaker".</summary>
    public static string[] Quotes(ExtractedArticle extracted) =>
    [
        .. extracted.Article.Quotes.ToArray().Select(quote => $"{quote.Pieces[0].Of(extracted.Article.Text)}: {IdOf(quote.Speaker)}"),
    ];

    /// <summary>The mentions as "words: entity (kind)", and "pinned" where an editor says so.</summary>
    public static string[] Mentions(ExtractedArticle extracted) =>
    [
        .. extracted.Article.Mentions.ToArray().Select(mention =>
            $"{mention.Span.Of(extracted.Article.Text)}: {IdOf(mention.Entity)} ({mention.Kind}{(mention.Origin == Origin.Pinned ? ", pinned" : "")})"),
    ];

    /// <summary>The faults of pins as "id: words, rest".</summary>
    public static string[] Faults(ExtractedArticle extracted) =>
        [.. extracted.PinFaults.ToArray().Select(fault => $"{fault.Rule.Id} of pin {fault.Pin}: {string.Join(", ", fault.Arguments)}")];

    private static string IdOf(int? entity) => entity is not int number ? "-" : number < 0 ? "recognised" : ArticleSample.Town.Entities[number].Id;
}
