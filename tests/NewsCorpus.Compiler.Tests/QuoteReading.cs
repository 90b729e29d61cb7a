using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests;

/// <summary>A quote as a test reads it: words instead of spans, ids instead of numbers, "-" for what is not there.</summary>
internal sealed record QuoteReading(string Words, QuoteKind Kind, string Speaker, string SpeakerText, string Cue, string Rule)
{
    private const string Nothing = "-";

    /// <summary>All quotes of a text that stand between marks.</summary>
    public static QuoteReading[] All(string language, string text) => [.. Read(language, text, isIndirect: false)];

    /// <summary>All indirect quotes of a text.</summary>
    public static QuoteReading[] Indirect(string language, string text) => [.. Read(language, text, isIndirect: true)];

    /// <summary>The only quote of a text.</summary>
    public static QuoteReading Single(string language, string text) => Assert.Single(All(language, text));

    /// <summary>The last quote of a text.</summary>
    public static QuoteReading Last(string language, string text) => All(language, text)[^1];

    public void AssertBy(string rule, string speaker, string words, string cue) =>
        Assert.Equal((rule, speaker, words, cue), (Rule, Speaker, SpeakerText, Cue));

    public void AssertByNobody() => AssertBy("none", Nothing, Nothing, Nothing);

    private static QuoteReading Of(ArticleModel article, QuoteModel quote) => new(
        string.Join('\n', quote.Pieces.ToArray().Select(piece => piece.Of(article.Text))),
        quote.Kind,
        quote.Speaker is int speaker ? NameOf(article, speaker) : Nothing,
        quote.SpeakerSpan?.Of(article.Text) ?? Nothing,
        quote.CueSpan?.Of(article.Text) ?? Nothing,
        quote.Rule);

    private static IEnumerable<QuoteReading> Read(string language, string text, bool isIndirect)
    {
        ArticleModel article = ArticleSample.Extract(text, language).Article;
        return article.Quotes.ToArray().Where(quote => quote.Kind == QuoteKind.Indirect == isIndirect).Select(quote => Of(article, quote));
    }

    // The id of a catalogued entity, the name of a recognised one.
    private static string NameOf(ArticleModel article, int entity) =>
        entity < 0 ? "~" + article.Recognised[~entity].Name : ArticleSample.Town.Entities[entity].Id;
}
