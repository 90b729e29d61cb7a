using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Caching;

/// <summary>What an edit of an article's file makes run, and which generated files it changes.</summary>
public sealed class ArticleEditTests
{
    private const string Catalogue = "Harbour.News.Segment00.Part00.g.cs";
    private const string Articles = "Harbour.News.Segment01.g.cs";

    [Fact]
    public void Run_WordChanged_OnlyThatArticleIsReadAgain()
    {
        GeneratorRun before = GeneratorRun.Of(Harbour.Project);

        GeneratorRun run = before.After(project => project.Replace(Harbour.Ferry, "Thursday", "Friday"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Readings: 1 Modified, 2 Cached
            Articles: 1 Modified, 2 Cached
            Corpora: 1 Modified
            Segments: 1 Modified
            Catalogues: 1 Modified
            Sources: 2 Modified, 3 Cached
            Outputs: 2 Modified, 8 Cached
            """,
            run.Work);
        Assert.Equal([Catalogue, Articles], run.FilesChangedSince(before));
    }

    [Fact]
    public void Run_QuoteRemoved_NeitherEntryNorNamesChange()
    {
        GeneratorRun before = GeneratorRun.Of(Harbour.Project);

        GeneratorRun run = before.After(project => project.Replace(Harbour.Ferry, "\"We wait for the wind,\"", "We wait,"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Readings: 1 Modified, 2 Cached
            Articles: 1 Modified, 2 Cached
            Corpora: 1 Modified
            Segments: 1 Modified
            Catalogues: 1 Modified
            Sources: 2 Modified, 3 Cached
            Outputs: 2 Modified, 8 Cached
            """,
            run.Work);
        Assert.Equal([Catalogue, Articles], run.FilesChangedSince(before));
    }

    [Fact]
    public void Run_SameTextInANewFileObject_OnlyTheFileIsRead()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(project => project.WithFile(Harbour.Ferry, Harbour.FerryText));

        Assert.Equal("Files: 1 Unchanged, 3 Cached", run.Work);
    }

    [Fact]
    public void Run_AllFilesReplacedByEqualOnes_OnlyTheFilesAreRead()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(project => project.MovedTo("/project"));

        Assert.Equal("Files: 4 Unchanged", run.Work);
    }

    [Fact]
    public void Run_LineEndsChanged_ArticleIsReadAgainAndNoSourceChanges()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(project =>
            project.WithFile(Harbour.Ferry, Harbour.FerryText.Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Readings: 1 Modified, 2 Cached
            Articles: 1 Unchanged, 2 Cached
            """,
            run.Work);
    }

    [Fact]
    public void Run_EditedAndEditedBackBetweenRuns_OutputsAreCached()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(project =>
            project.Replace(Harbour.Ferry, "Thursday", "Friday").Replace(Harbour.Ferry, "Friday", "Thursday"));

        Assert.Equal("Files: 1 Unchanged, 3 Cached", run.Work);
    }

    [Fact]
    public void Run_EditedAndEditedBack_SourcesAreTheFirstAgain()
    {
        GeneratorRun before = GeneratorRun.Of(Harbour.Project);

        GeneratorRun run = before
            .After(project => project.Replace(Harbour.Ferry, "\"We wait for the wind,\"", "We wait,"))
            .After(project => project.WithFile(Harbour.Ferry, Harbour.FerryText));

        Assert.Empty(run.FilesChangedSince(before));
    }

    [Fact]
    public void Run_OnlyADiagnosticChanges_NoSourceDoes()
    {
        // The article is withdrawn: its text is checked by nobody and goes nowhere.
        TestProject project = Harbour.Project.Replace(
            TestProject.IndexPath, "  - date: 2031-03-06", "  - date: 2031-03-06\n  - status: withdrawn");

        GeneratorRun run = GeneratorRun.Of(project).After(some => some.Replace(Harbour.Ferry, "Thursday", "Friday"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Readings: 1 Modified, 2 Cached
            Articles: 1 Unchanged, 2 Cached
            """,
            run.Work);
    }

    [Fact]
    public void Run_FileThatNoIndexListsEdited_NothingRuns()
    {
        TestProject project = Harbour.Project.WithFile("/project/notes.txt", "Call the harbour.");

        GeneratorRun run = GeneratorRun.Of(project).After(some => some.Replace("/project/notes.txt", "Call", "Ring"));

        Assert.Equal("", run.Work);
    }
}
