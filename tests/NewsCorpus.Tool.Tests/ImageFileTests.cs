namespace NewsCorpus.Tool.Tests;

/// <summary>The questions of the tool, asked of an image file.</summary>
public sealed class ImageFileTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public ImageFileTests() => Assert.Equal(0, ToolRun.Of("build", _valley.Index, "-o", Image).Code);

    private string Image => _valley.PathOf("valley.ncimg");

    public void Dispose() => _valley.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--json")]
    [InlineData("articles")]
    [InlineData("quotes --indirect --json")]
    [InlineData("quotes --speaker Marwah")]
    [InlineData("entities --recognised --json")]
    [InlineData("mentions Delta")]
    [InlineData("search water --json")]
    public void Answer_OfAnImage_IsThatOfItsIndex(string question)
    {
        string[] args = question.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ToolRun.Of([.. args, "--corpus", _valley.Index]), ToolRun.Of([.. args, "--corpus", Image]));
    }

    [Fact]
    public void Image_UnderAnyName_IsKnownByItsFirstBytes()
    {
        File.Move(Image, _valley.PathOf("INDEX.image"));
        Assert.Equal(0, ToolRun.Of("articles", "--corpus", _valley.PathOf("INDEX.image")).Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(400)]
    public void Image_CutOff_IsBadInput(int length)
    {
        File.WriteAllBytes(Image, File.ReadAllBytes(Image)[..length]);
        ToolRun run = ToolRun.Of("quotes", "--corpus", Image);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("valley.ncimg", run.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OfASoundImage_SaysSo()
    {
        ToolRun run = ToolRun.Of("check", Image);
        string hash = ToolRun.Of("--corpus", Image, "--json").Json.GetProperty("contentHash").GetString()!;
        Assert.Equal((0, $"{Image}: a sound image of 3 articles, hash {hash}\n", ""), (run.Code, run.Out, run.Error));
        Assert.Equal("[]\n", ToolRun.Of("check", Image, "--json").Out);
    }

    [Fact]
    public void Check_OfAnImageWithAnotherLetter_IsBadInput()
    {
        byte[] bytes = File.ReadAllBytes(Image);
        int at = bytes.AsSpan().IndexOf("higher than"u8);
        bytes[at] = (byte)'H';
        File.WriteAllBytes(Image, bytes);
        ToolRun run = ToolRun.Of("check", Image);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.NotEqual("", run.Problem);
    }

    [Theory]
    [InlineData("--strict")]
    [InlineData("--suggest")]
    [InlineData("--allow-licenses=CC0-1.0")]
    public void Check_OfAnImageForWhatAnIndexHas_IsBadInput(string option) =>
        Assert.Equal(2, ToolRun.Of("check", Image, option).Code);

    [Fact]
    public void Annotate_WithAnImageForAnIndex_IsBadInput() => Assert.Equal(
        $"'{Image}' is an image file; an INDEX.md is needed here", ToolRun.Of("annotate", "--index", Image).Problem);
}
