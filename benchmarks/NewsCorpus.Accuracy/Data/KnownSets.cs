namespace NewsCorpus.Accuracy.Data;

/// <summary>The languages of sets, by how their names begin.</summary>
internal static class KnownSets
{
    private static readonly (string Prefix, string Language)[] Table =
    [
        ("pfsa-id", "id"),
        ("id-pud", "id"),
        ("idner", "id"),
        ("nergrit", "id"),
        ("gum", "en"),
        ("polnear", "en"),
        ("wikigold", "en"),
        ("uner-en", "en"),
        ("conll", "en"),
        ("wikinews-de", "de"),
    ];

    /// <summary>The language of a set, or null where neither the table nor the parts of its name say it.</summary>
    /// <param name="languages">The languages that a part of a name may mean.</param>
    public static string? LanguageOf(string name, IReadOnlyCollection<string> languages)
    {
        foreach ((string prefix, string language) in Table)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)) return language;
        }

        return name.Split('-', '_').FirstOrDefault(languages.Contains);
    }
}
