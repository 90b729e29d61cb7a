namespace NewsCorpus.Accuracy.Data;

/// <summary>What is known of the annotated sets beforehand: language, what they are, whose they are.</summary>
internal static class KnownSets
{
    private static readonly (string Prefix, string Language, string About, string License)[] Table =
    [
        ("pfsa-id", "id", "Kompas news 2020–22: direct quotes of public figures, with the words that name the speaker",
            "CC BY-NC-SA, text © Kompas: evaluation only"),
        ("id-pud", "id", "news sentences translated into Indonesian: kind and speaker", "CC BY-SA 3.0 (UD Indonesian-PUD)"),
        ("gum-wikinews", "en", "Wikinews: kind, resolved speaker, names and whom they mean",
            "text CC BY 2.5 (Wikinews), annotation CC BY 4.0 (GUM)"),
        ("gum", "en", "GUM: kind, resolved speaker, names and whom they mean", "annotation CC BY 4.0 (GUM)"),
        ("polnear", "en", "US politics 2016: quotes and their sources", "see PolNeAR"),
        ("wikinews-de", "de", "German Wikinews: direct quotes", "text CC BY 2.5 (Wikinews)"),
        ("idner", "id", "news sentences", "MIT (idner-news-2k)"),
        ("nergrit", "id", "news and encyclopedia sentences", "MIT (NERGrit, IndoNLU)"),
        ("wikigold", "en", "encyclopedia sentences", "CC BY 4.0 (Wikigold)"),
        ("uner-en-pud", "en", "news and encyclopedia sentences", "CC BY-SA 3.0 (UNER English-PUD)"),
        ("conll", "en", "Reuters news 1996", "see CoNLL-2003"),
        ("seed", "id", "the seed of this repository, by hand", "see seeds/INDEX.md"),
    ];

    /// <summary>The language of a set, or null where neither the table nor the parts of its name say it.</summary>
    public static string? LanguageOf(string name, IReadOnlyCollection<string> languages)
    {
        if (Find(name) is { } known) return known.Language;
        return name.Split('-', '_').FirstOrDefault(languages.Contains);
    }

    public static string About(string name) => Find(name)?.About ?? "";

    public static string License(string name) => Find(name)?.License ?? "";

    private static (string Prefix, string Language, string About, string License)? Find(string name)
    {
        foreach ((string Prefix, string Language, string About, string License) known in Table)
        {
            if (name.StartsWith(known.Prefix, StringComparison.Ordinal)) return known;
        }

        return null;
    }
}
