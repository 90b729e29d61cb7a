using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Output;

/// <summary>The names of members are made of ids, and no two ids give one name.</summary>
public sealed class MemberNameTests
{
    private static readonly (string Id, string Name)[] Ids =
    [
        ("quay", "Quay"),
        ("third-quay", "ThirdQuay"),
        ("thirdquay", "Thirdquay"),
        ("9-eleven", "_9Eleven"),
        ("9eleven", "_9eleven"),
        ("x-1", "X_1"),
        ("x1", "X1"),
        ("x-1-2", "X_1_2"),
        ("x-12", "X_12"),
        ("2031", "_2031"),
        ("equals", "Equals_"),
        ("to-string", "ToString_"),
        ("get-type", "GetType_"),
        ("reference-equals", "ReferenceEquals_"),
        ("memberwise-clone", "MemberwiseClone_"),
        ("finalize", "Finalize_"),
        ("get-hash-code", "GetHashCode_"),
        ("people", "People"),
        ("headlines", "Headlines"),
        ("news", "News"),
        ("corpus", "Corpus"),
        ("corpus-holder", "CorpusHolder"),
        ("corpus-pages", "CorpusPages"),
        ("segment-00", "Segment_00"),
        ("segment00", "Segment00"),
        ("instance", "Instance"),
        ("entities", "Entities"),
        ("articles", "Articles"),
        ("class", "Class"),
        ("entity", "Entity"),
        ("harbour", "Harbour"),
        ("system", "System"),
        ("news-corpus", "NewsCorpus"),
    ];

    // The order of members.
    private static IEnumerable<(string Id, string Name)> ByIds => Ids.OrderBy(item => item.Id, StringComparer.Ordinal);

    private static readonly Lazy<GeneratorRun> Run = new(Generate);

    [Fact]
    public void Run_IdsOfEntities_GiveNames() => Assert.Equal(
        ByIds.Select(item => item.Name == "People" ? "People_" : item.Name),
        GeneratedCode.MembersOf(Run.Value, "People"));

    [Fact]
    public void Run_IdsOfArticles_GiveNames() => Assert.Equal(
        ByIds.Select(item => item.Name == "Headlines" ? "Headlines_" : item.Name),
        GeneratedCode.MembersOf(Run.Value, "Headlines"));

    [Fact]
    public void Run_AnyIds_Compiles() => Run.Value.Compile();

    [Fact]
    public void Run_AnyIds_EachMemberIsItsEntity() => Assert.Equal(
        ByIds.Select(item => item.Id),
        Run.Value.Ask<string[]>(IdsOf("People")));

    [Fact]
    public void Run_AnyIds_EachMemberIsItsArticle() => Assert.Equal(
        ByIds.Select(item => item.Id),
        Run.Value.Ask<string[]>(IdsOf("Headlines")));

    private static string IdsOf(string nested)
    {
        IEnumerable<string> ids = GeneratedCode.MembersOf(Run.Value, nested).Select(name => $"Harbour.News.{nested}.{name}.Id");
        return $"new[] {{ {string.Join(", ", ids)} }}";
    }

    private static GeneratorRun Generate()
    {
        TestProject project = new TestProject().WithCode(TestProject.CodePath, Harbour.News);
        var articles = new List<string>();
        var people = new List<string>();
        foreach ((string id, _) in Ids)
        {
            articles.Add($"- [On {id}](about-{id}.txt) `{id}`\n  - source: @wire\n  - date: 2031-03-04");
            people.Add($"- **Person {id}** `{id}`");
            project = project.WithFile($"/project/seeds/about-{id}.txt", $"On {id}\n\nNobody said a word on {id}.\n");
        }

        return GeneratorRun.Of(project.WithFile(TestProject.IndexPath, $"""
            # Ids

            - license: CC0-1.0
            - language: en

            ## Sources

            - **Wire** `wire`

            ## Articles

            {string.Join('\n', articles)}

            ## Entities

            ### People

            {string.Join('\n', people)}
            """));
    }
}
