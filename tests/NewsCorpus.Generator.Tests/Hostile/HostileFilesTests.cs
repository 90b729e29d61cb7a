using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>Files that are elsewhere, missing, listed twice, empty, odd or not text at all.</summary>
public sealed class HostileFilesTests
{
    [Theory]
    [InlineData("../lights.txt", "NC1002 NC1014")]
    [InlineData("a/../../lights.txt", "NC1002 NC1014")]
    [InlineData("..\\lights.txt", "NC1002 NC1014")]
    [InlineData("%2e%2e/lights.txt", "NC1002 NC1014")]
    [InlineData("%2E%2E%2Flights.txt", "NC1002 NC1014")]
    [InlineData("/lights.txt", "NC1002 NC1014")]
    [InlineData("//server/lights.txt", "NC1002 NC1014")]
    [InlineData("\\\\\\\\server\\\\lights.txt", "NC1002 NC1014")]
    [InlineData("C:/lights.txt", "NC1002 NC1014")]
    [InlineData("C:lights.txt", "NC1002 NC1014")]
    [InlineData("file:///lights.txt", "NC1002 NC1014")]
    [InlineData("https://example.org/lights.txt", "NC1002 NC1014")]
    [InlineData("~/lights.txt", "NC1001 NC1002")]
    [InlineData("a//lights.txt", "NC1002 NC1014")]
    [InlineData("lights.txt/", "NC1002 NC1014")]
    [InlineData(".", "NC1002 NC1014")]
    [InlineData("Lights.txt", "NC1001 NC1002")]
    [InlineData("lights.tx", "NC1001 NC1002")]
    [InlineData("li%00ghts.txt", "NC1001 NC1002")]
    [InlineData("li\0ghts.txt", "NC1001 NC1002 NC4004")]
    [InlineData("%ff%fe.txt", "NC1001 NC1002")]
    [InlineData("{0}.txt", "NC1001 NC1002")]
    [InlineData("lights.txt", "")]
    [InlineData("./lights.txt", "")]
    [InlineData("%6Cights.txt", "")]
    public void Run_PathOfAnArticle_IsReportedUnlessItIsTheFile(string path, string faults)
    {
        TestProject project = HostileProject.With($"- [Lights](<{path}>){HostileProject.Facts}").WithFile(HostileProject.Folder + "lights.txt", "Light.");

        HostileRun run = HostileRun.Of(project);

        Assert.Equal(faults, run.Faults);
        Assert.Equal(faults.Length == 0 ? ["Light."] : [], run.Articles.Select(article => article.Text));
    }

    [Fact]
    public void Run_FileListedTwice_IsReportedAndThereTwice()
    {
        TestProject project = HostileProject
            .With($"- [One](lights.txt) `one`{HostileProject.Facts}- [Two](lights.txt) `two`{HostileProject.Facts}- [Three](lights.txt) `one`{HostileProject.Facts}")
            .WithFile(HostileProject.Folder + "lights.txt", "Light.");

        HostileRun run = HostileRun.Of(project);

        Assert.Equal("NC1003 NC1011", run.Faults);
        Assert.Equal([("one", "One"), ("two", "Two")], run.Articles.Select(article => (article.Id, article.Headline)));
    }

    [Fact]
    public void Run_IndexListsItself_IsAnArticle()
    {
        TestProject project = HostileProject.With("- [Myself](INDEX.md)" + HostileProject.Facts);

        string index = project[TestProject.IndexPath].GetText(TestContext.Current.CancellationToken)!.ToString();
        Assert.Equal(index, Assert.Single(HostileRun.Of(project).Articles).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\0\0\0\0")]
    [InlineData("\u2028")]
    [InlineData("## Articles\n\n- [Lights](lights.txt)")]
    [InlineData("<!-- never closed")]
    [InlineData("```\nnever closed")]
    [InlineData("PK\u0003\u0004\uFFFD\uFFFD")]
    public void Run_IndexThatIsNone_IsReportedAndTheCorpusIsEmpty(string index)
    {
        HostileRun run = HostileRun.Of(HostileProject.WithIndex(index).WithFile(HostileProject.Folder + "lights.txt", "Light."));

        Assert.Contains("NC1017", run.Faults, StringComparison.Ordinal);
        Assert.Empty(run.Articles);
    }

    [Fact]
    public void Run_TextOfAFileIsNotThere_TheArticleIsEmpty()
    {
        HostileRun run = HostileRun.Of(HostileProject.WithText("").WithFile(new FileWithoutText(HostileProject.Folder + "lights.txt")));

        Assert.Equal("NC4005", run.Faults);
        Assert.Equal("", Assert.Single(run.Articles).Text);
    }

    [Fact]
    public void Run_TextOfTheIndexIsNotThere_IsReported() => Assert.Equal(
        "NC1017",
        HostileRun.Of(HostileProject.Empty.WithFile(new FileWithoutText(TestProject.IndexPath))).Faults);

    private sealed class FileWithoutText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
