using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

public sealed class SearchCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Search_AsText_ShowsHitsWithMarks()
    {
        string[] lines = Search("river").Lines;
        Assert.Equal("1. The river rises again", lines[0]);
        Assert.Matches("^   river, Valley Daily, 2024-04-06, translated from de by machine, score [0-9]\\.[0-9][0-9]$", lines[1]);
        Assert.StartsWith("   The [river] rises again “The water", lines[2], StringComparison.Ordinal);
        Assert.Equal("1 article", lines[^1]);
    }

    [Fact]
    public void Json_OfAQuery_HasHitsWithHighlightsInTheText()
    {
        JsonElement answer = Search("WATER", "reval", "--json").Json;
        JsonElement hit = Assert.Single(answer.GetProperty("hits").EnumerateArray());
        string text = _valley.Read("texts/river.txt");
        Assert.Equal("WATER reval", answer.GetProperty("query").GetString());
        Assert.Equal(1, answer.GetProperty("total").GetInt32());
        Assert.Equal("river", hit.GetProperty("article").GetString());
        Assert.Equal("The river rises again", hit.GetProperty("headline").GetString());
        Assert.Equal(["water", "Réval"], hit.GetProperty("highlights").EnumerateArray().Select(span => span.Cut(text)));
        Assert.Contains(hit.GetProperty("snippet").GetString()!, text, StringComparison.Ordinal);
        Assert.True(hit.GetProperty("score").GetDouble() > 0);
    }

    [Theory]
    [InlineData("marwah", 2)]
    [InlineData("siti marwah", 2)]
    [InlineData("\"gate closed\"", 0)]
    [InlineData("\"the gate\"", 1)]
    public void Query_OfWordsOrPhrases_HasATotal(string query, int total) =>
        Assert.Equal(total, Search(query, "--json").Json.GetProperty("total").GetInt32());

    [Theory]
    [InlineData(0, 10, 2)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 10, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(5, 10, 0)]
    public void SkipAndTake_OfTwoHits_GiveAPage(int skip, int take, int count)
    {
        ToolRun run = Search("marwah", "--skip", $"{skip}", "--take", $"{take}", "--json");
        Assert.Equal(
            (0, 2, count),
            (run.Code, run.Json.GetProperty("total").GetInt32(), run.Json.GetProperty("hits").GetArrayLength()));
    }

    [Theory]
    [InlineData("--take", "1", "1 to 1 of 2 articles; --skip 1 shows the next")]
    [InlineData("--skip", "1", "2 to 2 of 2 articles")]
    [InlineData("--take", "0", "2 articles, none of them shown")]
    public void Search_OfAPage_SaysWhichItIs(string option, string value, string last) =>
        Assert.Equal(last, Search("marwah", option, value).Lines[^1]);

    [Fact]
    public void Search_WithoutHits_IsNotFound()
    {
        ToolRun run = Search("marwah", "volcano");
        Assert.Equal((1, "", "no article has all of this: marwah volcano"), (run.Code, run.Out, run.Problem));
    }

    [Fact]
    public void Json_WithoutHits_HasTheTotalZero()
    {
        ToolRun run = Search("volcano", "--json");
        Assert.Equal((1, 0), (run.Code, run.Json.GetProperty("total").GetInt32()));
        Assert.Empty(run.Json.GetProperty("hits").EnumerateArray());
    }

    [Theory]
    [InlineData("\"water", "cannot search for '\"water': The double quote is never closed (at character 1)")]
    [InlineData("…", "cannot search for '…': The query has no word to look for (at character 1)")]
    public void Query_Malformed_IsBadInput(string query, string problem)
    {
        ToolRun run = Search(query, "--json");
        Assert.Equal((2, "", problem), (run.Code, run.Out, run.Problem));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Json_BeforeAWord_DoesNotTakeItForItsValue(string word) =>
        Assert.Equal(word, Search("--json", word).Json.GetProperty("query").GetString());

    [Fact]
    public void Words_BehindTwoHyphens_MayLookLikeOptions() =>
        Assert.Equal("--json", Search("--json", "--", "--json").Json.GetProperty("query").GetString());

    private ToolRun Search(params string[] args) => ToolRun.Of(["search", "--corpus", _valley.Index, .. args]);
}
