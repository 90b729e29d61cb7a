using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
#endif

namespace NewsCorpus.Image;

/// <summary>
/// A page, or a part of one, by its address. <see cref="CorpusImage.Page"/> promises that pages never move and live as long as the
/// process; asking an image through its virtual methods for every number that is read took longer than a whole lookup does now.
/// </summary>
/// <remarks>
/// Pointers are here and in PinnedMemory, nowhere else. KeyText and AsciiFolding read and write vectors without checks, within spans whose lengths
/// they have compared; NameLookup leaves a buffer on the stack uncleared.
/// </remarks>
internal readonly unsafe struct PinnedPage
{
    private readonly byte* _start;
    private readonly int _length;

    private PinnedPage(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    public ReadOnlySpan<byte> Bytes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
#if NET
        get => MemoryMarshal.CreateReadOnlySpan(ref *_start, _length);
#else
        get => new(_start, _length);
#endif
    }

    public static PinnedPage Of(CorpusImage image, int segment, int page)
    {
        ReadOnlySpan<byte> bytes = image.Page(segment, page);
        fixed (byte* start = bytes) return new PinnedPage(start, bytes.Length);
    }

    /// <exception cref="ArgumentOutOfRangeException">The part is not in the page.</exception>
    public PinnedPage Slice(int start, int length)
    {
        _ = Bytes.Slice(start, length);
        return new PinnedPage(_start + start, length);
    }
}
