using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests;

/// <summary>The same index and articles give the same code, whatever the machine.</summary>
public sealed class DeterminismTests
{
    private static readonly TestProject Project = Harbour.Project
        .WithFile(
            "/project/seeds/istanbul.txt",
            "ISTANBUL ISIN INI\n\nIINI Istanbul, \"Işık İyi,\" kata Tirta Wibawa. I i ı İ ß ﬁ ﷲ ١٢٣\n")
        .Replace(TestProject.IndexPath, "- [Dermaga", """
            - [ISTANBUL ISIN INI](istanbul.txt)
              - source: @harbour-wire
              - date: 2031-03-05
              - language: id
            - [Dermaga
            """)
        .Replace(TestProject.IndexPath, "### Places", "### Places\n\n- **IINI**\n- **İstanbul**\n  - aliases: ISTANBUL");

    private static readonly Lazy<GeneratorRun> Expected = new(() => GeneratorRun.Of(Project));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_FilesInAnotherOrder_SameSources(int seed) =>
        AssertSame(GeneratorRun.Of(Project.WithFilesInOrder(files => Shuffle(files, seed))));

    [Fact]
    public void Run_FilesInReverse_SameSources() =>
        AssertSame(GeneratorRun.Of(Project.WithFilesInOrder(files => files.Reverse())));

    [Theory]
    [InlineData("/elsewhere/someone else/a#b%20c")]
    [InlineData("C:/Users/Ünï/news")]
    [InlineData("")]
    public void Run_AnotherFolder_SameSources(string folder) => AssertSame(GeneratorRun.Of(Project.MovedTo(folder)));

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Run_AnotherCulture_SameSources(string culture)
    {
        GeneratorRun expected = Expected.Value;
        (CultureInfo before, CultureInfo language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            AssertSame(GeneratorRun.Of(Project, FreshGenerator.Create()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, language);
        }
    }

    [Fact]
    public void Run_LinesEndInCarriageReturns_SameSources()
    {
        TestProject project = Project;
        foreach (AdditionalText file in Project.Files)
        {
            string text = file.GetText(TestContext.Current.CancellationToken)!.ToString();
            project = project.WithFile(file.Path, text.Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        AssertSame(GeneratorRun.Of(project));
    }

    [Fact]
    public void Run_AnyProject_SourcesNameNoFolder() => Assert.All(
        GeneratorRun.Of(Project.MovedTo("/somewhere")).Sources.Values,
        source => Assert.DoesNotContain("somewhere", source, StringComparison.Ordinal));

    private static AdditionalText[] Shuffle(IEnumerable<AdditionalText> files, int seed)
    {
        AdditionalText[] shuffled = [.. files];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static void AssertSame(GeneratorRun run) => Assert.Equal(Expected.Value.Sources, run.Sources);
}
