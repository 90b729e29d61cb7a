using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

/// <summary>What build writes, what it says of it, and when it writes nothing.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    private string Image => _valley.PathOf("valley.ncimg");

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Build_OfASoundCorpus_SaysWhatItWrote()
    {
        ToolRun run = Build();
        string hash = ToolRun.Of("--corpus", _valley.Index, "--json").Json.GetProperty("contentHash").GetString()!;
        string bytes = new FileInfo(Image).Length.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith($"{Image}: 3 articles, {bytes} bytes, hash {hash}, ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal((0, ToolRun.Of("check", _valley.Index).Lines[^1] + "\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Build_Twice_GivesTheSameBytes()
    {
        Build();
        byte[] first = File.ReadAllBytes(Image);
        Build();
        Assert.Equal(first, File.ReadAllBytes(Image));
    }

    [Fact]
    public void Json_OfABuild_SaysWhatItWrote()
    {
        JsonElement answer = Build("--json").Json;
        Assert.Equal(
            (true, Image, 3, new FileInfo(Image).Length),
            (
                answer.GetProperty("written").GetBoolean(),
                answer.GetProperty("path").GetString(),
                answer.GetProperty("articles").GetInt32(),
                answer.GetProperty("bytes").GetInt64()));
        Assert.Equal(["NC3003", "NC4002"], answer.GetProperty("diagnostics").Strings("id"));
    }

    [Fact]
    public void Build_WithAnError_LeavesTheOldFile()
    {
        Build();
        byte[] before = File.ReadAllBytes(Image);
        _valley.With("INDEX.md", Valley.Index.Replace("2024-03-05", "5 March", StringComparison.Ordinal));
        ToolRun run = Build();
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("error NC1007", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Image));
        AssertNothingElse();
    }

    [Fact]
    public void Json_OfABuildWithAnError_SaysThatNothingWasWritten()
    {
        _valley.With("INDEX.md", Valley.Index.Replace("2024-03-05", "5 March", StringComparison.Ordinal));
        ToolRun run = Build("--json");
        Assert.Equal((1, "", false), (run.Code, run.Error, run.Json.GetProperty("written").GetBoolean()));
        Assert.False(File.Exists(Image));
    }

    [Fact]
    public void Build_WithATextThatCannotBeRead_LeavesNothing()
    {
        File.Delete(_valley.PathOf("bendungan.txt"));
        File.CreateSymbolicLink(_valley.PathOf("bendungan.txt"), "nowhere.txt");
        ToolRun run = Build();
        Assert.Equal(
            (2, "", $"'{_valley.PathOf("bendungan.txt")}' cannot be read: it does not exist, or is a link to nothing"),
            (run.Code, run.Out, run.Problem));
        AssertNothingElse();
        Assert.False(File.Exists(Image));
    }

    // An image carries the texts, so a license that forbids that is an error unless somebody says otherwise.
    [Theory]
    [InlineData(null, 1)]
    [InlineData("CC-BY-NC-4.0", 1)]
    [InlineData("CC-BY-NC-4.0, LicenseRef-Lembah", 0)]
    public void Build_UnderAClosedLicense_AsksForLeave(string? licenses, int code)
    {
        _valley.With("INDEX.md", Valley.Index.Replace("CC-BY-4.0", "LicenseRef-Lembah", StringComparison.Ordinal));
        ToolRun run = licenses is null ? Build() : Build("--allow-licenses", licenses);
        Assert.Equal((code, code == 0), (run.Code, File.Exists(Image)));
        Assert.Equal(code == 1, run.Error.Contains("error NC2003", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("INDEX.md")]
    [InlineData("bendungan.txt")]
    public void Build_OverAFileThatIsNoImage_IsBadInput(string file)
    {
        string before = _valley.Read(file);
        ToolRun run = ToolRun.Of("build", _valley.Index, "-o", _valley.PathOf(file));
        Assert.Equal((2, $"'{_valley.PathOf(file)}' is there already and is no image file; choose another name"), (run.Code, run.Problem));
        Assert.Equal(before, _valley.Read(file));
    }

    [Fact]
    public void Build_OfAnImage_IsBadInput()
    {
        Build();
        Assert.Equal(
            $"'{Image}' is an image file; an INDEX.md is needed here",
            ToolRun.Of("build", Image, "-o", _valley.PathOf("other.ncimg")).Problem);
    }

    [Fact]
    public void Build_WithoutAName_IsBadInput() => Assert.Equal(2, ToolRun.Of("build", _valley.Index).Code);

    private ToolRun Build(params string[] args) => ToolRun.Of(["build", _valley.Index, "-o", Image, .. args]);

    private void AssertNothingElse() =>
        Assert.DoesNotContain(Directory.GetFiles(_valley.Folder), static file => file.EndsWith(".tmp", StringComparison.Ordinal));
}
