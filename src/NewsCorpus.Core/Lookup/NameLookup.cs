using System.Buffers;
using NewsCorpus.Image;
using NewsCorpus.Text;

namespace NewsCorpus.Lookup;

/// <summary>Finds the entities that bear a name, whatever its case, accents and spacing. Allocates nothing.</summary>
internal sealed class NameLookup(Segment catalogue)
{
    private const int LongestOnStack = 128;

    private readonly KeyTable _keys = new(catalogue, LookupId.Names);
    private readonly Table _names = catalogue.Table(TableId.Names);
    private readonly Table _entities = catalogue.Table(TableId.NameEntities);

    /// <summary>Rows of <see cref="Entity"/>, none where nobody bears the name.</summary>
    public RowRange Find(ReadOnlySpan<char> name)
    {
        if (name.Length <= LongestOnStack) return Find(name, stackalloc char[LongestOnStack]);
        char[] folded = ArrayPool<char>.Shared.Rent(name.Length);
        RowRange found = Find(name, folded);
        ArrayPool<char>.Shared.Return(folded);
        return found;
    }

    public int Entity(int row) => _entities[row][NameEntityColumn.Entity];

    private RowRange Find(ReadOnlySpan<char> name, Span<char> folded)
    {
        int number = _keys.Find(folded.Slice(0, Folding.Fold(name, folded)));
        if (number < 0) return default;
        Row row = _names[number];
        return _entities.Range(row[NameColumn.FirstEntity], row[NameColumn.EntityCount]);
    }
}
