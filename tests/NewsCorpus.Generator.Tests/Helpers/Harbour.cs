namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>A small corpus of an invented harbour, in two languages: three articles, two people, a place.</summary>
internal static class Harbour
{
    public const string Quay = "/project/seeds/quay.txt";
    public const string Dermaga = "/project/seeds/dermaga.txt";
    public const string Ferry = "/project/seeds/ferry.txt";

    public const string News = """
        namespace Harbour;

        [NewsCorpus.Corpus("seeds/INDEX.md")]
        public static partial class News;
        """;

    public const string Index = """
        # Harbour Gazette

        > Reports from a harbour that is not on any map.

        - version: 1.2.0
        - license: CC0-1.0
        - language: en

        ## Sources

        - **Harbour Wire** `harbour-wire`

        ## Articles

        - [Port Selasar opens its third quay](quay.txt)
          - source: @harbour-wire
          - date: 2031-03-04
        - [Dermaga ketiga dibuka](dermaga.txt)
          - source: @harbour-wire
          - date: 2031-03-05
          - language: id
          - translated-from: en (machine)
        - [Storm keeps the ferry in](ferry.txt)
          - source: @harbour-wire
          - date: 2031-03-06

        ## Entities

        ### People

        - **Lena Brandvik** `lena-brandvik`
          - aliases: Brandvik
          - roles: harbour master [en] (2030..); kepala pelabuhan [id] (2030..)
        - **Tirta Wibawa** `tirta-wibawa`
          - description: Captain of the ferry

        ### Places

        - **Port Selasar** `port-selasar`

        """;

    public const string QuayText = """
        Port Selasar opens its third quay

        Port Selasar has a third quay since Tuesday.

        "The quay is ready for the winter," said Lena Brandvik.

        """;

    public const string DermagaText = """
        Dermaga ketiga dibuka

        Port Selasar kini punya dermaga ketiga.

        "Kami siap menyambut musim dingin," kata Tirta Wibawa.

        """;

    public const string FerryText = """
        Storm keeps the ferry in

        Nobody left Port Selasar on Thursday.

        "We wait for the wind," Tirta Wibawa said.

        """;

    public static TestProject Project { get; } = new TestProject()
        .WithCode(TestProject.CodePath, News)
        .WithFile(TestProject.IndexPath, Index)
        .WithFile(Quay, QuayText)
        .WithFile(Dermaga, DermagaText)
        .WithFile(Ferry, FerryText);
}
