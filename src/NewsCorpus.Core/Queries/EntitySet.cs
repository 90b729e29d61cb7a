namespace NewsCorpus.Queries;

/// <summary>Entities by number. The first costs no allocation.</summary>
internal readonly record struct EntitySet
{
    private readonly int _firstOrNone;
    private readonly int[]? _more;

    private EntitySet(int firstOrNone, int[]? more)
    {
        _firstOrNone = firstOrNone;
        _more = more;
    }

    public int Count => _firstOrNone == 0 ? 0 : 1 + (_more?.Length ?? 0);

    public int this[int index] => index == 0 ? _firstOrNone - 1 : _more![index - 1];

    public EntitySet With(int entity)
    {
        for (int i = 0; i < Count; i++)
        {
            if (this[i] == entity) return this;
        }

        return Count == 0 ? new EntitySet(entity + 1, null) : new EntitySet(_firstOrNone, [.. _more ?? [], entity]);
    }
}
