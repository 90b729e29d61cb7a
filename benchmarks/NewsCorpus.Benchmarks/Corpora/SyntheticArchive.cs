using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>
/// An archive of any size, of invented news in two languages: an index, articles with quotes, and who is named in them. The same size
/// gives the same archive, to the byte, on every machine. Texts are made when they are asked for, so an archive on disk may be larger
/// than memory.
/// </summary>
internal sealed class SyntheticArchive
{
    private const string Folder = "/archive/";
    private const ulong Seed = 20_311_122;

    private readonly SyntheticSize _size;
    private readonly SyntheticCast _cast;
    private readonly string[] _headlines;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _files;

    private SyntheticArchive(SyntheticSize size)
    {
        _size = size;
        _cast = new SyntheticCast(size);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var random = new SplitMix(Seed);
        var headlines = new List<string>();
        while (headlines.Count < 2 * size.Articles)
        {
            string headline = Headline(ref random, SourceOf(headlines.Count % Math.Max(size.Articles, 1)).Language);
            if (known.Add(headline)) headlines.Add(headline);
        }

        _headlines = [.. headlines.Take(size.Articles)];
        Ids = [.. _headlines.Select(IdOf)];
        OtherIds = [.. headlines.Skip(size.Articles).Select(IdOf)];
        Names = [.. Enumerable.Range(0, size.People).Select(SyntheticNames.Person)];
        OtherNames = [.. Enumerable.Range(size.People, size.People).Select(SyntheticNames.Person)];
        _files = new Lazy<IReadOnlyDictionary<string, string>>(ReadAll);
    }

    /// <summary>The path of the index among the files.</summary>
    public static string IndexPath => Folder + "INDEX.md";

    /// <summary>The texts of the files by their paths, the index among them; all of them are in memory from then on.</summary>
    public IReadOnlyDictionary<string, string> Files => _files.Value;

    /// <summary>The ids of the articles, in order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The names of the people, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Ids of articles that are not in it, as many as are.</summary>
    public string[] OtherIds { get; }

    /// <summary>Names of people who are not in it, as many as are.</summary>
    public string[] OtherNames { get; }

    public static SyntheticArchive Of(SyntheticSize size) => new(size);

    /// <summary>The path of an article's file, from the folder of the index on.</summary>
    public string RelativePath(int article) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateOf(article):yyyy'/'MM}/{Ids[article]}.txt");

    /// <summary>The path of an article's file among the files.</summary>
    public string PathOf(int article) => Folder + RelativePath(article);

    public string Text(int article) => Write(article, new StringBuilder(_size.ArticleBytes + 1_000)).ToString();

    /// <summary>Writes the index and all files below a folder.</summary>
    /// <returns>How many bytes that is.</returns>
    public long WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string subfolder in Enumerable.Range(0, _size.Articles).Select(RelativePath).Select(Path.GetDirectoryName).Distinct()!)
            Directory.CreateDirectory(Path.Combine(folder, subfolder));
        byte[] index = Encoding.UTF8.GetBytes(IndexText());
        File.WriteAllBytes(Path.Combine(folder, "INDEX.md"), index);
        long bytes = index.Length;
        Parallel.For(
            0,
            _size.Articles,
            static () => new StringBuilder(),
            (article, _, text) =>
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(Write(article, text.Clear()).ToString());
                File.WriteAllBytes(Path.Combine(folder, RelativePath(article)), utf8);
                Interlocked.Add(ref bytes, utf8.Length);
                return text;
            },
            static _ => { });
        return bytes;
    }

    /// <summary>The text of the index, which lists all files.</summary>
    public string IndexText()
    {
        var index = new StringBuilder("# Arsip\n\n> Buatan.\n\n- id: arsip\n- license: CC0-1.0\n\n## Sources\n\n");
        foreach (SyntheticSource source in SyntheticSource.All)
            index.Append(CultureInfo.InvariantCulture, $"- **{source.Name}** `{source.Id}`\n  - language: {source.Language.Tag}\n");
        index.Append("\n## Articles\n\n");
        for (int article = 0; article < _size.Articles; article++)
        {
            index.Append(
                CultureInfo.InvariantCulture,
                $"- [{_headlines[article]}]({RelativePath(article)}) `{Ids[article]}`\n  - source: @{SourceOf(article).Id}\n  - date: {DateOf(article):yyyy-MM-dd}\n");
        }

        if (_size.People + _size.Organizations + _size.Places > 0) index.Append("\n## Entities\n");
        AddPeople(index);
        AddOrganizations(index);
        AddPlaces(index);
        return index.ToString();
    }

    private static string Headline(ref SplitMix random, SyntheticLanguage language)
    {
        var headline = new StringBuilder(language.NounList.Draw(ref random)).Append(' ').Append(language.VerbList.Draw(ref random));
        for (int more = random.Next(6); more > 0; more--)
            headline.Append(' ').Append((random.Next(3) == 0 ? language.AdjectiveList : language.NounList).Draw(ref random));
        headline[0] = char.ToUpperInvariant(headline[0]);
        return headline.ToString();
    }

    private static string IdOf(string headline) => headline.ToLowerInvariant().Replace(' ', '-');

    private static SyntheticSource SourceOf(int article) => SyntheticSource.All[article % SyntheticSource.All.Length];

    private static DateOnly DateOf(int article) => new DateOnly(2018, 1, 1).AddDays(article * 7 % 2_900);

    private StringBuilder Write(int article, StringBuilder text)
    {
        text.Append(_headlines[article]).Append("\n\n");
        SyntheticArticle.Append(text, _cast, SourceOf(article), SplitMix.Of(Seed, article), _size.ArticleBytes);
        return text;
    }

    private Dictionary<string, string> ReadAll()
    {
        var files = new Dictionary<string, string>(_size.Articles + 1, StringComparer.Ordinal) { [IndexPath] = IndexText() };
        for (int article = 0; article < _size.Articles; article++) files.Add(PathOf(article), Text(article));
        return files;
    }

    private void AddPeople(StringBuilder index)
    {
        if (_size.People > 0) index.Append("\n### People\n\n");
        for (int person = 0; person < _size.People; person++)
        {
            index.Append(CultureInfo.InvariantCulture, $"- **{Names[person]}** `tokoh-{person}`\n");
            if (_size.HasAliases) index.Append(CultureInfo.InvariantCulture, $"  - aliases: {SyntheticNames.Family(person)}!\n");
            if (_cast.OfficeOf(person, SyntheticLanguage.Indonesian) is not string office) continue;
            index.Append(
                CultureInfo.InvariantCulture,
                $"  - roles: {office} [id] (2017..); {_cast.OfficeOf(person, SyntheticLanguage.English)} [en] (2017..)\n");
        }
    }

    private void AddOrganizations(StringBuilder index)
    {
        if (_size.Organizations > 0) index.Append("\n### Organizations\n\n");
        for (int number = 0; number < _size.Organizations; number++)
        {
            index.Append(CultureInfo.InvariantCulture, $"- **{SyntheticNames.Organization(number)}** `badan-{number}`\n");
            if (_size.HasAliases) index.Append(CultureInfo.InvariantCulture, $"  - aliases: {SyntheticNames.Acronym(number)}!\n");
        }
    }

    private void AddPlaces(StringBuilder index)
    {
        if (_size.Places > 0) index.Append("\n### Places\n\n");
        for (int number = 0; number < _size.Places; number++)
            index.Append(CultureInfo.InvariantCulture, $"- **{SyntheticNames.Place(number)}** `tempat-{number}`\n");
    }
}
