namespace NewsCorpus.Training;

/// <summary>What the model of a language is made of. The numbers were chosen on sets that were left out of training.</summary>
internal sealed record LanguageRecipe(string Language, string[] Sets)
{
    /// <summary>The locales of faker whose names of persons are of use.</summary>
    public required string[] NameLocales { get; init; }

    /// <summary>The locale of faker whose names of countries are used.</summary>
    public required string CountryLocale { get; init; }

    /// <summary>How many people live in a city that is a word of the lexicon.</summary>
    public required long LeastPopulation { get; init; }

    /// <summary>The country of which smaller places are taken, too.</summary>
    public string? HomeCountry { get; init; }

    /// <summary>How many of the most frequent words have a cluster.</summary>
    public required int ClusteredWords { get; init; }

    public required int LexiconRows { get; init; }

    public int WeightRows { get; init; } = 1 << 16;

    /// <summary>How often each text is copied with other names.</summary>
    public required int Renamings { get; init; }

    /// <summary>How often each invented sentence is filled.</summary>
    public required int Fillings { get; init; }

    /// <summary>How much large weights cost.</summary>
    public required double Penalty { get; init; }

    /// <summary>What is taken from the score of being outside, so that as many names are missed as are invented.</summary>
    public required int OutsideCost { get; init; }

    public static LanguageRecipe[] All { get; } =
    [
        new("id", ["idner-news-2k/idner-train", "idner-news-2k/idner-dev"])
        {
            NameLocales = ["id_ID", "en"],
            CountryLocale = "id_ID",
            LeastPopulation = 300_000,
            HomeCountry = "ID",
            ClusteredWords = 40_000,
            LexiconRows = 1 << 16,
            Renamings = 0,
            Fillings = 4,
            Penalty = 1,
            OutsideCost = 0,
        },
        new("en", ["wikigold/wikigold", "uner-en-pud/uner-en-pud", "gum-wikinews/gum-wikinews"])
        {
            NameLocales = ["en", "de", "fr", "es", "it", "pt_BR", "nl", "sv", "nb_NO", "da", "pl", "cs_CZ", "hr", "tr", "ro", "fi", "hu", "id_ID"],
            CountryLocale = "en",
            LeastPopulation = 30_000,
            ClusteredWords = 90_000,
            LexiconRows = 1 << 17,
            Renamings = 2,
            Fillings = 2,
            Penalty = 0.5,
            OutsideCost = 30,
        },
    ];
}
