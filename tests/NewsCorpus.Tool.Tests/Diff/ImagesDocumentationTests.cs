using System.Text.RegularExpressions;

namespace NewsCorpus.Tool.Tests.Diff;

/// <summary>The example of docs/images.md is what the tool answers.</summary>
public sealed partial class ImagesDocumentationTests
{
    [Fact]
    public void Example_OfThePage_IsWhatComesOut()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/images.md")).ReplaceLineEndings("\n");
        using var corpus = new TemporaryCorpus();
        string archive = corpus.PathOf("archive"), index = Path.Combine(archive, "INDEX.md"), image = corpus.PathOf("archive.ncimg");
        Assert.Equal(0, ToolRun.Of("new", archive).Code);
        Assert.Equal(0, ToolRun.Of("build", index, "-o", image).Code);
        string text = corpus.Read("archive/night-ferry.txt");
        corpus.With("archive/night-ferry.txt", text.Replace("said Bayu Karang", "said Rani Laut", StringComparison.Ordinal));
        Assert.Equal(Example().Match(page).Groups[1].Value, ToolRun.Of("diff", image, index).Out);
    }

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
