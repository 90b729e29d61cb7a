using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>
/// An archive of any size, made of invented words: an index, articles with quotes, and people who are named in them. The same
/// size gives the same archive.
/// </summary>
internal sealed class SyntheticArchive
{
    private const string Folder = "/archive/";

    private static readonly string[] Words =
        ("harga beras turun naik kota banjir pasar pelabuhan nelayan jembatan sekolah guru hujan badai kapal ikan laut pantai gunung " +
        "jalan rumah panen padi kopi teh garam angin musim pagi malam kabar surat layar pulau teluk sungai desa warga").Split(' ');

    private static readonly string[] GivenNames = "Ratna Bima Sari Galih Wulan Arif Dewi Joko Lestari Rangga Kirana Surya".Split(' ');

    private static readonly string[] Syllables = "ka ra ti mu sa di lo ne ba gu ri ta".Split(' ');

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly List<string> _names = [];

    private SyntheticArchive()
    {
    }

    /// <summary>The path of the index among the files.</summary>
    public static string IndexPath => Folder + "INDEX.md";

    /// <summary>The texts of the files by their paths, the index among them.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>The ids of the articles, in order.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The names of the people, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Ids of articles that are not in it, as many as are.</summary>
    public string[] OtherIds { get; private set; } = [];

    /// <summary>Names of people who are not in it, as many as are.</summary>
    public string[] OtherNames { get; private set; } = [];

    /// <param name="articles">How many articles.</param>
    /// <param name="people">How many people.</param>
    /// <param name="articleBytes">About how long an article is.</param>
    public static SyntheticArchive Of(int articles, int people, int articleBytes)
    {
        var archive = new SyntheticArchive();
        var random = new Random(20_311_122);
        for (int i = 0; i < people; i++) archive._names.Add(Name(random, i));
        var index = new StringBuilder("# Arsip\n\n> Buatan.\n\n- id: arsip\n- language: id\n- license: CC0-1.0\n\n## Sources\n\n- **Kabar** `kabar`\n\n## Articles\n\n");
        for (int i = 0; i < articles; i++) archive.AddArticle(index, random, i, articleBytes);
        if (people > 0) index.Append("\n## Entities\n\n### People\n\n");
        for (int i = 0; i < people; i++) index.Append(CultureInfo.InvariantCulture, $"- **{archive._names[i]}** `tokoh-{i}`\n");
        archive._files.Add(IndexPath, index.ToString());
        archive.OtherIds = [.. Enumerable.Range(0, articles).Select(_ => archive.Headline(random).Id)];
        archive.OtherNames = [.. Enumerable.Range(people, people).Select(number => Name(random, number))];
        return archive;
    }

    private void AddArticle(StringBuilder index, Random random, int number, int bytes)
    {
        (string headline, string id) = Headline(random);
        _ids.Add(id);
        index.Append(CultureInfo.InvariantCulture, $"- [{headline}]({id}.txt) `{id}`\n  - source: @kabar\n  - date: {new DateOnly(2020, 1, 1).AddDays(number % 2000):yyyy-MM-dd}\n");
        var text = new StringBuilder(headline).Append("\n\n");
        while (text.Length < bytes)
        {
            text.Append("Warga ").Append(Sentence(random, 9)).Append(".\n");
            if (_names.Count > 0) text.Append('“').Append(Sentence(random, 7)).Append("”, kata ").Append(_names[random.Next(_names.Count)]).Append(".\n");
        }

        _files.Add($"{Folder}{id}.txt", text.ToString());
    }

    // Two to seven words: what ids of articles look like, and never one twice.
    private (string Headline, string Id) Headline(Random random)
    {
        while (true)
        {
            string headline = Sentence(random, random.Next(2, 8)), id = headline.Replace(' ', '-');
            if (_known.Add(id)) return (headline, id);
        }
    }

    // A given name and a family name that is a number in syllables, so that no two people share theirs.
    private static string Name(Random random, int number)
    {
        var family = new StringBuilder();
        for (int rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length) family.Append(Syllables[rest % Syllables.Length]);
        family[0] = char.ToUpperInvariant(family[0]);
        return $"{GivenNames[random.Next(GivenNames.Length)]} {family}";
    }

    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));

    private static string Word(Random random) => Words[random.Next(Words.Length)];
}
