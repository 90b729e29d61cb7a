using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests.Search;

public sealed class SnippetTests
{
    private static string Filler => string.Concat(Enumerable.Repeat("filler words here and there, ", 20));

    [Fact]
    public void Snippet_OfAShortText_IsTheWholeText()
    {
        Assert.Equal("Fog over\nthe sea", SnippetOf("Fog over\nthe sea", "sea").Text);
    }

    [Fact]
    public void Snippet_OfALongText_IsAbout160UnitsAroundTheMatch()
    {
        Snippet snippet = SnippetOf($"{Filler}the lighthouse {Filler}", "lighthouse");

        Assert.InRange(snippet.Text.Length, 140, 160);
        Assert.InRange(snippet.Text.IndexOf("lighthouse", StringComparison.Ordinal), 60, 90);
    }

    [Fact]
    public void Snippet_WithMatchesApart_IsWhereMostDifferentTermsStandTogether()
    {
        Snippet snippet = SnippetOf($"sea sea sea {Filler} sea and port {Filler} port port port", "sea port");

        Assert.Contains("sea and port", snippet.Text);
    }

    [Fact]
    public void Snippet_WithTheSameTermsApart_IsWhereMostMatchesStand()
    {
        Snippet snippet = SnippetOf($"the first sea {Filler} sea, sea and sea {Filler}", "sea");

        Assert.Contains("sea, sea and sea", snippet.Text);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("abc")]
    [InlineData("abcd")]
    public void Snippet_WhereverItIsCut_CutsNoWord(string shift)
    {
        string text = $"{shift} {Filler}the lighthouse {Filler}";
        Snippet snippet = SnippetOf(text, "lighthouse");

        Assert.False(char.IsLetter(text[snippet.Span.Start]) && char.IsLetter(text[snippet.Span.Start - 1]));
        Assert.False(char.IsLetter(text[snippet.Span.End]) && char.IsLetter(text[snippet.Span.End - 1]));
        Assert.Equal(snippet.Text.Trim(), snippet.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    public void Snippet_AmongPictographs_SplitsNoSurrogatePair(string shift)
    {
        string waves = string.Concat(Enumerable.Repeat("🌊", 200));
        Snippet snippet = SnippetOf($"{shift}{waves} sea{shift} {waves}", "sea");

        Assert.False(char.IsLowSurrogate(snippet.Text[0]));
        Assert.False(char.IsHighSurrogate(snippet.Text[^1]));
        Assert.InRange(snippet.Text.Length, 150, 160);
    }

    [Fact]
    public void Snippet_OfAMatchLongerThanItself_HoldsTheWholeMatch()
    {
        string word = new('x', 400);

        Assert.Equal(word, SnippetOf($"{Filler} {word} {Filler}", word).Text);
    }

    [Fact]
    public void Snippet_AtTheEndOfALongText_ReachesBackInstead()
    {
        string text = $"{Filler}the last word is sea";
        Snippet snippet = SnippetOf(text, "sea");

        Assert.Equal(text.Length, snippet.Span.End);
        Assert.InRange(snippet.Text.Length, 140, 160);
    }

    [Fact]
    public void Mark_SetsMarksAroundEveryMatchAndEscapesNothing()
    {
        Snippet snippet = SnippetOf("Sea & séa <by the> sea!", "sea");

        Assert.Equal("[Sea] & [séa] <by the> [sea]!", snippet.Mark("[", "]"));
        Assert.Equal("Sea & séa <by the> sea!", snippet.ToString());
    }

    private static Snippet SnippetOf(string text, string query)
    {
        Corpus corpus = new TestCorpus { Articles = [new TestArticle("a", text) { Headline = "Head" }] }.Build();
        return Assert.Single(corpus.Search(query)).Snippet;
    }
}
