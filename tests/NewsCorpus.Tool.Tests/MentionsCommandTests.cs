using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

public sealed class MentionsCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Mentions_AsText_StandInTheirContext() => Assert.Equal(
        """
        Bendungan baru dibuka
        bendungan, Kabar Lembah, 2024-03-05
        Paragraph  By    In context
        ---------  ----  -------------------------------------------------------
                2  name  [Siti Marwah] mengatakan: “Air sudah kembali ke Lembah…
                3  name  …menunggu lama,” kata [Marwah].

        The river rises again
        river, Valley Daily, 2024-04-06, translated from de by machine
        Paragraph  By    In context
        ---------  ----  -------------------------------------------
                3  name  …met on Monday, and [Siti Marwah] came too.

        3 mentions in 2 articles

        """,
        Mentions("Siti Marwah").Out);

    [Theory]
    [InlineData("Siti", "Marwah")]
    [InlineData("siti marwah")]
    [InlineData("MARWAH")]
    [InlineData("siti-marwah")]
    public void Name_InWhateverWay_GivesItsMentions(params string[] name) =>
        Assert.Equal(["Siti Marwah", "Marwah", "Siti Marwah"], Mentions([.. name, "--json"]).Json.Strings("text"));

    [Fact]
    public void Name_OfSeveralEntities_GivesAllOfThem() => Assert.Equal(
        ["lembah-hijau", "lembah-hijau", "delta-board"],
        Mentions("delta", "--json").Json.Strings("entityId"));

    [Fact]
    public void Name_OfSeveralEntities_SaysWhichIsMeant() => Assert.Contains(
        "Delta Board          3  name  The [Delta] met on Monday, and Siti…",
        Mentions("delta").Out,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Delta Bord", "nobody and nothing is named 'Delta Bord' (did you mean 'Delta Board'?)")]
    [InlineData("Ana Quill", "no mentions of Ana Quill")]
    public void Name_NotMentioned_IsNotFound(string name, string problem)
    {
        ToolRun run = Mentions(name);
        Assert.Equal((1, "", problem), (run.Code, run.Out, run.Problem));
    }

    [Fact]
    public void Json_OfNothing_IsAnEmptyArray() => Assert.Equal("[]\n", Mentions("Zachariah", "--json").Out);

    [Fact]
    public void Json_OfAMention_SaysWhatIsMentionedWhere()
    {
        JsonElement mention = Mentions("Marwah", "--json").Json[1];
        Assert.Equal(
            ("bendungan", 3, "Marwah", "Siti Marwah", "name"),
            (
                mention.GetProperty("article").GetString(),
                mention.GetProperty("paragraph").GetInt32(),
                mention.GetProperty("text").GetString(),
                mention.GetProperty("entity").GetString(),
                mention.GetProperty("kind").GetString()));
        Assert.Equal("Marwah", mention.Cut(_valley.Read("bendungan.txt")));
    }

    private ToolRun Mentions(params string[] args) => ToolRun.Of(["mentions", "--corpus", _valley.Index, .. args]);
}
