using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Training.Data;
using NewsCorpus.Training.Packages;

namespace NewsCorpus.Training.Lexicons;

/// <summary>Brings together what the lexicon of a language knows.</summary>
internal sealed class LexiconSources(string packages)
{
    private const int MostWords = 100_000;
    private const int LeastHomePopulation = 5_000;
    private const int Clusters = 1024;
    private const int Groups = 64;
    private const int LeastUses = 2;
    private const int Large = 10;
    private const int LargeAtHome = 100_000;

    private static readonly Dictionary<string, LexiconFlags> ListFlags = new()
    {
        ["honorifics"] = LexiconFlags.Honorific,
        ["titles"] = LexiconFlags.Title,
        ["cues-after-subject"] = LexiconFlags.Cue,
        ["cues-before-subject"] = LexiconFlags.Cue,
        ["sources"] = LexiconFlags.Cue,
        ["prepositions"] = LexiconFlags.Preposition,
        ["calendar"] = LexiconFlags.Calendar,
        ["common"] = LexiconFlags.Common,
        ["name-particles"] = LexiconFlags.Joint,
    };

    private readonly Lazy<(WordVectors Vectors, int[] Clusters, byte[] Groups, WordTypes Types)> _clusters = new(() =>
    {
        WordVectors vectors = WordVectors.Read(packages, MostWords);
        (int[] words, byte[] groups) = WordClusters.Find(vectors, Clusters, Groups);
        return (vectors, words, groups, new WordTypes(vectors, Seeds(packages)));
    });

    private readonly Lazy<List<City>> _cities = new(() => Cities.Read(packages));

    /// <summary>Names to put in the places of those in annotated texts.</summary>
    public NameLists ListsOf(LanguageRecipe recipe, IReadOnlyList<AnnotatedText> texts)
    {
        string[] Faker(string list) =>
            [.. recipe.NameLocales.SelectMany(locale => FakerLists.Read(packages, locale, list)).Distinct(StringComparer.Ordinal)];
        string[] Compromise(string tag) =>
            [.. CompromiseLexicon.Read(packages)[tag].Where(static name => char.IsLetter(name[0])).Select(Capitalised)];
        return new NameLists(
            Faker("first_name"),
            Faker("last_name"),
            [
                .. FakerLists.Read(packages, recipe.CountryLocale, "country").Where(static name => name.Split(' ').Length <= 2),
                .. _cities.Value.Where(city => IsLarge(city, recipe)).Select(static city => city.Name),
            ],
            [
                .. Compromise("Organization").Where(static name => name.Length > 4),
                .. texts.SelectMany(static text => text.Names.Where(static name => name.Kind == EntityKind.Organization).Select(name => name.Span.Of(text.Text))),
            ],
            [.. Compromise("SportsTeam")]);
    }

    private static bool IsLarge(City city, LanguageRecipe recipe) =>
        city.Population >= Large * recipe.LeastPopulation || (city.Country == recipe.HomeCountry && city.Population >= LargeAtHome);

    private static string Capitalised(string name) =>
        string.Join(' ', name.Split(' ').Select(static word => word.Length < 1 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static List<IReadOnlyCollection<string>> Seeds(string packages)
    {
        Dictionary<string, List<string>> lexicon = CompromiseLexicon.Read(packages);
        List<string> Words(params string[] tags) => [.. tags.SelectMany(tag => lexicon[tag])];
        string[] surnames = [.. FakerLists.Read(packages, "en", "last_name").Select(static name => name.ToLowerInvariant())];
        return
        [
            Words("Actor"), Words("Singular", "Uncountable"), Words("Plural"), Words("Infinitive", "PastTense", "Gerund", "PresentTense"),
            Words("Adjective", "Comparable"), Words("Adverb"), Words("MaleName", "FemaleName", "FirstName"), [.. Words("LastName"), .. surnames],
            Words("City"), Words("Country", "Region"), Words("Demonym"), Words("Organization", "SportsTeam"), Words("WeekDay", "Month"),
        ];
    }

    public LexiconDraft Draft(LanguageRecipe recipe, IReadOnlyList<AnnotatedText> texts)
    {
        var draft = new LexiconDraft();
        foreach ((string list, LexiconFlags flags) in ListFlags)
        {
            foreach (string entry in LanguagePack.ReadList(recipe.Language, list)) draft.Add(entry, flags);
        }

        AddSmallWords(draft, texts);
        foreach (string locale in recipe.NameLocales)
        {
            foreach (string name in FakerLists.Read(packages, locale, "first_name")) draft.Add(name, LexiconFlags.GivenName);
            foreach (string name in FakerLists.Read(packages, locale, "last_name")) draft.Add(name, LexiconFlags.Surname);
        }

        foreach (string country in FakerLists.Read(packages, recipe.CountryLocale, "country")) draft.Add(country, LexiconFlags.Country);
        foreach (City city in _cities.Value)
        {
            if (city.Population >= recipe.LeastPopulation || (city.Country == recipe.HomeCountry && city.Population >= LeastHomePopulation))
                draft.Add(city.Name, LexiconFlags.Place);
        }

        (WordVectors vectors, int[] numbers, draft.Groups, WordTypes types) = _clusters.Value;
        for (int word = 0; word < recipe.ClusteredWords; word++)
        {
            draft.SetCluster(vectors.Words[word], numbers[word] + 1);
            draft.SetType(vectors.Words[word], types.Guess(word));
        }
        return draft;
    }

    // What the texts write with a small letter, and what joins the words of names in them.
    private static void AddSmallWords(LexiconDraft draft, IReadOnlyList<AnnotatedText> texts)
    {
        var uses = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (AnnotatedText text in texts)
        {
            foreach (Token token in Tokenizer.Tokenize(text.Text, Vocabulary.Empty))
            {
                bool isLower = token.IsWord && char.IsLower(text.Text[token.Start]);
                if (isLower) draft.Add(token.Folded, LexiconFlags.Lower);
                if ((isLower || !token.IsWord) && text.Names.Any(name => name.Span.Contains(token.Start)))
                    uses[token.Folded] = uses.GetValueOrDefault(token.Folded) + 1;
            }
        }

        foreach ((string joint, int count) in uses)
        {
            if (count >= LeastUses) draft.Add(joint, LexiconFlags.Joint);
        }
    }
}
