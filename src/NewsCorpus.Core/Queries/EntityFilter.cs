using NewsCorpus.Image;

namespace NewsCorpus.Queries;

/// <summary>Which entities a query is for. The default is for all.</summary>
internal readonly record struct EntityFilter
{
    private bool IsNamed { get; init; }

    // Rows of NameBearers; the bearers of several names at once are listed.
    private RowRange Bearers { get; init; }

    private int[]? BearersOfAll { get; init; }

    private int KindOrAny { get; init; }

    private bool IsNothing { get; init; }

    public EntityFilter Named(Catalogue catalogue, ReadOnlySpan<char> name)
    {
        RowRange bearers = catalogue.Names.Find(name);
        if (!IsNamed) return this with { IsNamed = true, Bearers = bearers };
        var all = new List<int>();
        for (int i = 0; i < Candidates(catalogue); i++)
        {
            int entity = Candidate(catalogue, i);
            for (int row = bearers.First; row < bearers.End; row++)
            {
                if (catalogue.Names.Entity(row) == entity) all.Add(entity);
            }
        }

        return this with { BearersOfAll = [.. all] };
    }

    public EntityFilter OfKind(EntityKind kind) => this with
    {
        KindOrAny = (int)kind + 1,
        IsNothing = IsNothing || Choice.Contradicts(KindOrAny, (int)kind),
    };

    /// <summary>How many entities are to be looked at.</summary>
    public int Candidates(Catalogue catalogue)
    {
        if (IsNothing) return 0;
        return BearersOfAll?.Length ?? (IsNamed ? Bearers.Count : catalogue.Entities.Rows);
    }

    public int Candidate(Catalogue catalogue, int index)
    {
        if (BearersOfAll is not null) return BearersOfAll[index];
        return IsNamed ? catalogue.Names.Entity(Bearers.First + index) : index;
    }

    public bool Allows(Catalogue catalogue, int entity) =>
        KindOrAny == 0 || Choice.Allows(KindOrAny, catalogue.Entities[entity][EntityColumn.Kind]);
}
