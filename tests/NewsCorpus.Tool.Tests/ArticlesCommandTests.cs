using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

public sealed class ArticlesCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Articles_AsText_AreATable()
    {
        ToolRun run = ToolRun.Of("articles", "--corpus", _valley.Index);
        Assert.Equal(
            """
            Date        Source        Headline and id        Quotes
            ----------  ------------  ---------------------  ------
            2024-03-05  Kabar Lembah  Bendungan baru dibuka       2
                                      bendungan
            2024-04-06  Valley Daily  The river rises again       1
                                      river
            2024-04-07  Valley Daily  A sign at the gate          1
                                      sign

            3 articles

            """,
            run.Out);
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Articles_Withdrawn_SayThatTheyAre()
    {
        _valley.With("INDEX.md", Valley.Withdraw("2024-04-07"));
        string text = ToolRun.Of("articles", "--corpus", _valley.Index).Out;
        Assert.Contains("A sign at the gate (withdrawn)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfAnArticle_HasItsRightsAndLanguage()
    {
        JsonElement article = ToolRun.Of("articles", "--corpus", _valley.Index, "--json").Json[1];
        Assert.Equal(
            ("river", "The river rises again", "Valley Daily", "2024-04-06", "en", "de", "CC-BY-4.0", "Redaksi Lembah"),
            (
                article.GetProperty("id").GetString(),
                article.GetProperty("headline").GetString(),
                article.GetProperty("source").GetString(),
                article.GetProperty("published").GetString(),
                article.GetProperty("language").GetString(),
                article.GetProperty("translatedFrom").GetString(),
                article.GetProperty("license").GetString(),
                article.GetProperty("attribution").GetString()));
    }

    [Fact]
    public void Json_Paragraphs_AreStretchesOfTheText()
    {
        JsonElement article = ToolRun.Of("articles", "--corpus", _valley.Index, "--json").Json[0];
        Assert.Equal(
            Valley.Dam.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            article.GetProperty("paragraphs").EnumerateArray().Select(static paragraph => paragraph.Cut(Valley.Dam)));
    }

    [Fact]
    public void Articles_OfAnEmptyCorpus_AreNotFound()
    {
        using TemporaryCorpus empty = new TemporaryCorpus().With("INDEX.md", "# Nothing yet\n");
        ToolRun run = ToolRun.Of("articles", "--corpus", empty.Index);
        Assert.Equal((1, "", "the corpus has no articles"), (run.Code, run.Out, run.Problem));
    }
}
