using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Output;

/// <summary>A corpus that the build has written into a resource: the generator writes names and the entry, and needs no text.</summary>
public sealed class ResourceTests
{
    private static readonly TestProject Project = new TestProject { Image = "seeds/INDEX.ncimg" }
        .WithCode(TestProject.CodePath, Harbour.News)
        .WithFile(TestProject.IndexPath, Harbour.Index);

    [Fact]
    public void Run_IndexWithAnImage_HasTheNamesOfTheLiteralsAndNoPages()
    {
        GeneratorRun literals = GeneratorRun.Of(Harbour.Project), resource = GeneratorRun.Of(Project);

        Assert.Equal(["Harbour.News.Names00.g.cs", "Harbour.News.g.cs"], resource.Sources.Keys);
        Assert.Equal(literals.Sources["Harbour.News.Names00.g.cs"], resource.Sources["Harbour.News.Names00.g.cs"]);
        Assert.Contains("Corpus.FromResource(typeof(_Corpus).Assembly, \"seeds/INDEX.ncimg\")", resource.Sources["Harbour.News.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_IndexWithAnImage_Compiles() => GeneratorRun.Of(Project).Compile();

    // The build has reported it.
    [Fact]
    public void Run_FaultyIndexWithAnImage_ReportsNothing()
    {
        GeneratorRun run = GeneratorRun.Of(Project.Replace(TestProject.IndexPath, "date: 2031-03-06", "date: 2031-99-06"));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Run_HeadlineEdited_NamesChangeAlone()
    {
        GeneratorRun before = GeneratorRun.Of(Project);

        GeneratorRun run = before.After(project =>
            project.Replace(TestProject.IndexPath, "Storm keeps the ferry in", "Storm keeps ferry in"));

        Assert.Equal(["Harbour.News.Names00.g.cs"], run.FilesChangedSince(before));
    }
}
