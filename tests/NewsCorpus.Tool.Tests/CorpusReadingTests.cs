namespace NewsCorpus.Tool.Tests;

/// <summary>Which files --corpus and check read, and what is said of those they cannot.</summary>
public sealed class CorpusReadingTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Index_WithByteOrderMarkAndCrLf_IsTheSameCorpus()
    {
        string before = ToolRun.Of("--corpus", _valley.Index, "--json").Json.GetProperty("contentHash").GetString()!;
        foreach (string file in (string[])["INDEX.md", "bendungan.txt", "texts/river.txt", "texts/sign.txt"])
            _valley.With(file, "\uFEFF" + _valley.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(before, ToolRun.Of("--corpus", _valley.Index, "--json").Json.GetProperty("contentHash").GetString());
    }

    [Fact]
    public void Index_Missing_IsBadInput() => AssertRefused(
        _valley.PathOf("INDEKS.md"), $"there is no file '{_valley.PathOf("INDEKS.md")}' (did you mean '{_valley.Index}'?)");

    [Fact]
    public void Index_InAMissingFolder_IsBadInput() => AssertRefused(
        _valley.PathOf("nowhere/INDEX.md"), $"there is no file '{_valley.PathOf("nowhere/INDEX.md")}'");

    [Fact]
    public void Index_Empty_IsBadInput() => AssertRefused("", "the path of an INDEX.md is needed, not nothing");

    [Fact]
    public void Index_IsAFolder_IsBadInput() =>
        AssertRefused(_valley.Folder, $"'{_valley.Folder}' is a folder (did you mean '{_valley.Index}'?)");

    [Fact]
    public void Index_WithErrors_IsBadInputWithTheFirst()
    {
        _valley.With("INDEX.md", Valley.Index
            .Replace("2024-03-05", "5 March", StringComparison.Ordinal)
            .Replace("texts/river.txt", "texts/rivers.txt", StringComparison.Ordinal));
        string problem = ToolRun.Of("quotes", "--corpus", _valley.Index).Problem;
        string first = $"{_valley.Index}(21,11): error NC1007: ";
        Assert.StartsWith($"'{_valley.Index}' has 2 errors: {first}", problem, StringComparison.Ordinal);
        Assert.EndsWith($"; run 'newscorpus check {_valley.Index}'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_WithWarnings_IsReadWithoutAWord()
    {
        _valley.With("texts/another.txt", "Nobody listed this.\n");
        ToolRun run = ToolRun.Of("articles", "--corpus", _valley.Index);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("warning NC1002", ToolRun.Of("check", _valley.Index).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_ThatIsALinkToNothing_IsBadInput()
    {
        File.Delete(_valley.PathOf("bendungan.txt"));
        File.CreateSymbolicLink(_valley.PathOf("bendungan.txt"), "nowhere.txt");
        AssertRefused(
            _valley.Index, $"'{_valley.PathOf("bendungan.txt")}' cannot be read: it does not exist, or is a link to nothing");
    }

    [Fact]
    public void Text_ThatIsNotListed_IsNotRead()
    {
        File.CreateSymbolicLink(_valley.PathOf("another.txt"), "nowhere.txt");
        Assert.Equal(0, ToolRun.Of("--corpus", _valley.Index).Code);
    }

    [Fact]
    public void Text_OfAWithdrawnArticle_IsNotRead()
    {
        _valley.With("INDEX.md", Valley.Withdraw("2024-03-05"));
        File.Delete(_valley.PathOf("bendungan.txt"));
        File.CreateSymbolicLink(_valley.PathOf("bendungan.txt"), "nowhere.txt");
        Assert.Equal(0, ToolRun.Of("--corpus", _valley.Index).Code);
    }

    [Fact]
    public void Article_InALinkedFolder_IsFound()
    {
        Directory.Move(_valley.PathOf("texts"), _valley.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_valley.PathOf("texts"), "elsewhere");
        Assert.Equal(0, ToolRun.Of("--corpus", _valley.Index).Code);
    }

    [Fact]
    public void Article_WithAnotherExtension_IsFound()
    {
        File.Move(_valley.PathOf("bendungan.txt"), _valley.PathOf("bendungan.artikel"));
        _valley.With("INDEX.md", Valley.Index.Replace("bendungan.txt", "bendungan.artikel", StringComparison.Ordinal));
        Assert.Equal(0, ToolRun.Of("--corpus", _valley.Index).Code);
    }

    [Theory]
    [InlineData("texts/.drafts/draft.txt", false)]
    [InlineData("notes/plan.txt", true)]
    [InlineData("notes/plan.csv", false)]
    [InlineData("notes/README.md", false)]
    public void Text_ThatIsNotListed_IsReportedWhereItCouldBeAnArticle(string file, bool isReported)
    {
        _valley.With(file, "Not yet.\n");
        string text = ToolRun.Of("check", _valley.Index).Out;
        Assert.Equal(isReported, text.Contains($"'{file}' is not in the corpus", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_WithLinksRoundInACircle_IsReadOnce()
    {
        Directory.CreateSymbolicLink(_valley.PathOf("texts/up"), "..");
        Directory.CreateSymbolicLink(_valley.PathOf("self"), ".");
        Directory.CreateSymbolicLink(_valley.PathOf("a"), "b");
        Directory.CreateSymbolicLink(_valley.PathOf("b"), "a");
        ToolRun run = await Task.Run(() => ToolRun.Of("check", _valley.Index), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("NC1002", run.Out, StringComparison.Ordinal);
    }

    private static void AssertRefused(string index, string problem)
    {
        ToolRun run = ToolRun.Of("quotes", "--corpus", index, "--json");
        Assert.Equal((2, "", problem), (run.Code, run.Out, run.Problem));
    }
}
