using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

public sealed class QuotesCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Quotes_AsText_StandBelowTheirArticle() => Assert.Equal(
        """
        Bendungan baru dibuka
        bendungan, Kabar Lembah, 2024-03-05

        Siti Marwah  direct, paragraph 2
          “Air sudah kembali ke Lembah Hijau.”

        Siti Marwah  direct, paragraph 3
          “Kami menunggu lama,”

        The river rises again
        river, Valley Daily, 2024-04-06, translated from de by machine

        Tomas Réval  direct, paragraph 2
          “The water is higher than last year,”

        A sign at the gate
        sign, Valley Daily, 2024-04-07

        (nobody named)  direct, paragraph 2
          “Closed until spring.”

        4 quotes in 3 articles

        """,
        Quotes().Out);

    [Fact]
    public void Quotes_OfAPinnedSpeaker_SayThatAnEditorNamedThem()
    {
        _valley.With("INDEX.md", Valley.Index.Replace(
            "- date: 2024-04-07", "- date: 2024-04-07\n  - quote `Closed until spring`: @ana-quill", StringComparison.Ordinal));

        JsonElement quote = Assert.Single(Quotes("--speaker", "Ana Quill", "--json").Json.EnumerateArray());

        Assert.Equal(
            ("Closed until spring.", "pin", 1.0),
            (quote.GetProperty("text").GetString(), quote.GetProperty("rule").GetString(), quote.GetProperty("confidence").GetDouble()));
    }

    [Theory]
    [InlineData("Siti Marwah", 2)]
    [InlineData("siti  MARWAH", 2)]
    [InlineData("Marwah", 2)]
    [InlineData("siti-marwah", 2)]
    [InlineData("Siti-Marwah", 2)]
    [InlineData("Réval", 1)]
    [InlineData("tomas reval", 1)]
    public void Speaker_ByNameAliasOrId_GivesWhatTheySaid(string name, int count) =>
        Assert.Equal(count, Quotes("--speaker", name, "--json").Json.GetArrayLength());

    [Theory]
    [InlineData("bendungan", 2)]
    [InlineData("River", 1)]
    public void Article_ById_GivesItsQuotes(string id, int count) =>
        Assert.Equal(count, Quotes("--article", id, "--json").Json.GetArrayLength());

    [Fact]
    public void SpeakerAndArticle_Together_BothHold()
    {
        ToolRun run = Quotes("--speaker", "Marwah", "--article", "river");
        Assert.Equal((1, "", "no quotes of Siti Marwah in 'river'"), (run.Code, run.Out, run.Problem));
    }

    [Theory]
    [InlineData("Siti Marwa", "nobody and nothing is named 'Siti Marwa' (did you mean 'Siti Marwah'?)")]
    [InlineData("tomas-revall", "nobody and nothing is named 'tomas-revall' (did you mean 'tomas-reval'?)")]
    [InlineData("Zachariah", "nobody and nothing is named 'Zachariah'")]
    [InlineData("Ana Quill", "no quotes of Ana Quill")]
    public void Speaker_WithoutQuotes_IsNotFound(string name, string problem)
    {
        ToolRun run = Quotes("--speaker", name);
        Assert.Equal((1, "", problem), (run.Code, run.Out, run.Problem));
    }

    [Theory]
    [InlineData("bendugan", "no article has the id 'bendugan' (did you mean 'bendungan'?)")]
    [InlineData("volcano", "no article has the id 'volcano'")]
    public void Article_Unknown_IsNotFound(string id, string problem)
    {
        ToolRun run = Quotes("--article", id);
        Assert.Equal((1, "", problem), (run.Code, run.Out, run.Problem));
    }

    [Theory]
    [InlineData("--speaker", "Zachariah")]
    [InlineData("--speaker", "Ana Quill")]
    [InlineData("--article", "volcano")]
    public void Json_OfNothing_IsAnEmptyArray(string option, string value)
    {
        ToolRun run = Quotes(option, value, "--json");
        Assert.Equal((1, "[]\n"), (run.Code, run.Out));
    }

    [Theory]
    [InlineData("0", 4)]
    [InlineData("0.001", 3)]
    public void MinConfidence_OfSoMuch_LeavesOutWhatIsLessSure(string least, int count) =>
        Assert.Equal(count, Quotes("--min-confidence", least, "--json").Json.GetArrayLength());

    [Fact]
    public void MinConfidence_ThatNoRuleHas_FindsNothing()
    {
        ToolRun run = Quotes("--min-confidence", "1", "--article", "river");
        Assert.Equal((1, "", "no quotes in 'river' with a confidence of at least 1"), (run.Code, run.Out, run.Problem));
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("NaN")]
    [InlineData("much")]
    [InlineData("0,5")]
    public void MinConfidence_WhatIsNone_IsBadInput(string confidence)
    {
        ToolRun run = Quotes("--min-confidence", confidence);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"--min-confidence takes a number from 0 to 1, not '{confidence}'", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfAQuote_SaysWhoSaidWhatAndWhere()
    {
        JsonElement quote = Quotes("--json").Json[2];
        Assert.Equal(
            ("river", 2, "The water is higher than last year,", "direct", "Tomas Réval", "Tomas Réval", "said", "de"),
            (
                quote.GetProperty("article").GetString(),
                quote.GetProperty("paragraph").GetInt32(),
                quote.GetProperty("text").GetString(),
                quote.GetProperty("kind").GetString(),
                quote.GetProperty("speaker").GetString(),
                quote.GetProperty("speakerText").GetString(),
                quote.GetProperty("cue").GetString(),
                quote.GetProperty("translatedFrom").GetString()));
        Assert.Equal("“The water is higher than last year,”", quote.Cut(_valley.Read("texts/river.txt")));
    }

    [Fact]
    public void Json_QuoteOfNobody_HasNoSpeaker() =>
        Assert.Equal(JsonValueKind.Null, Quotes("--json").Json[3].GetProperty("speaker").ValueKind);

    [Fact]
    public void Quotes_WithControlCharacters_ShowNone()
    {
        _valley.With("texts/sign.txt", "A sign at the gate\n\n“Closed \u001b[31muntil\u202e spring.”\n");
        Assert.Contains("  “Closed \uFFFD[31muntil\uFFFD spring.”", Quotes().Lines);
    }

    private ToolRun Quotes(params string[] args) => ToolRun.Of(["quotes", "--corpus", _valley.Index, .. args]);
}
