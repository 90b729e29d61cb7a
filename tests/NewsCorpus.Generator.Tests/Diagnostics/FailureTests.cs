using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Diagnostics;

/// <summary>A failure of the generator itself is a diagnostic that names the file, and all the rest is generated.</summary>
public sealed class FailureTests
{
    private const string Ids = "Harbour.News.Articles.Select(article => article.Id).ToArray()";

    [Fact]
    public void Run_ArticleCannotBeRead_ItIsMissingAndTheOthersAreThere()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project.WithFile(new UnreadableFile(Harbour.Ferry)));

        AssertOnlyFailure(run, Harbour.Ferry);
        Assert.Equal(["quay", "dermaga"], run.Ask<string[]>(Ids));
        Assert.Equal(2, run.Ask<int>("Harbour.News.Articles.Count"));
    }

    [Fact]
    public void Run_IndexCannotBeRead_ItsCorpusIsMissingAndTheOtherIsThere()
    {
        TestProject project = Harbour.Project
            .WithFile(new UnreadableFile(TestProject.IndexPath))
            .WithFile("/project/other/INDEX.md", Harbour.Index)
            .WithFile("/project/other/quay.txt", Harbour.QuayText)
            .WithFile("/project/other/dermaga.txt", Harbour.DermagaText)
            .WithFile("/project/other/ferry.txt", Harbour.FerryText)
            .WithCode("/project/Other.cs", "[NewsCorpus.Corpus(\"other/INDEX.md\")] public static partial class Other;");

        GeneratorRun run = GeneratorRun.Of(project);

        AssertOnlyFailure(run, TestProject.IndexPath);
        Assert.All(run.Sources.Keys, name => Assert.StartsWith("Other.", name, StringComparison.Ordinal));
        Assert.Equal(6, run.Sources.Count);
    }

    [Fact]
    public void Run_UnreadableFileReplaced_TheFailureGoes()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project.WithFile(new UnreadableFile(Harbour.Ferry)))
            .After(project => project.WithFile(Harbour.Ferry, Harbour.FerryText));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["quay", "dermaga", "ferry"], run.Ask<string[]>(Ids));
    }

    [Fact]
    public void Run_FileWithoutText_IsAnEmptyArticle()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project.WithFile(new FileWithoutText(Harbour.Ferry)));

        Assert.Equal("NC4005 Warning ferry.txt(0,0)-(0,0)", Spot.Describe(Assert.Single(run.Diagnostics)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("INDEX.md")]
    [InlineData("/")]
    [InlineData("/project/a\0b/<>|?*.txt")]
    [InlineData("/project/seeds/photo.jpg")]
    [InlineData("/project/other/notes.txt")]
    public void Run_UnreadableFileThatIsOfNoCorpus_IsNeverRead(string path) =>
        Assert.Empty(GeneratorRun.Of(Harbour.Project.WithFile(new UnreadableFile(path))).Diagnostics);

    [Fact]
    public void Run_UnreadableTextBesideTheArticles_IsNotListedAndNeverRead()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project.WithFile(new UnreadableFile("/project/seeds/notes.txt")));

        Assert.Equal("NC1002 Warning notes.txt(0,0)-(0,0)", Spot.Describe(Assert.Single(run.Diagnostics)));
        Assert.Equal(3, run.Ask<int>("Harbour.News.Articles.Count"));
    }

    [Fact]
    public void Run_Cancelled_IsNoFailure()
    {
        using var source = new CancellationTokenSource();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], [new CancellingFile(TestProject.IndexPath, source)]);
        Compilation compilation = GeneratorRun.Of(Harbour.Project).Output;

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(compilation, source.Token));
    }

    private static void AssertOnlyFailure(GeneratorRun run, string path)
    {
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal($"NC0001 Error {Path.GetFileName(path)}(0,0)-(0,0)", Spot.Describe(diagnostic));
        Assert.Equal(path, diagnostic.Location.GetLineSpan().Path);
        Assert.Contains($"IOException: {UnreadableFile.Complaint}", Spot.Message(diagnostic), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", Spot.Message(diagnostic), StringComparison.Ordinal);
    }

    // Somebody types on while this file is being read.
    private sealed class CancellingFile(string path, CancellationTokenSource source) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    // What the compiler hands over for a file that it could not read; it has reported that itself.
    private sealed class FileWithoutText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
