using NewsCorpus.Image;
using NewsCorpus.Text;

namespace NewsCorpus.Lookup;

/// <summary>
/// Finds the entities that bear a name, whatever its case, accents and spacing. Allocates nothing but each key once.
/// </summary>
internal sealed class NameLookup
{
    private readonly Segment _catalogue;
    private readonly Table _names;
    private readonly Table _entities;

    public NameLookup(Segment catalogue)
    {
        _catalogue = catalogue;
        _names = catalogue.Table(TableId.Names);
        _entities = catalogue.Table(TableId.NameEntities);
        Buckets.Check(_names, TableId.Names);
    }

    /// <summary>Rows of <see cref="Entity"/>, none where nobody bears the name.</summary>
    public RowRange Find(ReadOnlySpan<char> name)
    {
        int mask = _names.Rows - 1;
        int bucket = (int)Folding.Hash(name) & mask;
        for (int probes = 0; probes < _names.Rows; probes++, bucket = (bucket + 1) & mask)
        {
            Row row = _names[bucket];
            int count = row[NameColumn.EntityCount];
            if (count == 0) break;
            if (FoldedText.Equals(name, _catalogue.String(row[NameColumn.Folded])))
                return _entities.Range(row[NameColumn.FirstEntity], count);
        }

        return default;
    }

    public int Entity(int row) => _entities[row][NameEntityColumn.Entity];
}
