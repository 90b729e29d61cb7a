namespace NewsCorpus.Tool.Tests.Authoring;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryCorpus _folder = new();

    private string Archive => _folder.PathOf("archive");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_InAFolderThatDoesNotExist_MakesACorpusWithoutFault()
    {
        ToolRun made = ToolRun.Of("new", Archive);
        Assert.Equal((0, ""), (made.Code, made.Error));
        ToolRun check = ToolRun.Of("check", Path.Combine(Archive, "INDEX.md"), "--strict", "--allow-licenses", "");
        Assert.EndsWith("INDEX.md: 0 errors, 0 warnings, 0 notes\n", check.Out, StringComparison.Ordinal);
        Assert.Equal(0, check.Code);
    }

    [Fact]
    public void New_Made_IsInCanonicalForm()
    {
        ToolRun.Of("new", Archive);
        ToolRun run = ToolRun.Of("fmt", "--check", Path.Combine(Archive, "INDEX.md"));
        Assert.Equal((0, ""), (run.Code, run.Out));
    }

    [Theory]
    [InlineData("quotes", 5)]
    [InlineData("articles", 2)]
    [InlineData("entities", 4)]
    public void New_Made_HasSomethingToAskFor(string question, int answers)
    {
        ToolRun.Of("new", Archive);
        Assert.Equal(answers, ToolRun.Of(question, "--json", "--corpus", Path.Combine(Archive, "INDEX.md")).Json.GetArrayLength());
    }

    [Fact]
    public void New_WithJson_ListsWhatItMade()
    {
        string[] made = [.. ToolRun.Of("new", Archive, "--json").Json.EnumerateArray().Select(static item => item.GetString()!)];
        Assert.Equal(Directory.GetFiles(Archive).Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("archive/INDEX.md")]
    [InlineData("archive/night-ferry.txt")]
    public void New_WhereAFileIsInTheWay_MakesNone(string file)
    {
        _folder.With(file, "mine");
        ToolRun run = ToolRun.Of("new", Archive);
        Assert.Equal(
            (2, $"'{_folder.PathOf(file)}' is there already, and nothing is overwritten; choose another folder"), (run.Code, run.Problem));
        Assert.Equal(["mine"], Directory.GetFiles(Archive).Select(File.ReadAllText));
    }

    [Fact]
    public void New_WhereAFileHasTheNameOfTheFolder_SaysSo()
    {
        _folder.With("archive", "mine");
        ToolRun run = ToolRun.Of("new", Archive);
        Assert.Equal((2, $"'{Archive}' is a file, not a folder"), (run.Code, run.Problem));
    }
}
