namespace NewsCorpus.Tool.Tests;

/// <summary>A small invented archive in two languages.</summary>
internal static class Valley
{
    public const string Index = """
        # Arsip Lembah

        > Cerita dari sebuah lembah.

        - id: arsip-lembah
        - version: 1.2.0
        - license: CC-BY-4.0
        - attribution: Redaksi Lembah

        ## Sources

        - **Kabar Lembah** `kabar-lembah`
          - language: id
        - **Valley Daily** `valley-daily`
          - language: en

        ## Articles

        - [Bendungan baru dibuka](bendungan.txt) `bendungan`
          - source: @kabar-lembah
          - date: 2024-03-05
        - [The river rises again](texts/river.txt) `river`
          - source: @valley-daily
          - date: 2024-04-06
          - translated-from: de (machine)

        - [A sign at the gate](texts/sign.txt) `sign`
          - source: @valley-daily
          - date: 2024-04-07

        ## Entities

        ### People

        - **Siti Marwah** `siti-marwah`
          - aliases: Marwah
        - **Tomas Réval** `tomas-reval`
          - aliases: Réval
        - **Ana Quill** `ana-quill`

        ### Places

        - **Lembah Hijau** `lembah-hijau`
          - aliases: Delta [id]

        ### Organizations

        - **Delta Board** `delta-board`
          - aliases: Delta [en]

        """;

    public const string Dam = """
        Bendungan baru dibuka

        Siti Marwah mengatakan: “Air sudah kembali ke Lembah Hijau.”
        Warga bersorak di Delta. “Kami menunggu lama,” kata Marwah.

        """;

    public const string River = """
        The river rises again

        “The water is higher than last year,” said Tomas Réval.
        The Delta met on Monday, and Siti Marwah came too.

        """;

    public const string Sign = """
        A sign at the gate

        “Closed until spring.”

        """;

    /// <summary>The index with the article of a day withdrawn.</summary>
    public static string Withdraw(string day) =>
        Index.Replace($"- date: {day}", $"- date: {day}\n  - status: withdrawn", StringComparison.Ordinal);

    public static TemporaryCorpus Create() => new TemporaryCorpus()
        .With("INDEX.md", Index)
        .With("bendungan.txt", Dam)
        .With("texts/river.txt", River)
        .With("texts/sign.txt", Sign);
}
