using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

public sealed class SummaryCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Theory]
    [InlineData("Arsip Lembah 1.2.0")]
    [InlineData("Cerita dari sebuah lembah.")]
    [InlineData("3 articles, 4 quotes, 7 mentions, 5 entities")]
    [InlineData("2024-03-05  Kabar Lembah  Bendungan baru dibuka       2")]
    [InlineData("2024-04-07  Valley Daily  A sign at the gate          1")]
    [InlineData("Siti Marwah       2       Siti Marwah            3")]
    [InlineData("Nobody is named for 1 quote.")]
    [InlineData("Rights: CC-BY-4.0, Redaksi Lembah (3 articles)")]
    [InlineData("Translated from de by machine: 1 article. Quotes in a translation are nobody's")]
    public void Summary_OfAnArchive_HasTheLine(string line) =>
        Assert.Contains(line, ToolRun.Of("--corpus", _valley.Index).Lines);

    [Fact]
    public void Summary_OfAnArchive_IsAnAnswer()
    {
        ToolRun run = ToolRun.Of("--corpus", _valley.Index);
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Summary_WithMoreSpeakersThanRows_NamesThemAll()
    {
        string[] names = [.. Enumerable.Range(0, 25).Select(static number => $"Person {(char)('A' + number)}lund")];
        using TemporaryCorpus crowd = CorpusOfSpeakers(names);
        string text = string.Join(' ', ToolRun.Of("--corpus", crowd.Index).Lines);
        Assert.All(names, name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Summary_OfAnEmptyCorpus_SaysThatItIsEmpty()
    {
        using TemporaryCorpus empty = new TemporaryCorpus().With("INDEX.md", "# Nothing yet\n");
        ToolRun run = ToolRun.Of("--corpus", empty.Index);
        Assert.Equal(0, run.Code);
        Assert.Equal("Nothing yet\n\n0 articles, 0 quotes, 0 mentions, 0 entities\n\n", run.Out);
    }

    [Fact]
    public void Json_Counts_AreThoseOfTheArchive()
    {
        JsonElement counts = ToolRun.Of("--corpus", _valley.Index, "--json").Json.GetProperty("counts");
        Assert.Equal(
            """{"articles":3,"quotes":4,"quotesWithoutSpeaker":1,"mentions":7,"entities":5,"sources":2}""",
            Compact(counts));
    }

    [Fact]
    public void Json_Speakers_AreCountedMostQuotedFirst() => Assert.Equal(
        """
        [{"id":"siti-marwah","name":"Siti Marwah","kind":"person","origin":"catalogue","quotes":2},
        """ + """
        {"id":"tomas-reval","name":"Tomas Réval","kind":"person","origin":"catalogue","quotes":1}]
        """,
        Compact(ToolRun.Of("--corpus", _valley.Index, "--json").Json.GetProperty("speakers")));

    [Fact]
    public void Json_Rights_NameLicenseAndOwner() => Assert.Equal(
        """[{"license":"CC-BY-4.0","attribution":"Redaksi Lembah","articles":3}]""",
        Compact(ToolRun.Of("--corpus", _valley.Index, "--json").Json.GetProperty("rights")));

    [Fact]
    public void Json_Articles_AreInTheOrderOfTheIndex() => Assert.Equal(
        ["bendungan", "river", "sign"],
        ToolRun.Of("--corpus", _valley.Index, "--json").Json.GetProperty("articles").Strings("id"));

    private static string Compact(JsonElement element) =>
        element.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal)
            .Replace("\": ", "\":", StringComparison.Ordinal);

    private static TemporaryCorpus CorpusOfSpeakers(string[] names)
    {
        string people = string.Concat(names.Select(static name => $"- **{name}**\n"));
        string text = string.Concat(names.Select(static name => $"“The gate is closed until spring,” said {name}.\n"));
        return new TemporaryCorpus()
            .With("INDEX.md", $"""
                # Crowd

                - license: CC0-1.0
                - language: en

                ## Sources

                - **Gate Post** `gate-post`

                ## Articles

                - [All of them](all.txt)
                  - source: @gate-post
                  - date: 2024-05-06

                ## Entities

                ### People

                {people}
                """)
            .With("all.txt", text);
    }
}
