using System.Globalization;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>Who and what is named in the texts of an archive: those of the catalogue, a few much more often than most, and strangers.</summary>
internal sealed class SyntheticCast(SyntheticSize size)
{
    // Strangers have the numbers behind the catalogued ones; so many that most of them are seen only once or twice.
    private const int Strangers = 50_000;

    private readonly ZipfTable? _people = size.People > 0 ? new ZipfTable(Math.Min(size.People, ushort.MaxValue)) : null;
    private readonly ZipfTable? _organizations = size.Organizations > 0 ? new ZipfTable(size.Organizations) : null;
    private readonly ZipfTable? _places = size.Places > 0 ? new ZipfTable(size.Places) : null;

    /// <summary>A stranger where nobody is catalogued.</summary>
    public int DrawPerson(ref SplitMix random) => _people is null ? Stranger(ref random) : _people.Draw(ref random);

    /// <summary>What a person is, in the words of a language; null for most.</summary>
    public string? OfficeOf(int person, SyntheticLanguage language) => size.HasAliases && person < size.Organizations
        ? string.Format(CultureInfo.InvariantCulture, language.Office, SyntheticNames.Organization(person))
        : null;

    public string DrawStranger(ref SplitMix random) => SyntheticNames.Person(Stranger(ref random));

    /// <summary>By its name or its letters.</summary>
    public string DrawOrganization(ref SplitMix random)
    {
        if (_organizations is null) return "Yayasan";
        int number = _organizations.Draw(ref random);
        return size.HasAliases && random.Next(2) == 0 ? SyntheticNames.Acronym(number) : SyntheticNames.Organization(number);
    }

    public string DrawPlace(ref SplitMix random) => SyntheticNames.Place(_places is null ? random.Next(20) : _places.Draw(ref random));

    private int Stranger(ref SplitMix random) => size.People + random.Next(Strangers);
}
