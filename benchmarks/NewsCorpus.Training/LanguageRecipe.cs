namespace NewsCorpus.Training;

/// <summary>What the model of a language is made of.</summary>
/// <param name="Sets">The annotated sets, and the set that each is left out for when they are measured.</param>
/// <param name="NameLocales">The locales of faker whose names of persons are of use.</param>
/// <param name="CountryLocale">The locale whose names of countries are used.</param>
/// <param name="LeastPopulation">How large a city must be to be a word of the lexicon.</param>
/// <param name="HomeCountry">The country of which smaller places are taken, too.</param>
internal sealed record LanguageRecipe(
    string Language,
    string[] Sets,
    string[] NameLocales,
    string CountryLocale,
    long LeastPopulation,
    string? HomeCountry,
    int ClusteredWords,
    int LexiconRows,
    int WeightRows)
{
    public static LanguageRecipe[] All { get; } =
    [
        new(
            "id",
            ["idner-news-2k/idner-train", "idner-news-2k/idner-dev", "nergrit/nergrit-train"],
            ["id_ID", "en"],
            "id_ID",
            300_000,
            "ID",
            40_000,
            1 << 16,
            1 << 16),
        new(
            "en",
            ["wikigold/wikigold", "uner-en-pud/uner-en-pud", "gum-wikinews/gum-wikinews"],
            ["en", "de", "fr", "es", "it", "pt_BR", "nl", "sv", "nb_NO", "da", "pl", "cs_CZ", "hr", "tr", "ro", "fi", "hu", "id_ID"],
            "en",
            30_000,
            null,
            90_000,
            1 << 17,
            1 << 16),
    ];
}
