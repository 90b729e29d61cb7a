using CsCheck;
using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests.Search;

public sealed class SearchTests
{
    private static readonly string[] Vocabulary = ["sea", "SÉA", "port", "rain", "a", "Öl", "𝐀x"];

    private static readonly string[] Between = [" ", ", ", "\n", " “"];

    private readonly Corpus _corpus = Harbour.Corpus.Build(TestCorpus.ManySegments);

    [Theory]
    [InlineData("arang", "banjir-arang new-bridge pasar-malam")]
    [InlineData("ARANG lestari", "banjir-arang new-bridge pasar-malam")]
    [InlineData("café", "banjir-arang")]
    [InlineData("nandu", "banjir-arang")]
    [InlineData("ramai pasar", "pasar-malam")]
    [InlineData("fog bridge", "")]
    [InlineData("withdrawn", "")]
    [InlineData("aran", "")]
    [InlineData("𝐀", "banjir-arang")]
    public void Search_WithWords_FindsArticlesWithAllOfThem(string query, string expected)
    {
        Assert.Equal(expected, string.Join(' ', _corpus.Search(query).Select(hit => hit.Article.Id).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("\"port of arang\"", "new-bridge")]
    [InlineData("\"pays, and\"", "new-bridge")]
    [InlineData("\"and pays\"", "")]
    [InlineData("\"Arang Budi\"", "")]
    [InlineData("\"kata ayu\" ramai", "pasar-malam")]
    [InlineData("ramai\"kata ayu\"senang", "pasar-malam")]
    [InlineData("\"\" fog", "fog-again")]
    public void Search_WithAPhrase_WantsItsWordsInARowInOneParagraph(string query, string expected)
    {
        Assert.Equal(expected, string.Join(' ', _corpus.Search(query).Select(hit => hit.Article.Id)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  — !", 0)]
    [InlineData("\"\"", 0)]
    [InlineData("fog \"again", 4)]
    [InlineData("\"", 0)]
    [InlineData("\"fog\" again \"", 12)]
    public void Search_WithAMalformedQuery_SaysWhere(string query, int position)
    {
        Assert.Equal(position, Assert.Throws<QuerySyntaxException>(() => _corpus.Search(query)).Position);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    public void Search_WithANegativePage_Throws(int skip, int take)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus.Search("arang", skip, take));
    }

    [Theory]
    [InlineData(0, 10, "fog-again new-bridge pasar-malam")]
    [InlineData(0, 2, "fog-again new-bridge")]
    [InlineData(1, 1, "new-bridge")]
    [InlineData(2, int.MaxValue, "pasar-malam")]
    [InlineData(3, 10, "")]
    [InlineData(int.MaxValue, int.MaxValue, "")]
    [InlineData(0, 0, "")]
    public void Search_WithSkipAndTake_GivesThatPageAndTheWholeTotal(int skip, int take, string expected)
    {
        var corpus = new TestCorpus
        {
            Articles =
            [
                new TestArticle("pasar-malam", "Sea rain port rain rain"),
                new TestArticle("new-bridge", "Sea rain port"),
                new TestArticle("fog-again", "Sea"),
                new TestArticle("dry", "Sand"),
            ],
        };

        SearchResults results = corpus.Build().Search("sea", skip, take);

        Assert.Equal(expected, string.Join(' ', results.Select(hit => hit.Article.Id)));
        Assert.Equal(3, results.Total);
    }

    [Fact]
    public void Search_WithEquallyGoodHits_PutsTheNewestFirstThenOrdersById()
    {
        var corpus = new TestCorpus
        {
            Articles =
            [
                new TestArticle("b", "Sea") { Date = new DateOnly(2031, 1, 2) },
                new TestArticle("c", "Sea") { Date = new DateOnly(2031, 1, 1) },
                new TestArticle("a", "Sea") { Date = new DateOnly(2031, 1, 1) },
                new TestArticle("d", "Sea") { Date = new DateOnly(2031, 1, 2), Time = new TimeOnly(0, 1) },
            ],
        };

        Assert.Equal(["d", "b", "a", "c"], corpus.Build().Search("sea").Select(hit => hit.Article.Id));
    }

    [Fact]
    public void Search_WithHitsThatAreEqualByTheFormula_TakesThemAsEqual()
    {
        // Once in 5 words is as good as twice in 13 where 9 is the mean, but for the last bit of a floating-point number.
        Corpus corpus = CorpusOf("sea" + Others(4), "sea sea" + Others(11), Others(9));

        Assert.Equal(["article-0", "article-1"], corpus.Search("sea").Select(hit => hit.Article.Id));

        static string Others(int count) => string.Concat(Enumerable.Repeat(" rain", count));
    }

    [Fact]
    public void Score_OfOneWordInOneOfTwoArticles_IsTheFormulaByHand()
    {
        // N 2, n 1, idf ln(1 + 1.5 / 1.5); "sea" twice among 4 words, 3 words on average.
        double expected = Math.Log(2) * 2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 4 / 3))));
        var corpus = new TestCorpus { Articles = [new TestArticle("a", "Sea sea and land"), new TestArticle("b", "Only land")] };

        Assert.Equal(expected, Assert.Single(corpus.Build().Search("sea")).Score, 9);
    }

    [Fact]
    public void Score_BesideWithdrawnArticles_IsAsIfTheyWereNotThere()
    {
        TestArticle[] articles = [new TestArticle("a", "Sea and land"), new TestArticle("b", "Only land")];
        var alone = new TestCorpus { Articles = [.. articles] };
        var beside = new TestCorpus { Articles = [.. articles, new TestArticle("c", "") { Headline = "Gone", IsWithdrawn = true }] };

        Assert.Equal(alone.Build().Search("sea")[0].Score, beside.Build().Search("sea")[0].Score);
    }

    [Fact]
    public void Search_WithATermTwice_ScoresItOnce()
    {
        Assert.Equal(
            _corpus.Search("arang").Select(hit => hit.Score), _corpus.Search("arang Árang \"arang\"").Select(hit => hit.Score));
    }

    [Fact]
    public void Search_OfRandomCorpora_AgreesWithTheDefinition()
    {
        Gen<string> word = Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]);
        Gen<string> text = Gen.Select(word, Gen.Int[0, Between.Length - 1], (known, i) => known + Between[i])
            .Array[1, 30].Select(string.Concat);
        Gen<string[]> term = word.Select(NaiveSearch.Fold).Array[1, 2];

        Gen.Select(text.Array[1, 8], term.Array[1, 3]).Sample((texts, terms) =>
        {
            // Repeated terms count once, which the definition has no need to know.
            string[][] distinct = [.. terms.DistinctBy(words => string.Join(' ', words))];
            Corpus corpus = CorpusOf(texts);
            SearchResults results = corpus.Search(string.Join(' ', terms.Select(words => $"\"{string.Join(' ', words)}\"")), 0, 100);

            Assert.Equal(
                NaiveSearch.Rank(corpus, distinct),
                results.Select(hit => (hit.Article.Id, hit.Score)));
            Assert.All(results, hit => AssertMarksAreRight(hit, distinct));
        });
    }

    [Fact]
    public void Highlights_OfAHit_AreEveryMatchInOrder()
    {
        SearchHit hit = _corpus.Search("\"wali kota\" arang").Single(hit => hit.Article.Id == "banjir-arang");
        string text = hit.Article.Text;

        Assert.Equal(["Arang", "Wali Kota", "Arang", "Arang"], hit.Highlights.Select(span => span.Of(text)));
    }

    [Fact]
    public void Highlights_ThatOverlap_AreOne()
    {
        Corpus corpus = CorpusOf("one two three four");

        TextSpan highlight = Assert.Single(Assert.Single(corpus.Search("\"one two\" \"two three\" three")).Highlights);

        Assert.Equal(new TextSpan(0, 13), highlight);
    }

    [Fact]
    public void QuotesOfAHit_AreThoseInWhichAMatchLies()
    {
        SearchHit hit = _corpus.Search("ferry somewhere new").Single();

        Assert.Equal(["a bridge to somewhere", "Nobody asked the ferry"], hit.Quotes.Select(quote => quote.Text));
        Assert.Equal(["a bridge to somewhere"], hit.Quotes.OfKind(QuoteKind.Scare).Select(quote => quote.Text));
        Assert.Empty(_corpus.Search("clerk").Single().Quotes);
    }

    [Fact]
    public void Results_AreAListOfHits()
    {
        SearchResults results = _corpus.Search("arang");

        Assert.Equal((3, 3), (results.Count, results.Total));
        Assert.Equal(results.Select(hit => hit.Article), Enumerable.Range(0, 3).Select(i => results[i].Article));
        Assert.Throws<ArgumentOutOfRangeException>(() => results[3]);
    }

    private static Corpus CorpusOf(params string[] texts) => new TestCorpus
    {
        Articles = [.. texts.Select((text, i) => new TestArticle($"article-{i}", text) { Headline = "Head" })],
    }.Build(64);

    // Every marked stretch consists of nothing but terms of the query, and the snippet marks the same ones.
    private static void AssertMarksAreRight(SearchHit hit, string[][] terms)
    {
        string text = hit.Article.Text;
        Assert.NotEmpty(hit.Highlights);
        Assert.All(hit.Highlights, span => Assert.All(
            NaiveSearch.Words(span.Of(text)), word => Assert.Contains(terms, term => term.Contains(word))));
        Assert.All(hit.Highlights, span => Assert.Contains(terms, term =>
            $" {string.Join(' ', NaiveSearch.Words(span.Of(text)))} ".Contains($" {string.Join(' ', term)} ", StringComparison.Ordinal)));
        Assert.Equal(hit.Snippet.Span.Of(text), hit.Snippet.Text);
        Assert.Equal(
            hit.Highlights.Where(span => hit.Snippet.Span.Covers(span)).Select(span => span.Of(text)),
            hit.Snippet.Highlights.Select(span => span.Of(hit.Snippet.Text)));
    }
}
