using System.Text.Json;

namespace NewsCorpus.Tool.Tests.Diff;

/// <summary>What diff says of two corpora, and how it exits.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryCorpus _old = Valley.Create();
    private readonly TemporaryCorpus _new = Valley.Create();

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    [Fact]
    public void Diff_OfTheSame_SaysNothing()
    {
        ToolRun run = Run();
        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
    }

    [Theory]
    [InlineData("[The river rises again]", "[The river rises]", "~ article river “The river rises”: headline The river rises again → The river rises")]
    [InlineData("2024-04-06", "2024-04-05", "~ article river “The river rises again”: date 2024-04-06 → 2024-04-05")]
    [InlineData(" (machine)", "", "~ article river “The river rises again”: translated-from de (machine) → de")]
    [InlineData("- aliases: Marwah", "- aliases: Marwah; Bu Siti", "~ entity siti-marwah “Siti Marwah”: alias + Bu Siti")]
    [InlineData("- aliases: Marwah", "- aliases: Marwah\n  - roles: Mayor", "~ entity siti-marwah “Siti Marwah”: role + Mayor")]
    [InlineData("**Ana Quill** `ana-quill`", "**Ana Pena** `ana-quill`", "~ entity ana-quill “Ana Pena”: name Ana Quill → Ana Pena")]
    [InlineData("**Ana Quill** `ana-quill`", "**Ana Pena** `ana-pena`", "+ entity ana-pena “Ana Pena”: kind person")]
    [InlineData("**Ana Quill** `ana-quill`", "**Ana Pena** `ana-pena`", "- entity ana-quill “Ana Quill”: kind person")]
    [InlineData("**Valley Daily**", "**Valley Weekly**", "~ source valley-daily “Valley Weekly”: name Valley Daily → Valley Weekly")]
    [InlineData("version: 1.2.0", "version: 1.3.0", "~ corpus arsip-lembah “Arsip Lembah”: version 1.2.0 → 1.3.0")]
    public void Diff_OfAnIndexThatChanged_SaysWhat(string old, string @new, string line)
    {
        _new.With("INDEX.md", Valley.Index.Replace(old, @new, StringComparison.Ordinal));
        ToolRun run = Run();
        Assert.Contains(line, run.Lines);
        Assert.Equal((1, ""), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("said Tomas Réval", "said Siti Marwah", "~ quote river “The water is higher than last year,”: speaker tomas-reval → siti-marwah; speaker-text Tomas Réval → Siti Marwah")]
    [InlineData("said Tomas Réval", "warned Tomas Réval", "~ quote river “The water is higher than last year,”: cue said → warned")]
    [InlineData("higher", "lower", "+ quote river “The water is lower than last year,”: speaker tomas-reval; kind direct")]
    [InlineData("higher", "lower", "- quote river “The water is higher than last year,”: speaker tomas-reval; kind direct")]
    public void Diff_OfATextThatChanged_SaysWhichQuotes(string old, string @new, string line)
    {
        _new.With("texts/river.txt", Valley.River.Replace(old, @new, StringComparison.Ordinal));
        ToolRun run = Run();
        Assert.Contains(line, run.Lines);
        Assert.Contains(run.Lines, static line => line.StartsWith("~ article river “The river rises again”: text ", StringComparison.Ordinal));
    }

    [Fact]
    public void Diff_OfQuotesThatMoved_SaysNothingOfThem()
    {
        _new.With("texts/river.txt", Valley.River.Replace("\n\n“", "\n\nIt rained.\n\n“", StringComparison.Ordinal));
        Assert.Contains("quotes: 0 added, 0 removed, 0 changed", Run().Lines);
    }

    [Fact]
    public void Diff_OfTheSameWordsOnceMore_AddsOne()
    {
        _new.With("texts/sign.txt", Valley.Sign + "“Closed until spring.”\n");
        Assert.Contains("quotes: 1 added, 0 removed, 0 changed", Run().Lines);
    }

    [Fact]
    public void Diff_WithAnArticleLess_NamesItAndCounts()
    {
        int at = Valley.Index.IndexOf("- [A sign", StringComparison.Ordinal), end = Valley.Index.IndexOf("## Entities", StringComparison.Ordinal);
        _new.With("INDEX.md", Valley.Index.Remove(at, end - at));
        Assert.Equal(
            [
                "- article sign “A sign at the gate”: date 2024-04-07",
                "- quote sign “Closed until spring.”: kind direct",
                "sources: 0 added, 0 removed, 0 changed",
                "entities: 0 added, 0 removed, 0 changed",
                "articles: 0 added, 1 removed, 0 changed",
                "quotes: 0 added, 1 removed, 0 changed",
            ],
            Run().Lines[..^1]);
    }

    [Fact]
    public void Diff_OfArticlesInAnotherOrder_IsSortedById()
    {
        _new.With("INDEX.md", Valley.Index.Replace("- date: 2024-0", "- date: 2023-0", StringComparison.Ordinal));
        Assert.Equal(
            ["~ article bendungan", "~ article river", "~ article sign"],
            Run().Lines.Where(static line => line[0] == '~').Select(static line => string.Join(' ', line.Split(' ')[..3])));
    }

    [Fact]
    public void Diff_OfAnImageAndItsIndex_SaysNothing()
    {
        string image = _old.PathOf("valley.ncimg");
        Assert.Equal(0, ToolRun.Of("build", _old.Index, "-o", image).Code);
        ToolRun run = ToolRun.Of("diff", image, _new.Index);
        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public void Json_OfAChange_HasTheValuesBeforeAndNow()
    {
        _new.With("INDEX.md", Valley.Index.Replace("2024-04-06", "2024-04-05", StringComparison.Ordinal));
        ToolRun run = Run("--json");
        Assert.False(run.Json.GetProperty("same").GetBoolean());
        JsonElement article = Assert.Single(run.Json.GetProperty("articles").EnumerateArray());
        JsonElement change = Assert.Single(article.GetProperty("changes").EnumerateArray());
        Assert.Equal(("changed", "river"), (article.GetProperty("what").GetString(), article.GetProperty("id").GetString()));
        Assert.Equal(
            ("date", "2024-04-06", "2024-04-05"),
            (change.GetProperty("field").GetString(), change.GetProperty("old").GetString(), change.GetProperty("new").GetString()));
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Diff_WithTroubleInOne_IsBadInput()
    {
        ToolRun run = ToolRun.Of("diff", _old.Index, _new.PathOf("none.md"));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"there is no file '{_new.PathOf("none.md")}'", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_WithAThirdCorpus_IsBadInput() =>
        Assert.Equal("'diff' names both of its corpora: leave --corpus out", Run("--corpus", _old.Index).Problem);

    private ToolRun Run(params string[] args) => ToolRun.Of(["diff", _old.Index, _new.Index, .. args]);
}
