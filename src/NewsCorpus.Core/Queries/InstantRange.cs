namespace NewsCorpus.Queries;

/// <summary>Instants from one through another.</summary>
internal readonly record struct InstantRange(DateTimeOffset First, DateTimeOffset Last)
{
    public InstantRange And(InstantRange other) =>
        new(First > other.First ? First : other.First, Last < other.Last ? Last : other.Last);

    public bool Contains(DateTimeOffset instant) => First <= instant && instant <= Last;
}
