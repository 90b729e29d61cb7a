namespace NewsCorpus.Queries;

/// <summary>Days from one through another, counted from 0001-01-01.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    public DayRange And(DayRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    public bool Contains(int day) => First <= day && day <= Last;
}
