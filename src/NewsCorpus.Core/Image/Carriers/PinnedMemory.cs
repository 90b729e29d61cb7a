using System.Runtime.InteropServices;

namespace NewsCorpus.Image;

/// <summary>
/// Bytes outside of managed memory, or pinned in it, that never move and live as long as the process: what <see cref="CorpusImage.Page"/>
/// promises. Besides <see cref="PinnedPage"/> this is the only place with pointers, because spans are too short for large files.
/// </summary>
internal readonly unsafe struct PinnedMemory
{
    private readonly byte* _start;

    private PinnedMemory(byte* start, long length)
    {
        _start = start;
        Length = length;
    }

    public long Length { get; }

    /// <summary>The bytes of a view, which is never released: nobody knows when the last span over it is gone.</summary>
    public static PinnedMemory Of(SafeBuffer view, long length)
    {
        byte* start = null;
        view.AcquirePointer(ref start);
        return new PinnedMemory(start, length);
    }

    /// <summary>The bytes under a stream of a loaded assembly: the assembly itself, as the system has mapped it.</summary>
    public static PinnedMemory Of(UnmanagedMemoryStream resource) => new(resource.PositionPointer - resource.Position, resource.Length);

    /// <summary>A copy of all that a stream holds, pinned for good.</summary>
    public static PinnedMemory CopyOf(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        byte[] bytes = copy.ToArray();
        return new PinnedMemory((byte*)GCHandle.Alloc(bytes, GCHandleType.Pinned).AddrOfPinnedObject(), bytes.Length);
    }

    /// <exception cref="ArgumentOutOfRangeException">The part is not in the memory.</exception>
    public ReadOnlySpan<byte> Slice(long start, int length)
    {
        if (start < 0 || length < 0 || start > Length - length) throw new ArgumentOutOfRangeException(nameof(start));
        return new ReadOnlySpan<byte>(_start + start, length);
    }
}
