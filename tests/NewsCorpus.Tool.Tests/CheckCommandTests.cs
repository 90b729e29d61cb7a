using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Check_WithoutErrors_Passes()
    {
        ToolRun run = Check();
        Assert.Equal(
            [
                $"{_valley.Index}(39,5): info NC3003: No article mentions @ana-quill",
                $"{_valley.PathOf("texts/sign.txt")}(3,1): info NC4002: Nobody was found to have said 'Closed until spring.'",
                $"{_valley.Index}: 0 errors, 0 warnings, 2 notes",
            ],
            run.Lines);
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Check_WithAnError_Fails()
    {
        Break();
        ToolRun run = Check();
        Assert.Equal(
            $"{_valley.Index}(20,13): error NC1004: '@valley-dayly' is not the id of a source (did you mean '@valley-daily'?)",
            run.Lines[0]);
        Assert.Equal((1, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Check_WithAPinThatMatchesNothing_Fails()
    {
        string index = File.ReadAllText(_valley.Index);
        _valley.With("INDEX.md", index.Replace("- source:", "- quote `Never said`: no speaker\n  - source:", StringComparison.Ordinal));
        ToolRun run = Check();
        Assert.Contains("error NC4006: The pin on 'Never said' matches nothing", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal((1, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Diagnostics_OfSeveralFiles_AreSortedByPlace()
    {
        Break();
        _valley.With("texts/another.txt", "Nobody listed this.\n").With("z.txt", "Nor this.\n");
        JsonElement[] found = [.. Check("--json").Json.EnumerateArray()];
        (string? Path, int Line, int Column)[] places = [.. found.Select(static item =>
            (item.GetProperty("path").GetString(), item.GetProperty("line").GetInt32(), item.GetProperty("column").GetInt32()))];
        Assert.True(places.Length > 3);
        Assert.Equal(
            places
                .OrderBy(static place => place.Path, StringComparer.Ordinal)
                .ThenBy(static place => place.Line)
                .ThenBy(static place => place.Column),
            places);
    }

    [Fact]
    public void Json_OfADiagnostic_SaysWhatIsWrongWhere()
    {
        Break();
        ToolRun run = Check("--json");
        JsonElement error = run.Json.EnumerateArray().First(static item => item.GetProperty("severity").GetString() == "error");
        Assert.Equal(
            ("NC1004", _valley.Index, 20, 13, 13),
            (
                error.GetProperty("id").GetString(),
                error.GetProperty("path").GetString(),
                error.GetProperty("line").GetInt32(),
                error.GetProperty("column").GetInt32(),
                error.GetProperty("length").GetInt32()));
        Assert.StartsWith(
            "'@valley-dayly' is not the id of a source", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Json_WithoutDiagnostics_IsAnEmptyArray()
    {
        using TemporaryCorpus empty = new TemporaryCorpus().With("INDEX.md", "# Nothing yet\n");
        ToolRun run = ToolRun.Of("check", empty.Index, "--json");
        Assert.Equal((0, "[]\n"), (run.Code, run.Out));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 1)]
    [InlineData("CC0-1.0", 1)]
    [InlineData("CC0-1.0, LicenseRef-Lembah", 0)]
    public void AllowLicenses_WithAClosedLicense_AsksWhetherItIsAllowed(string? licenses, int code)
    {
        _valley.With("INDEX.md", Valley.Index.Replace("CC-BY-4.0", "LicenseRef-Lembah", StringComparison.Ordinal));
        ToolRun run = licenses is null ? Check() : Check("--allow-licenses", licenses);
        Assert.Equal(code, run.Code);
        Assert.Equal(code == 1, run.Out.Contains("error NC2003", StringComparison.Ordinal));
    }

    [Fact]
    public void Index_AsCorpusOption_IsTheSame() =>
        Assert.Equal(Check().Out, ToolRun.Of("check", "--corpus", _valley.Index).Out);

    [Fact]
    public void Index_NotNamed_IsBadInput()
    {
        ToolRun run = ToolRun.Of("check");
        Assert.Equal(
            (2, "", "name the INDEX.md to check; the corpus that comes with the tool was checked when it was built"),
            (run.Code, run.Out, run.Problem));
    }

    [Fact]
    public void Index_NamedTwice_IsBadInput()
    {
        ToolRun run = Check("--corpus", _valley.Index);
        Assert.Equal((2, "", "name the INDEX.md to check once: with --corpus or without"), (run.Code, run.Out, run.Problem));
    }

    [Theory]
    [InlineData("## Entities", 0, 0)]
    [InlineData("## Entitys", 0, 1)]
    public void Strict_WithAWarning_FailsTheCheck(string heading, int code, int strictCode)
    {
        _valley.With("INDEX.md", Valley.Index.Replace("## Entities", heading, StringComparison.Ordinal));
        Assert.Equal((code, strictCode), (Check().Code, Check("--strict").Code));
    }

    [Fact]
    public void Suggest_OfFrequentNames_PrintsLinesThatTheCatalogueTakes()
    {
        WriteOften();
        ToolRun run = Check("--suggest");
        int start = run.Out.IndexOf("\n### ", StringComparison.Ordinal);
        Assert.Equal(
            "\n### People\n\n- **Mira Samudra** `mira-samudra` <!-- 3 times -->\n"
            + "\n### Organizations\n\n- **Nusa Port Authority** `nusa-port-authority` <!-- 3 times -->\n",
            run.Out[start..]);
        File.AppendAllText(_valley.Index, run.Out[start..]);
        ToolRun after = Check("--suggest", "--strict");
        Assert.EndsWith("no name is frequent and missing in the catalogue\n", after.Out, StringComparison.Ordinal);
        Assert.Equal(0, after.Code);
    }

    [Fact]
    public void Suggest_WithJson_PutsLinesBesideDiagnostics()
    {
        WriteOften();
        JsonElement answer = Check("--suggest", "--json").Json;
        Assert.Contains(answer.GetProperty("diagnostics").EnumerateArray(), static item => item.GetProperty("id").GetString() == "NC3006");
        JsonElement first = answer.GetProperty("suggestions")[0];
        Assert.Equal(
            ("Mira Samudra", "person", 3, "People"),
            (
                first.GetProperty("name").GetString(),
                first.GetProperty("kind").GetString(),
                first.GetProperty("count").GetInt32(),
                first.GetProperty("heading").GetString()));
    }

    [Fact]
    public void Diagnostics_AfterAnErrorThatDropsAnArticle_DoNotSayThatNobodyMentionsItsEntities()
    {
        Break();
        Assert.DoesNotContain("NC3003", Check().Out, StringComparison.Ordinal);
    }

    private void WriteOften() => _valley.With("texts/sign.txt", """
        A sign at the gate

        The old gate will be pulled down, the engineer Mira Samudra said on Sunday.

        “Nobody should pass it any more,” said Samudra, who works for the Nusa Port Authority. The Nusa Port Authority built it.

        “There will be a new gate,” Samudra told the fishermen. The Nusa Port Authority has not said who will pay for it.
        """);

    private void Break()
    {
        int at = Valley.Index.IndexOf("@kabar-lembah", StringComparison.Ordinal);
        _valley.With("INDEX.md", Valley.Index[..at] + "@valley-dayly" + Valley.Index[(at + "@kabar-lembah".Length)..]);
    }

    private ToolRun Check(params string[] args) => ToolRun.Of(["check", _valley.Index, .. args]);
}
