using Microsoft.CodeAnalysis;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Diagnostics;

/// <summary>What is wrong with INDEX.md is said at its place in INDEX.md.</summary>
public sealed class IndexDiagnosticTests
{
    [Theory]
    [InlineData("- version: 1.2.0", "- verson: 1.2.0", "NC1006 Warning INDEX.md(4,2)-(4,8)", "verson")]
    [InlineData("date: 2031-03-05", "date: 5 March", "NC1007 Error INDEX.md(19,10)-(19,17)", "5 March")]
    [InlineData("(ferry.txt)", "(fery.txt)", "NC1001 Error INDEX.md(22,29)-(22,37)", "fery.txt")]
    [InlineData("`tirta-wibawa`", "`lena-brandvik`", "NC1003 Error INDEX.md(33,20)-(33,33)", "lena-brandvik")]
    public void Run_Fault_IsReportedAtItsPlace(string right, string wrong, string spot, string text)
    {
        TestProject project = Harbour.Project.Replace(TestProject.IndexPath, right, wrong);

        Diagnostic diagnostic = GeneratorRun.Of(project).Diagnostics.First(item => item.Id == spot[..6]);

        Assert.Equal(spot, Spot.Describe(diagnostic));
        Assert.Equal(TestProject.IndexPath, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(text, Spot.TextAt(diagnostic, Harbour.Index.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Run_FileWithAnotherName_IsSuggested()
    {
        TestProject project = Harbour.Project.Replace(TestProject.IndexPath, "(ferry.txt)", "(fery.txt)");

        Assert.Contains(
            GeneratorRun.Of(project).Diagnostics,
            item => Spot.Message(item).Contains("did you mean 'ferry.txt'?", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_EntityThatNoArticleMentions_IsAnInformation()
    {
        TestProject project = Harbour.Project.Replace(TestProject.IndexPath, "### Places", "### Places\n\n- **Nowhere Bay**");

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(project).Diagnostics);

        Assert.Equal("NC3003 Info INDEX.md(38,4)-(38,15)", Spot.Describe(diagnostic));
    }

    [Fact]
    public void Run_NothingWrong_NothingIsReported() => Assert.Empty(GeneratorRun.Of(Harbour.Project).Diagnostics);

    [Fact]
    public void Run_ManyFaults_EveryMessageIsComplete()
    {
        TestProject project = Harbour.Project
            .WithFile(TestProject.IndexPath, FaultyIndex)
            .WithFile(Harbour.Quay, "Text\u0007 with \"an open mark and a \uFFFD.\n")
            .WithFile(Harbour.Dermaga, "")
            .WithFile("/project/seeds/unlisted.txt", "Nobody reads this.");

        GeneratorRun run = GeneratorRun.Of(project);

        Assert.True(run.Diagnostics.DistinctBy(item => item.Id).Count() >= 25, "The index has too few kinds of faults to test.");
        Assert.All(run.Diagnostics, item => Assert.DoesNotContain("{", Spot.Message(item), StringComparison.Ordinal));
        Assert.All(run.Diagnostics, item => Assert.DoesNotContain("''", Spot.Message(item), StringComparison.Ordinal));
        Assert.All(run.Diagnostics, item => Assert.Equal("NewsCorpus", item.Descriptor.Category));
    }

    private const string FaultyIndex = """
        # Faulty Gazette

        - license: CC-BY-4.0
        - language: english language
        - colour: blue

        # Second title

        ## Sorces

        ## Sources

        - **Harbour Wire** `harbour-wire`
          - language: en
          - license: NOT-A-LICENSE
        - **Closed Wire** `closed-wire`
          - language: en
          - license: LicenseRef-Closed
        - **Broken** `Not An Id`

        ## Articles

        - [Quay](quay.txt)
          - source: @closed-wire
          - date: 2031-03-04
          - retrieved: 2031-03-01
          - sha256: 0000000000000000000000000000000000000000000000000000000000000000
        - [Quay again](quay.txt) `quay`
          - source: @closed-wire
          - date: 2031-13-04
        - [Dermaga](dermaga.txt)
          - source: @closed-wire
          - source: @closed-wire
          - date: 2031-03-04
          - license: CC-BY-4.0
          - layout: sideways
        - [Nobody](nobody.txt)
          - source: @clsed-wire
          - date: 2031-03-04
        - [Outside](../outside.txt)
          - source: @closed-wire
        - [Gone](gone.txt)
          - source: @closed-wire
          - date: 2031-03-04
          - status: withdrawn
        - not an item
          - source: @closed-wire

        ## Entities

        - **Too Early**

        ### Vehicles

        - **A Boat**

        ### People

        - **Lena Brandvik** `lena-brandvik`
          - aliases: Lena; to; Lena
          - roles: harbour master (2031..2030)
          - wikidata: nothing
        - [Tirta Wibawa](https://www.wikidata.org/wiki/Q1) `tirta-wibawa`
          - aliases: Lena
          - roles: captain
        - [Anders Holm](https://www.wikidata.org/wiki/Q1) `anders-holm`
          - roles: captain

        <!-- never closed
        """;
}
