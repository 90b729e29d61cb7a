using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Caching;

/// <summary>What an edit of INDEX.md or of the project's settings makes run, and which generated files it changes.</summary>
public sealed class IndexEditTests
{
    private const string Entry = "Harbour.News.g.cs";
    private const string Names = "Harbour.News.Names00.g.cs";
    private const string Catalogue = "Harbour.News.Segment00.Part00.g.cs";
    private const string Articles = "Harbour.News.Segment01.g.cs";

    private const string FerryItem = "- [Storm keeps the ferry in](ferry.txt)\n  - source: @harbour-wire\n  - date: 2031-03-06\n";
    private const string CraneItem = "- [Crane sold](crane.txt)\n  - source: @harbour-wire\n  - date: 2031-03-04\n";

    [Fact]
    public void Run_HeadlineEdited_OnlyThatArticleIsReadAgain()
    {
        GeneratorRun before = GeneratorRun.Of(Harbour.Project);

        GeneratorRun run = before.After(EditIndex("Storm keeps the ferry in", "Storm keeps ferry in"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Readings: 1 Modified, 2 Cached
            Articles: 1 Modified, 2 Cached
            Corpora: 1 Unchanged
            Segments: 1 Modified
            Catalogues: 1 Modified
            Sources: 3 Modified, 1 Unchanged, 1 Cached
            Outputs: 3 Modified, 7 Cached
            """,
            run.Work);
        Assert.Equal([Names, Catalogue, Articles], run.FilesChangedSince(before));
    }

    [Fact]
    public void Run_PinEdited_OnlyThatArticleIsReadAgain()
    {
        const string Pin = "  - quote `We wait`: @lena-brandvik\n";
        TestProject project = Harbour.Project.Replace(TestProject.IndexPath, FerryItem, FerryItem + Pin);
        GeneratorRun before = GeneratorRun.Of(project);

        GeneratorRun run = before.After(EditIndex(Pin, "  - quote `We wait`: no speaker\n"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Readings: 1 Modified, 2 Cached
            Articles: 1 Modified, 2 Cached
            Corpora: 1 Modified
            Segments: 1 Modified
            Catalogues: 1 Modified
            Sources: 2 Modified, 2 Unchanged, 1 Cached
            Outputs: 2 Modified, 8 Cached
            """,
            run.Work);
        Assert.Equal([Catalogue, Articles], run.FilesChangedSince(before));
    }

    [Fact]
    public void Run_LineInsertedAboveAFaultyPin_OnlyTheDiagnosticsMove()
    {
        TestProject project = Harbour.Project.Replace(TestProject.IndexPath, FerryItem, FerryItem + "  - quote `We left`: @lena-brandvik\n");
        GeneratorRun before = GeneratorRun.Of(project);

        GeneratorRun run = before.After(EditIndex("# Harbour", "<!-- kept by hand -->\n# Harbour"));

        Assert.Equal(["NC4006 Error INDEX.md(25,10)-(25,19)"], before.Diagnostics.Select(Spot.Describe));
        Assert.Equal(["NC4006 Error INDEX.md(26,10)-(26,19)"], run.Diagnostics.Select(Spot.Describe));
        Assert.DoesNotContain("Articles:", run.Work, StringComparison.Ordinal);
        Assert.Empty(run.FilesChangedSince(before));
    }

    [Fact]
    public void Run_LineInsertedAtTheTop_NoArticleIsReadAgain()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(EditIndex("# Harbour", "<!-- kept by hand -->\n# Harbour"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Corpora: 1 Unchanged
            Sources: 1 Unchanged, 4 Cached
            """,
            run.Work);
    }

    [Fact]
    public void Run_ProseAddedAtTheEnd_OnlyTheIndexIsReadAgain()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(project =>
            project.WithFile(TestProject.IndexPath, Harbour.Index + "\n## Notes\n\nThe harbour is an invention.\n"));

        Assert.Equal("Files: 1 Modified, 3 Cached\nIndexes: 1 Unchanged", run.Work);
    }

    [Fact]
    public void Run_FileAddedThatNoIndexLists_OnlyThePlanIsMadeAgain()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(project => project.WithFile("/project/notes.txt", "Call the harbour."));

        Assert.Equal("Plans: 1 Unchanged", run.Work);
    }

    [Fact]
    public void Run_LineInsertedAboveFaults_OnlyTheDiagnosticsMove()
    {
        TestProject project = Harbour.Project
            .Replace(TestProject.IndexPath, "- version: 1.2.0", "- version: 1.2.0\n- colour: blue")
            .Replace(TestProject.IndexPath, "### Places", "### Places\n\n- **Nowhere**");

        GeneratorRun run = GeneratorRun.Of(project).After(EditIndex("# Harbour", "<!-- kept by hand -->\n# Harbour"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Corpora: 1 Modified
            Catalogues: 1 Unchanged
            Sources: 1 Unchanged, 4 Cached
            Diagnostics: 2 Modified, 2 Cached
            Outputs: 2 Modified, 8 Cached
            """,
            run.Work);
    }

    [Fact]
    public void Run_AliasAdded_EveryArticleIsLinkedAgainAndNoneIsRead()
    {
        GeneratorRun before = GeneratorRun.Of(Harbour.Project);

        // No text has the alias: the catalogue changes, and no article.
        GeneratorRun run = before.After(EditIndex("- aliases: Brandvik", "- aliases: Brandvik; Master Lena"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Articles: 3 Unchanged
            Corpora: 1 Modified
            Catalogues: 1 Modified
            Sources: 2 Modified, 1 Unchanged, 2 Cached
            Outputs: 2 Modified, 8 Cached
            """,
            run.Work);
        Assert.Equal([Names, Catalogue], run.FilesChangedSince(before));
    }

    // Where the number of files changes, the compiler takes an edited file for one that went and one that came.
    [Fact]
    public void Run_ArticleAdded_OnlyItIsReadAndNoOtherMemberIsRenamed()
    {
        GeneratorRun before = GeneratorRun.Of(Harbour.Project);

        GeneratorRun run = before.After(project => project
            .WithFile("/project/seeds/crane.txt", "Crane sold\n\nThe old crane of Port Selasar is sold.\n")
            .Replace(TestProject.IndexPath, "- [Dermaga", CraneItem + "- [Dermaga"));

        Assert.Equal(
            """
            Files: 2 New, 3 Cached, 1 Removed
            Indexes: 1 New, 1 Removed
            Plans: 1 Modified
            Readings: 1 New, 3 Cached
            Articles: 1 New, 3 Cached
            Corpora: 1 Modified
            Segments: 1 Modified
            Catalogues: 1 Modified
            Sources: 4 Modified, 1 Cached
            Outputs: 4 Modified, 6 Cached
            """,
            run.Work);
        Assert.Equal([Names, Catalogue, Articles, Entry], run.FilesChangedSince(before));
        Assert.Equal(["Dermaga", "Ferry", "Quay"], GeneratedCode.MembersOf(before, "Headlines"));
        Assert.Equal(["Crane", "Dermaga", "Ferry", "Quay"], GeneratedCode.MembersOf(run, "Headlines"));
    }

    [Fact]
    public void Run_ArticleRemoved_NoOtherIsReadAgain()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(project => project
            .WithoutFile(Harbour.Ferry)
            .Replace(TestProject.IndexPath, FerryItem, ""));

        Assert.Equal(
            """
            Files: 1 New, 2 Cached, 2 Removed
            Indexes: 1 New, 1 Removed
            Plans: 1 Modified
            Readings: 2 Cached, 1 Removed
            Articles: 2 Cached, 1 Removed
            Corpora: 1 Modified
            Segments: 1 Modified
            Catalogues: 1 Modified
            Sources: 4 Modified, 1 Cached
            Outputs: 4 Modified, 6 Cached
            """,
            run.Work);
    }

    [Fact]
    public void Run_ArticlesReordered_NoneIsReadAgain()
    {
        GeneratorRun before = GeneratorRun.Of(Harbour.Project);

        GeneratorRun run = before.After(project => project
            .Replace(TestProject.IndexPath, FerryItem, "")
            .Replace(TestProject.IndexPath, "- [Port", FerryItem + "- [Port"));

        Assert.Equal(
            """
            Files: 1 Modified, 3 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Corpora: 1 Modified
            Catalogues: 1 Modified
            Sources: 1 Modified, 1 Unchanged, 3 Cached
            Outputs: 1 Modified, 9 Cached
            """,
            run.Work);
        Assert.Equal([Catalogue], run.FilesChangedSince(before));
    }

    [Fact]
    public void Run_LicenseAllowedThatNoArticleHas_OnlyTheIndexIsReadAgain()
    {
        GeneratorRun run = GeneratorRun.Of(Harbour.Project).After(some => some with { AllowedLicenses = "LicenseRef-Other" });

        Assert.Equal("Indexes: 1 Unchanged", run.Work);
    }

    [Fact]
    public void Run_LicenseAllowedThatArticlesHave_OnlyTheDiagnosticsGo()
    {
        TestProject project = Harbour.Project.Replace(TestProject.IndexPath, "license: CC0-1.0", "license: LicenseRef-Harbour");

        GeneratorRun run = GeneratorRun.Of(project).After(some => some with { AllowedLicenses = "LicenseRef-Harbour" });

        Assert.Equal(
            """
            Indexes: 1 Modified
            Plans: 1 Modified
            Corpora: 1 Unchanged
            Sources: 1 Unchanged, 4 Cached
            Diagnostics: 1 Modified, 3 Cached
            Outputs: 1 Modified, 9 Cached
            """,
            run.Work);
        Assert.Empty(run.Diagnostics);
    }

    private static Func<TestProject, TestProject> EditIndex(string old, string replacement) =>
        project => project.Replace(TestProject.IndexPath, old, replacement);
}
