using System.Runtime.CompilerServices;

namespace NewsCorpus.Image;

/// <summary>
/// A range of a table's rows that is read often: those on the first of its pages without asking the table, which is all of
/// them unless the range is large.
/// </summary>
internal readonly struct RowsInPlace
{
    private readonly Table _table;
    private readonly PinnedPage _firstPage;
    private readonly int _first;
    private readonly int _onFirstPage;
    private readonly int _stride;

    public RowsInPlace(Table table, RowRange range)
    {
        _table = table;
        _first = range.First;
        (_firstPage, _onFirstPage, _stride) = table.InPlace(range);
    }

    /// <summary>The bytes of a row, counted from the beginning of the range.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)row < (uint)_onFirstPage ? _firstPage.Bytes.Slice(row * _stride) : _table.Bytes(_first + row);
    }
}
