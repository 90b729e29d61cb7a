using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Caching;

/// <summary>C# that has nothing to do with the corpus: typing it costs a look at the marked class, and nothing else.</summary>
public sealed class UnrelatedEditTests
{
    private const string OtherPath = "/project/Other.cs";

    private static readonly TestProject Project = Harbour.Project.WithCode(OtherPath, "class Other { int Count() => 1; }");

    [Fact]
    public void Run_FileAdded_NothingRuns() =>
        AssertNothingRuns(project => project.WithCode("/project/Added.cs", "class Added;"));

    [Fact]
    public void Run_OtherFileEdited_NothingRuns() =>
        AssertNothingRuns(project => project.WithCode(OtherPath, "class Other { int Count() => 2; int Sum() => 3; }"));

    [Fact]
    public void Run_ClassBelowInTheSameFileEdited_NothingRuns() =>
        AssertNothingRuns(project => project.WithCode(TestProject.CodePath, Harbour.News + "\nclass Below { int Count() => 1; }"));

    [Fact]
    public void Run_ClassAboveInTheSameFileEdited_OnlyThePlaceOfTheAttributeMoves()
    {
        string code = Harbour.News.Replace("[NewsCorpus", "class Above;\n\n[NewsCorpus", StringComparison.Ordinal);

        GeneratorRun run = GeneratorRun.Of(Project).After(project => project.WithCode(TestProject.CodePath, code));

        Assert.Equal("Targets: 1 Modified\nDiagnostics: 1 Unchanged, 3 Cached", run.Work);
    }

    [Fact]
    public void Run_OwnMemberOfTheMarkedClassAdded_NothingRuns() => AssertNothingRuns(project => project.WithCode(
        TestProject.CodePath,
        Harbour.News.Replace("class News;", "class News { public static int Own => 1; }", StringComparison.Ordinal)));

    private static void AssertNothingRuns(Func<TestProject, TestProject> edit) =>
        Assert.Equal("Targets: 1 Unchanged", GeneratorRun.Of(Project).After(edit).Work);
}
