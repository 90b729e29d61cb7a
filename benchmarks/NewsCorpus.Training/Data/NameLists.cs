using NewsCorpus.Training.Learning;

namespace NewsCorpus.Training.Data;

/// <summary>Names to put in the places of others.</summary>
internal sealed record NameLists(string[] GivenNames, string[] Surnames, string[] Places, string[] Organizations, string[] Teams)
{
    /// <summary>A name for a gap of a sentence.</summary>
    public (string Name, EntityKind Kind) Any(string gap, SteadyRandom random) => gap switch
    {
        "PER" => (Person(random), EntityKind.Person),
        "SUR" => (random.Any(Surnames), EntityKind.Person),
        "LOC" => (random.Any(Places), EntityKind.Place),
        "ORG" => (random.Any(Organizations), EntityKind.Organization),
        "TEAM" => (random.Any(Teams), EntityKind.Organization),
        "SIDE" => (random.Any(Places), EntityKind.Organization),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "No such gap."),
    };

    /// <summary>A name of as many words.</summary>
    public string Person(SteadyRandom random, int words = 2) => words switch
    {
        1 => random.Below(3) == 0 ? random.Any(GivenNames) : random.Any(Surnames),
        2 => $"{random.Any(GivenNames)} {random.Any(Surnames)}",
        _ => $"{random.Any(GivenNames)} {random.Any(GivenNames)} {random.Any(Surnames)}",
    };
}
