using System.Globalization;
using System.Text;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Output;

/// <summary>Up to how many articles get members, and what a project says of it.</summary>
public sealed class HeadlineLimitTests
{
    private const int Limit = 5_000;

    [Theory]
    [InlineData(Limit, null, Limit, "")]
    [InlineData(Limit + 1, null, 0, "NC5005 Warning INDEX.md(0,2)-(0,9)")]
    [InlineData(Limit + 1, "true", Limit + 1, "")]
    [InlineData(Limit + 1, "false", 0, "")]
    [InlineData(3, "false", 0, "")]
    [InlineData(3, "perhaps", 3, "")]
    public void Run_SoManyArticles_HaveMembersOrAReport(int articles, string? setting, int members, string report)
    {
        GeneratorRun run = GeneratorRun.Of(Project(articles) with { Headlines = setting });

        Assert.Equal(members, GeneratedCode.MembersOf(run, "Headlines").Count());
        Assert.Equal(report, string.Join(", ", run.Diagnostics.Select(Spot.Describe)));
        Assert.Equal(["LenaBrandvik"], GeneratedCode.MembersOf(run, "People"));
    }

    // In a resource, so that no text is needed.
    private static TestProject Project(int articles)
    {
        var index = new StringBuilder("# Archive\n\n- license: CC0-1.0\n- language: en\n\n## Sources\n\n- **Wire** `wire`\n\n## Entities\n\n### People\n\n- **Lena Brandvik**\n\n## Articles\n\n");
        for (int article = 0; article < articles; article++)
            index.Append(CultureInfo.InvariantCulture, $"- [Report {article}](a-{article}.txt)\n  - source: @wire\n  - date: 2031-03-04\n");
        return new TestProject { Image = "seeds/INDEX.ncimg" }
            .WithCode(TestProject.CodePath, Harbour.News)
            .WithFile(TestProject.IndexPath, index.ToString());
    }
}
