using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>Which file is which article's.</summary>
public sealed class ArticleFilesTests
{
    [Theory]
    [InlineData("corpus/INDEX.md", "corpus/one.txt")]
    [InlineData("INDEX.md", "one.txt")]
    [InlineData("INDEX.md", "./one.txt")]
    [InlineData("C:\\archive\\corpus\\INDEX.md", "C:\\archive\\corpus\\one.txt")]
    [InlineData("C:\\archive\\corpus\\INDEX.md", "C:/archive/corpus/one.txt")]
    [InlineData("/archive/./corpus/INDEX.md", "/archive/corpus/one.txt")]
    public void Match_FileBesideTheIndex_IsFound(string index, string file)
    {
        ArticleFileMatch match = Match(index, "one.txt", index, file);
        Assert.Equal([1], match.Files);
        Assert.Empty(match.Diagnostics);
    }

    [Theory]
    [InlineData("2025/one.txt", "corpus/2025/one.txt")]
    [InlineData("2025\\one.txt", "corpus/2025/one.txt")]
    [InlineData("a%20b.txt", "corpus/a b.txt")]
    [InlineData("<a b.txt>", "corpus/a b.txt")]
    public void Match_LinkInAnySpelling_IsFound(string link, string file) => Assert.Equal([0], Match("corpus/INDEX.md", link, file).Files);

    [Theory]
    [InlineData("corpus/One.txt", "One.txt")]
    [InlineData("corpus/2025/one.txt", "2025/one.txt")]
    [InlineData("corpus/onne.txt", "onne.txt")]
    public void Match_FileNotThere_IsReportedAtTheLinkWithTheNearestOne(string file, string meant)
    {
        ArticleFileMatch match = Match("corpus/INDEX.md", "one.txt", file);
        Assert.Equal([-1], match.Files);
        Assert.Equal(
            [
                $"corpus/INDEX.md(12,18): error NC1001: There is no file 'one.txt' (did you mean '{meant}'?)",
                $"{file}(1,1): warning NC1002: '{meant}' is not in the corpus: list it in INDEX.md, or move it out of the folder",
            ],
            match.Diagnostics.Select(item => item.ToString()));
    }

    [Fact]
    public void Match_FileInAnotherFolder_IsNotFound()
    {
        ArticleFileMatch match = Match("corpus/INDEX.md", "one.txt", "one.txt", "other/one.txt", "corpus2/one.txt");
        Assert.Equal(["NC1001"], match.Diagnostics.Select(item => item.Rule.Id));
    }

    [Theory]
    [InlineData("corpus/two.txt")]
    [InlineData("corpus\\two.MD")]
    [InlineData("corpus/2025/two.md")]
    public void Match_FileThatIsNotListed_IsReportedInTheFile(string file)
    {
        CorpusDiagnostic diagnostic = Assert.Single(Match("corpus/INDEX.md", "one.txt", "corpus/one.txt", file).Diagnostics);
        Assert.Equal(("NC1002", file, default(SourcePlace)), (diagnostic.Rule.Id, diagnostic.Path, diagnostic.Place));
    }

    [Theory]
    [InlineData("corpus/INDEX.md")]
    [InlineData("corpus/README.md")]
    [InlineData("corpus/2025/readme.md")]
    [InlineData("corpus/picture.png")]
    [InlineData("corpus/one.json")]
    [InlineData("other/two.txt")]
    public void Match_FileThatIsNoArticle_IsNotReported(string file) =>
        Assert.Empty(Match("corpus/INDEX.md", "one.txt", "corpus/one.txt", file).Diagnostics);

    [Fact]
    public void Match_FolderWithAnIndexOfItsOwn_IsAnotherCorpus() =>
        Assert.Empty(Match("corpus/INDEX.md", "one.txt", "corpus/one.txt", "corpus/en/INDEX.md", "corpus/en/two.txt").Diagnostics);

    [Fact]
    public void Match_FileOfAFaultyEntry_IsNotReportedBesides()
    {
        IndexModel index = IndexReader.Read("corpus/INDEX.md",
            IndexSample.WithArticleFields("- [Two](two.txt)\n  - source: @nobody\n  - date: 2025-01-02\n"), new IndexOptions(AllowedLicenses: null));
        Assert.Empty(ArticleFiles.Match(index, ["corpus/one.txt", "corpus/two.txt"]).Diagnostics);
    }

    [Fact]
    public void Match_WithdrawnArticle_NeedsNoFile()
    {
        IndexModel index = IndexSample.Read(IndexSample.WithArticleFields("  - status: withdrawn\n"));
        ArticleFileMatch match = ArticleFiles.Match(index, []);
        Assert.Equal([-1], match.Files);
        Assert.Empty(match.Diagnostics);
    }

    [Fact]
    public void Match_FilesInAnotherOrder_GivesTheSameReports()
    {
        string[] files = ["corpus/c.txt", "corpus/a.txt", "corpus/b.txt"];
        Assert.Equal(
            Match("corpus/INDEX.md", "one.txt", files).Diagnostics,
            Match("corpus/INDEX.md", "one.txt", [.. files.Order(StringComparer.Ordinal)]).Diagnostics);
    }

    private static ArticleFileMatch Match(string index, string link, params string[] files)
    {
        string text = IndexSample.WithArticleFields("").Replace("(one.txt)", $"({link})", StringComparison.Ordinal);
        return ArticleFiles.Match(IndexReader.Read(index, text, new IndexOptions(AllowedLicenses: null)), files);
    }

    [Theory]
    [InlineData("a/x.txt", true)]
    [InlineData("a/b/x.txt", true)]
    [InlineData("a/b/c/x.txt", true)]
    [InlineData("a/bc/x.txt", true)]
    [InlineData("a.txt", false)]
    [InlineData("ab/x.txt", false)]
    [InlineData("c/x.txt", false)]
    [InlineData("c/d/x.txt", true)]
    [InlineData("c/e.txt", false)]
    [InlineData("", false)]
    public void Holds_FileInAFolderOrBelowIt_IsHeld(string path, bool expected) =>
        Assert.Equal(expected, new FolderSet(["c/d/", "a/b/", "a/"]).Holds(path));
}
