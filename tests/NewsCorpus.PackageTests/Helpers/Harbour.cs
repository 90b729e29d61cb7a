namespace NewsCorpus.PackageTests.Helpers;

/// <summary>An invented corpus, as its user would write it.</summary>
internal static class Harbour
{
    public const string Text = """
        Mayor opens the new pier

        The Port of Nusa has a new pier since Friday.

        "We have waited ten years for this," said Ina Karang.

        """;

    public static readonly string Index = IndexOf("CC-BY-4.0");

    /// <summary>The index and its text in the folder that needs no mention in the project file.</summary>
    public static readonly (string Path, string Content)[] Seeds = Folder("seeds", Index);

    public static (string Path, string Content)[] Folder(string folder, string index) =>
        [($"{folder}/INDEX.md", index), ($"{folder}/pier.txt", Text)];

    public static string IndexOf(string license) => $"""
        # Harbour News

        - license: {license}
        - attribution: Harbour News
        - language: en

        ## Sources

        - **Harbour News** `harbour-news`

        ## Articles

        - [Mayor opens the new pier](pier.txt) `pier`
          - source: @harbour-news
          - date: 2025-05-02

        ## Entities

        ### People

        - **Ina Karang** `ina-karang`

        ### Places

        - **Port of Nusa** `port-of-nusa`

        """;
}
