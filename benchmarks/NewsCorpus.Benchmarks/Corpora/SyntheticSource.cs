namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>A newspaper: its language, its marks of quotation, and how it sets paragraphs apart.</summary>
internal sealed record SyntheticSource(
    string Id, string Name, SyntheticLanguage Language, string OpeningMark, string ClosingMark, string Separator)
{
    public static SyntheticSource[] All { get; } =
    [
        new("kabar", "Kabar Pagi", SyntheticLanguage.Indonesian, "“", "”", "\n"),
        new("harbour", "Harbour Times", SyntheticLanguage.English, "“", "”", "\n\n"),
        new("harian", "Harian Teluk", SyntheticLanguage.Indonesian, "\"", "\"", "\n\n"),
        new("courier", "Island Courier", SyntheticLanguage.English, "\"", "\"", "\n"),
    ];
}
