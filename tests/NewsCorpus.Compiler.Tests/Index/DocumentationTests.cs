using System.Reflection;
using System.Text.RegularExpressions;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>The documents say what the code does.</summary>
public sealed partial class DocumentationTests
{
    private const string Pages = "docs/diagnostics";

    // Reported by other stages, or only where there are files.
    private static readonly string[] NotOfTheReader = ["NC5", "NC0", "NC1001", "NC1002", "NC2005", "NC3003", "NC3006", "NC4", "NC5"];

    public static TheoryData<string> Ids => [.. DiagnosticRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> IdsOfTheReader =>
        [.. DiagnosticRules.All.Select(rule => rule.Id).Where(id => !NotOfTheReader.Any(id.StartsWith))];

    [Fact]
    public void All_Rules_AreTheFieldsInTheOrderOfIds()
    {
        IEnumerable<DiagnosticRule> fields = typeof(DiagnosticRules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticRule>();
        Assert.Equal(fields.OrderBy(rule => rule.Id, StringComparer.Ordinal), DiagnosticRules.All);
        Assert.Distinct(DiagnosticRules.All.Select(rule => rule.Id));
    }

    [Fact]
    public void All_Rules_HaveAPageAndEveryPageARule() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => rule.Id),
            Directory.GetFiles(Repository.PathOf(Pages), "NC*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfARule_BeginsWithItsTitleAndSeverity(string id)
    {
        DiagnosticRule rule = Rule(id);
        Assert.StartsWith($"# {rule.Id}: {rule.Title}\n\n**{rule.Severity}**, about ", Repository.Read($"{Pages}/{id}.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsOfTheReader))]
    public void Example_OnThePageOfARule_IsReportedAndMended(string id)
    {
        string page = Repository.Read($"{Pages}/{id}.md");
        int mend = page.IndexOf("## How to mend it", StringComparison.Ordinal);
        Assert.Contains(id, Report(Assert.Single(Examples(page[..mend]))));
        foreach (string mended in Examples(page[mend..])) Assert.DoesNotContain(id, Report(mended));
    }

    [Fact]
    public void Table_OfRules_IsComplete() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.Title} |"),
            Repository.Read($"{Pages}/README.md").Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void Example_OfTheFormat_IsWithoutFault()
    {
        IndexModel index = IndexSample.Read(Assert.Single(Examples(Repository.Read("docs/index-format.md"))), new IndexOptions(default(EquatableArray<string>)));
        Assert.Empty(IndexSample.Lines(index));
        Assert.Equal((1, 1, 2), (index.Sources.Count, index.Articles.Count, index.Entities.Count));
    }

    [Fact]
    public void Links_OfTheFormat_LeadToPages()
    {
        string[] links = [.. Link().Matches(Repository.Read("docs/index-format.md")).Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Repository.PathOf("docs/" + link)), link));
    }

    private static DiagnosticRule Rule(string id) => DiagnosticRules.All.Single(rule => rule.Id == id);

    private static IEnumerable<string> Examples(string page) => Fence().Matches(page).Select(match => match.Groups[2].Value);

    // Examples show what matters and leave the title out.
    private static IEnumerable<string> Report(string example) =>
        IndexSample.Read(example.StartsWith("# ", StringComparison.Ordinal) ? example : "# Example\n\n" + example,
            new IndexOptions(default(EquatableArray<string>))).Diagnostics.Select(item => item.Rule.Id);

    [GeneratedRegex("^(```+)markdown\n(.*?)^\\1$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("\\]\\((diagnostics/[^)]*)\\)")]
    private static partial Regex Link();
}
