using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>Small projects around a hostile part.</summary>
internal static class HostileProject
{
    public const string Folder = "/project/seeds/";

    public const string Head = """
        # Night Watch

        - license: CC0-1.0
        - language: en

        ## Sources

        - **Harbour Wire** `wire`


        """;

    public const string Facts = "\n  - source: @wire\n  - date: 2031-03-04\n";

    public static TestProject Empty { get; } = new TestProject().WithCode(TestProject.CodePath, Harbour.News);

    /// <summary>A corpus with these articles and people.</summary>
    public static TestProject With(string articles, string people = "") =>
        WithIndex($"{Head}## Articles\n\n{articles}\n\n## Entities\n\n### People\n\n{people}");

    public static TestProject WithIndex(string index) => Empty.WithFile(TestProject.IndexPath, index);

    /// <summary>A corpus of one article with this text.</summary>
    public static TestProject WithText(string text) => With("- [Lights](lights.txt)" + Facts).WithFile(Folder + "lights.txt", text);
}
