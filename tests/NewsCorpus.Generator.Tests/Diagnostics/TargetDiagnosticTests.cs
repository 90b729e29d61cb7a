using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Diagnostics;

/// <summary>What is wrong with a marked class or with the path of its attribute is said at the attribute.</summary>
public sealed class TargetDiagnosticTests
{
    private const string Attribute = "NewsCorpus.Corpus(\"seeds/INDEX.md\")";

    [Theory]
    [InlineData("seeds/INDX.md", "seeds/INDEX.md")]
    [InlineData("INDEKS.md", "INDEX.md")]
    [InlineData("Seeds/index.md", "seeds/INDEX.md")]
    [InlineData("sedes/INDEX.md", "seeds/INDEX.md")]
    public void Run_NoFileOfThatPath_TheNearestIsSuggested(string path, string suggested)
    {
        TestProject project = Harbour.Project.WithCode(
            TestProject.CodePath, Harbour.News.Replace("seeds/INDEX.md", path, StringComparison.Ordinal));

        GeneratorRun run = GeneratorRun.Of(project);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal($"NC0002 Error News.cs(2,1)-(2,{22 + path.Length})", Spot.Describe(diagnostic));
        Assert.Equal($"NewsCorpus.Corpus(\"{path}\")", Spot.TextAt(diagnostic, project.Code[TestProject.CodePath]));
        Assert.Contains($"'{path}' (did you mean '{suggested}'?)", Spot.Message(diagnostic), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../seeds/INDEX.md")]
    [InlineData("eds/INDEX.md")]
    [InlineData("seeds/")]
    public void Run_PathThatIsNoEndOfAFile_IsNotFound(string path)
    {
        TestProject project = Harbour.Project.WithCode(
            TestProject.CodePath, Harbour.News.Replace("seeds/INDEX.md", path, StringComparison.Ordinal));

        Assert.Equal("NC0002", Assert.Single(GeneratorRun.Of(project).Diagnostics).Id);
    }

    [Fact]
    public void Run_PathIsNull_IsNotFound()
    {
        TestProject project = Harbour.Project.WithCode(
            TestProject.CodePath, Harbour.News.Replace("\"seeds/INDEX.md\"", "null!", StringComparison.Ordinal));

        Assert.Equal("NC0002", Assert.Single(GeneratorRun.Of(project).Diagnostics).Id);
    }

    [Fact]
    public void Run_TwoFilesOfThatPath_BothAreNamed()
    {
        TestProject project = Harbour.Project.WithFile("/project/old/seeds/INDEX.md", Harbour.Index);

        GeneratorRun run = GeneratorRun.Of(project);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("NC0003 Error News.cs(2,1)-(2,36)", Spot.Describe(diagnostic));
        Assert.Equal(Attribute, Spot.TextAt(diagnostic, Harbour.News));
        Assert.Contains(
            "/project/old/seeds/INDEX.md, /project/seeds/INDEX.md", Spot.Message(diagnostic), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Run_TwoFilesAndMoreOfThePathWritten_IsFound()
    {
        TestProject project = Harbour.Project
            .WithFile("/project/old/seeds/INDEX.md", Harbour.Index)
            .WithCode(
                TestProject.CodePath, Harbour.News.Replace("seeds/INDEX.md", "project/seeds/INDEX.md", StringComparison.Ordinal));

        Assert.Empty(GeneratorRun.Of(project).Diagnostics);
    }

    [Theory]
    [InlineData("public static class News;", "(0,1)-(0,36)")]
    [InlineData("public partial class News;", "(0,1)-(0,36)")]
    [InlineData("public static partial class News<T>;", "(0,1)-(0,36)")]
    [InlineData("file static partial class News;", "(0,1)-(0,36)")]
    [InlineData("public partial record News;", "(0,1)-(0,36)")]
    public void Run_ClassThatCannotBeExtended_IsReportedAtTheAttribute(string declaration, string place)
    {
        string code = $"[{Attribute}]\n{declaration}";

        GeneratorRun run = GeneratorRun.Of(Harbour.Project.WithCode(TestProject.CodePath, code));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("NC0004 Error News.cs" + place, Spot.Describe(diagnostic));
        Assert.Equal(Attribute, Spot.TextAt(diagnostic, code));
        Assert.Contains("'News'", Spot.Message(diagnostic), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("class Outer")]
    [InlineData("partial class Outer<T>")]
    [InlineData("file partial class Outer")]
    public void Run_ContainerThatCannotBeExtended_IsReportedAtTheAttribute(string container)
    {
        string code = $"{container} {{ [{Attribute}] static partial class News; }}";

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(Harbour.Project.WithCode(TestProject.CodePath, code)).Diagnostics);

        Assert.Equal("NC0004", diagnostic.Id);
        Assert.Equal(Attribute, Spot.TextAt(diagnostic, code));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public void Run_LanguageOlderThanTheGeneratedCode_IsReportedAtTheAttribute(LanguageVersion language, string version)
    {
        string code = $"[{Attribute}]\npublic static partial class News {{ }}";
        TestProject project = Harbour.Project.WithCode(TestProject.CodePath, code) with { Language = language };

        GeneratorRun run = GeneratorRun.Of(project);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("NC0005 Error News.cs(0,1)-(0,36)", Spot.Describe(diagnostic));
        Assert.Contains($"'News' is generated in C# 12, and the project is compiled as C# {version};", Spot.Message(diagnostic), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Run_LanguageOfTheGeneratedCode_IsNoFault() =>
        Assert.Empty(GeneratorRun.Of(Harbour.Project with { Language = LanguageVersion.CSharp12 }).Diagnostics);

    [Fact]
    public void Run_AttributeMoves_ItsDiagnosticMovesWithIt()
    {
        TestProject project = Harbour.Project.WithoutFile(TestProject.IndexPath);

        GeneratorRun run = GeneratorRun.Of(project).After(some =>
            some.WithCode(TestProject.CodePath, "// A line more.\n" + Harbour.News));

        Assert.Equal("NC0002 Error News.cs(3,1)-(3,36)", Spot.Describe(Assert.Single(run.Diagnostics)));
    }

    [Fact]
    public void Run_OneClassOfTwoIsAtFault_TheOtherIsGenerated()
    {
        TestProject project = Harbour.Project.WithCode("/project/Second.cs", $"[{Attribute}] static class Second;");

        GeneratorRun run = GeneratorRun.Of(project);

        Assert.Equal("NC0004", Assert.Single(run.Diagnostics).Id);
        Assert.Equal(6, run.Sources.Count);
    }

    [Fact]
    public void Run_AttributeOnTwoParts_TheCompilerComplainsAndTheCorpusIsThere()
    {
        TestProject project = Harbour.Project.WithCode("/project/Second.cs", Harbour.News);

        GeneratorRun run = GeneratorRun.Of(project);

        Diagnostic duplicateAttribute = Assert.Single(
            run.Output.GetDiagnostics(TestContext.Current.CancellationToken), item => item.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS0579", duplicateAttribute.Id);
        Assert.Equal(6, run.Sources.Count);
    }

    [Fact]
    public void Run_ClassStillBeingTyped_NothingIsThrown()
    {
        TestProject project = Harbour.Project.WithCode(TestProject.CodePath, $"[{Attribute}] public static partial class ");

        Assert.Empty(GeneratorRun.Of(project).Diagnostics);
    }
}
