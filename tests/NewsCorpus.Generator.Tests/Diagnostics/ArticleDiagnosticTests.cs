using Microsoft.CodeAnalysis;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Diagnostics;

/// <summary>What is wrong with an article is said at its place in the article.</summary>
public sealed class ArticleDiagnosticTests
{
    [Fact]
    public void Run_MarkWithoutPartner_IsReportedInTheArticle()
    {
        const string Text = "Storm keeps the ferry in\n\nNobody left.\n\n\"We wait, Tirta Wibawa of Port Selasar said.\n";

        Diagnostic diagnostic = Assert.Single(
            GeneratorRun.Of(Harbour.Project.WithFile(Harbour.Ferry, Text)).Diagnostics, item => item.Id == "NC4001");

        Assert.Equal("NC4001 Warning ferry.txt(4,0)-(4,1)", Spot.Describe(diagnostic));
        Assert.Equal(Harbour.Ferry, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("\"", Spot.TextAt(diagnostic, Text));
    }

    [Fact]
    public void Run_SpeakerNotFound_IsAnInformationInTheArticle()
    {
        TestProject project =
            Harbour.Project.Replace(Harbour.Ferry, "the wind,\" Tirta Wibawa said.", "the wind.\" Nothing moved.");

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(project).Diagnostics);

        Assert.Equal("NC4002 Info ferry.txt(4,0)-(4,23)", Spot.Describe(diagnostic));
    }

    [Fact]
    public void Run_FileThatNoIndexLists_IsReportedInTheFile()
    {
        TestProject project = Harbour.Project.WithFile("/project/seeds/crane.txt", "Crane sold\n");

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(project).Diagnostics);

        Assert.Equal("NC1002 Warning crane.txt(0,0)-(0,0)", Spot.Describe(diagnostic));
    }

    [Fact]
    public void Run_OneArticleInTwoCorpora_IsReportedForEach()
    {
        TestProject project = Harbour.Project
            .WithCode("/project/Second.cs", Harbour.News.Replace("class News", "class Second", StringComparison.Ordinal))
            .Replace(Harbour.Ferry, "\"We wait", "We wait");

        Assert.Equal(
            ["NC4001 Warning ferry.txt(4,21)-(4,22)", "NC4001 Warning ferry.txt(4,21)-(4,22)"],
            GeneratorRun.Of(project).Diagnostics.Select(Spot.Describe));
    }
}
