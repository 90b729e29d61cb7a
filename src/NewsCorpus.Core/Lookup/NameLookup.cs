using System.Buffers;
using NewsCorpus.Image;
using NewsCorpus.Text;

namespace NewsCorpus.Lookup;

/// <summary>Finds the entities that bear a name, whatever its case, accents and spacing. Allocates nothing.</summary>
internal sealed class NameLookup(Segment catalogue)
{
    private const int LongestOnStack = 128;

    private readonly KeyTable _keys = new(catalogue, LookupId.Names);
    private readonly Table _entities = catalogue.Table(TableId.NameEntities);

    /// <summary>Rows of <see cref="Entity"/>, none where nobody bears the name.</summary>
    public RowRange Find(ReadOnlySpan<char> name)
    {
        int first = FindFirst(name);
        if (first < 0) return default;
        int last = first;
        while (!IsLast(last)) last++;
        return _entities.Range(first, last - first + 1);
    }

    /// <summary>The entity that bears a name alone; -1 where none does, or several do.</summary>
    public int FindOnly(ReadOnlySpan<char> name)
    {
        int first = FindFirst(name);
        return first >= 0 && IsLast(first) ? Entity(first) : -1;
    }

    public int Entity(int row) => _entities[row][NameEntityColumn.Entity];

    private bool IsLast(int row) => _entities[row][NameEntityColumn.IsLast] != 0;

    private int FindFirst(ReadOnlySpan<char> name)
    {
        if (name.Length <= LongestOnStack) return FindFirst(name, stackalloc char[LongestOnStack]);
        char[] folded = ArrayPool<char>.Shared.Rent(name.Length);
        int found = FindFirst(name, folded);
        ArrayPool<char>.Shared.Return(folded);
        return found;
    }

    private int FindFirst(ReadOnlySpan<char> name, Span<char> folded) => _keys.Find(folded.Slice(0, Folding.Fold(name, folded)));
}
