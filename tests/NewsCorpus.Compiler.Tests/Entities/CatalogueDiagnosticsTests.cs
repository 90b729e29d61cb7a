using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Tests.Index;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>What a whole corpus shows about its catalogue.</summary>
public sealed class CatalogueDiagnosticsTests
{
    private const string Index = IndexSample.Head + IndexSample.Source + IndexSample.Article +
        "- [Another headline](two.txt)\n  - source: @daily\n  - date: 2025-01-03\n" +
        "\n## Entities\n\n### People\n\n- **Rina**\n- **Budi Santoso**\n  - aliases: Budi [id]\n";

    [Fact]
    public void Compile_EntityThatNoArticleMentions_IsReportedAtItsLine() =>
        Assert.Equal(
            ["corpus/INDEX.md(24,5): info NC3003: No article mentions @budi-santoso"],
            Report("NC3003", "Rina came.", "Budi left."));

    [Fact]
    public void Compile_EntitiesThatAreMentioned_AreNotReported() => Assert.Empty(Report("NC3003", "Rina came.", "Budi Santoso left."));

    [Fact]
    public void Compile_NameThatStandsThreeTimesInTheCorpus_IsReportedAtTheFirst()
    {
        string line = Assert.Single(Report("NC3006", "Rain fell.\nThen Ann Lee left Rina.", "So Ann Lee came and so did Ann Lee."));

        Assert.StartsWith("corpus/one.txt(2,6): info NC3006:", line, StringComparison.Ordinal);
        Assert.Contains("Ann Lee", line, StringComparison.Ordinal);
        Assert.Contains("3", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Then Ann Lee left.", "So Ann Lee came.")]
    [InlineData("Then Ann Lee left Bo Finch.", "So Ann Lee came and so did Bo Finch.")]
    [InlineData("Then Rina left Rina.", "So Rina came and so did Rina.")]
    public void Compile_NameThatIsRareOrKnown_IsNotReported(string one, string two) => Assert.Empty(Report("NC3006", one, two));

    [Fact]
    public void Compile_QuoteOfNobody_IsReportedInItsArticle() =>
        Assert.Equal(
            ["corpus/two.txt(2,1): info NC4002: Nobody was found to have said 'We go home.'"],
            Report("NC4002", "Rina said: “We go home.”", "Rain fell.\n“We go home.”"));

    private static string[] Report(string id, string one, string two)
    {
        IndexModel index = IndexSample.ReadValid(Index);
        CorpusCompilation compilation = CorpusCompiler.Compile(index, [new("corpus/one.txt", one), new("corpus/two.txt", two)]);
        Assert.DoesNotContain(compilation.Diagnostics.ToArray(), static item => item.Rule.Severity == DiagnosticSeverity.Error);
        return [.. compilation.Diagnostics.ToArray().Where(item => item.Rule.Id == id).Select(item => item.ToString())];
    }
}
