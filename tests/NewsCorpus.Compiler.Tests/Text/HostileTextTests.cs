using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Tests.Image;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>
/// Texts that nobody writes, of a size at which anything but linear time would take minutes: there is no limit of time here, a fault
/// shows as a run that does not end.
/// </summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("“", 1)]
    [InlineData("\"", 1)]
    [InlineData("“ ", 0)]
    [InlineData("\" ", 0)]
    public void Extract_TenThousandMarksThatOpen_AreOneQuoteAtMost(string mark, int quotes) =>
        Assert.Equal(quotes, Extract(Repeat(mark, 10_000) + "Rina").Quotes.Count);

    [Fact]
    public void Extract_TenThousandNestedQuotations_AreTheOuterOne() =>
        Assert.Single(Extract(Repeat("“a ", 10_000) + Repeat(" a”", 10_000)).Quotes);

    [Theory]
    [InlineData("\"a\" ", 50_000)]
    [InlineData("\"a\"", 50_000)]
    [InlineData("\"-\" ", 50_000)]
    [InlineData("\"-.\"", 50_000)]
    [InlineData("'ab' ", 50_000)]
    [InlineData("'Ab,' ", 50_000)]
    [InlineData("‘“A” b,’ ", 50_000)]
    public void Extract_HundredThousandMarksInAParagraph_AreHalfAsManyQuotes(string pair, int quotes) =>
        Assert.Equal(quotes, Extract(Repeat(pair, quotes)).Quotes.Count);

    [Theory]
    [InlineData("id", "“Hujan,” kata Rina. ", "cue-after")]
    [InlineData("id", "“Hujan,” katanya. ", "clitic-after")]
    [InlineData("id", "Rina: “Hujan”, ", "same-sentence")]
    [InlineData("en", "“Rain,” said Rina, ", "cue-after")]
    [InlineData("en", "“Rain,” Rina said. ", "subject-cue-after")]
    [InlineData("en", "According to Rina “rain” ", "source-before")]
    [InlineData("de", "„Regen“, sagte am Montag Rina. ", "cue-after")]
    [InlineData("de", "Gestern sagte Rina: „Regen.“ ", "inverted-cue-before")]
    public void Extract_FiveThousandQuotesInAParagraph_AreAllAttributed(string language, string sentence, string rule)
    {
        ArticleModel article = Extract(Repeat(sentence, 5_000), language);

        Assert.Equal(5_000, article.Quotes.Count);
        Assert.Equal(rule, article.Quotes[4_999].Rule);
    }

    [Theory]
    [InlineData("a")]
    [InlineData(",")]
    [InlineData(")")]
    [InlineData(".")]
    [InlineData("'")]
    [InlineData("’")]
    [InlineData("🌧")]
    [InlineData("\u0301")]
    [InlineData("\r")]
    [InlineData("A.")]
    public void Extract_MegabyteOfOneCharacter_IsOneParagraphOrNone(string unit) =>
        Assert.InRange(Extract(Repeat(unit, 1_000_000 / unit.Length)).Paragraphs.Count, 0, 1);

    [Theory]
    [InlineData("id", ") ")]
    [InlineData("id", ". ")]
    [InlineData("id", "Rina, ")]
    [InlineData("id", "Rina dan ")]
    [InlineData("id", "yang ")]
    [InlineData("id", "dan mengatakan ")]
    [InlineData("id", "menurut ")]
    [InlineData("id", "menteri, ")]
    [InlineData("id", "ia ")]
    [InlineData("id", "Mr ")]
    [InlineData("en", ", said and said ")]
    [InlineData("en", "Rina's ")]
    [InlineData("en", "trader ")]
    [InlineData("de", "sagte am ")]
    [InlineData("de", "Sprecher der ")]
    [InlineData("de", "der Polizei ")]
    [InlineData("de", "zufolge ")]
    public void Extract_SentenceWithoutEndBehindAQuote_IsRead(string language, string words) =>
        Assert.Single(Extract("“Hujan” " + Repeat(words, 300_000 / words.Length), language).Quotes);

    [Fact]
    public void Extract_QuoteOverThousandsOfParagraphs_IsOne() => Assert.Single(Extract(Repeat("“Hujan.\n\n", 20_000)).Quotes);

    [Fact]
    public void Extract_ThousandsOfParagraphs_AreAllThere() => Assert.Equal(50_000, Extract(Repeat("Rina.\n\n", 50_000)).Paragraphs.Count);

    [Fact]
    public void Extract_TwentyThousandAliases_AreAllFound()
    {
        EntityFacts[] entities =
        [
            .. Enumerable.Range(0, 2_000).Select(number => ArticleSample.Entity(
                $"e-{number}", EntityKind.Person, [.. Enumerable.Range(0, 10).Select(alias => $"Orang {number} {alias}")])),
        ];
        string text = string.Join(", ", entities.SelectMany(entity => entity.Aliases.ToArray()).Select(alias => alias.Text));

        ArticleModel article = ArticleSample.Extract(text, "id", new Catalogue(entities.ToEquatableArray())).Article;

        Assert.Equal(20_000, article.Mentions.Count);
        Assert.Equal(20_000, article.Mentions.ToArray().Select(mention => mention.Span).Distinct().Count());
        ImageSample.Corpus(entities.ToEquatableArray(), article).Build();
    }

    [Fact]
    public void Extract_NameThatRepeatsItselfInATextThatDoesToo_IsRead()
    {
        EntityFacts[] entities =
        [
            ArticleSample.Entity("most", EntityKind.Person, [Repeat("la ", 49) + "lo"]),
            ArticleSample.Entity("too-long", EntityKind.Person, [Repeat("la ", 50_000) + "li"]),
        ];
        string text = Repeat("la ", 200_000) + "lo. " + Repeat("la ", 50_000) + "li.";

        ArticleModel article = ArticleSample.Extract(text, "id", new Catalogue(entities.ToEquatableArray())).Article;

        Assert.Equal([(0, 149)], article.Mentions.ToArray().Select(mention => (mention.Entity, mention.Span.Length)));
    }

    [Fact]
    public void Extract_RoleOfThousandsInTurn_IsHeldByTheOneOfTheDay()
    {
        EntityFacts[] entities =
        [
            .. Enumerable.Range(0, 20_000).Select(number => ArticleSample.Entity($"e-{number}", EntityKind.Person, [$"Orang {number}"]) with
            {
                Roles = new[] { new RoleFacts("Ketua", null, new CalendarDate(700_000 + (2 * number)), new CalendarDate(700_001 + (2 * number))) }.ToEquatableArray(),
            }),
        ];
        string text = Repeat("ketua ", 100_000);

        ArticleModel article = ArticleSample.Extract(text, "id", new Catalogue(entities.ToEquatableArray())).Article;

        Assert.Equal(100_000, article.Mentions.Count);
        Assert.All(article.Mentions.ToArray(), mention => Assert.True(
            entities[mention.Entity].Roles[0].IsHeldOn(article.Facts.Published.Date)));
    }

    private static ArticleModel Extract(string text, string language = "id") => ArticleSample.Extract(text, language).Article;

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
