using System.Buffers;
#if NET
using System.Runtime.CompilerServices;
#endif
using NewsCorpus.Image;
using NewsCorpus.Text;

namespace NewsCorpus.Lookup;

/// <summary>Finds the entities that bear a name, whatever its case, accents and spacing. Allocates nothing.</summary>
internal sealed class NameLookup
{
    private const int LongestOnStack = 128;

    private readonly KeyTable _keys;
    private readonly Table _bearers;
    private readonly RowsInPlace _rows;

    public NameLookup(Segment catalogue)
    {
        _keys = new KeyTable(catalogue, LookupId.Names);
        _bearers = catalogue.Table(TableId.NameBearers);
        if (!_bearers.HasWidth(NameBearerColumn.Bearer, NameBearerColumn.Width)) throw Damage.Found("its bearers of names have another width than format 1 gives them");
        if (_bearers.Rows > 0) _rows = new RowsInPlace(_bearers, new RowRange(0, _bearers.Rows));
    }

    /// <summary>Rows of <see cref="Entity"/>, none where nobody bears the name.</summary>
    public RowRange Find(ReadOnlySpan<char> name)
    {
        int first = FindFirst(name);
        if (first < 0) return default;
        int last = first;
        while (!IsLast(Bearer(last))) last++;
        return new RowRange(first, last - first + 1);
    }

    /// <summary>The entity that bears a name alone; -1 where none does, or several do.</summary>
    public int FindOnly(ReadOnlySpan<char> name)
    {
        int first = FindFirst(name);
        if (first < 0) return -1;
        int bearer = Bearer(first);
        return IsLast(bearer) ? bearer >> 1 : -1;
    }

    public int Entity(int row) => Bearer(row) >> 1;

    private static bool IsLast(int bearer) => (bearer & 1) != 0;

    private int Bearer(int row) =>
        row < _bearers.Rows ? Septets.ReadFour(_rows[row]) : throw Damage.Found($"nobody bears a name at row {row}");

#if NET
    [SkipLocalsInit]
#endif
    private int FindFirst(ReadOnlySpan<char> name)
    {
        if (name.Length <= LongestOnStack) return FindFirst(name, stackalloc char[LongestOnStack]);

        // Where damage throws, the array is not returned: it is garbage then, no leak.
        char[] folded = ArrayPool<char>.Shared.Rent(name.Length);
        int found = FindFirst(name, folded);
        ArrayPool<char>.Shared.Return(folded);
        return found;
    }

    private int FindFirst(ReadOnlySpan<char> name, Span<char> folded) => _keys.Find(folded.Slice(0, Folding.Fold(name, folded)));
}
