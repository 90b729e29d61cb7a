using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace NewsCorpus.Image;

/// <summary>
/// Whole numbers as groups of seven bits, lowest first, each in a byte below 0x80, so that a page of numbers is valid UTF-8
/// and can stand in a <c>u8</c> literal. The groups are shifted by 0x20: the small values, of which tables are full, are
/// then printable characters and need no escape in a literal.
/// </summary>
internal static class Septets
{
    private const int Shift = 0x20;

    /// <summary>The widest group; it holds every non-negative <see cref="int"/>.</summary>
    public const int MaxWidth = 5;

    /// <summary>How many bytes a non-negative number needs, at least 1.</summary>
    public static int WidthOf(int value)
    {
        int width = 1;
        while ((value >>>= 7) != 0) width++;
        return width;
    }

    public static void Write(Span<byte> destination, int value)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = (byte)((value + Shift) & 0x7F);
            value >>= 7;
        }
    }

    /// <summary>Reads the number that fills the whole span. The result is never negative, whatever the bytes are.</summary>
    public static int Read(ReadOnlySpan<byte> source)
    {
        ulong value = 0;
        for (int i = source.Length - 1; i >= 0; i--) value = (value << 7) | (uint)((source[i] - Shift) & 0x7F);
        return (int)(value & int.MaxValue);
    }

    /// <summary>Reads the number of four bytes at the beginning of a span.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadFour(ReadOnlySpan<byte> source)
    {
        // In every byte: the highest bit keeps the subtraction from borrowing. Then groups of seven bits move together, first by pairs.
        uint groups = (BinaryPrimitives.ReadUInt32LittleEndian(source) | 0x80808080) - 0x20202020;
        uint pairs = (groups & 0x007F007F) | ((groups & 0x7F007F00) >> 1);
        return (int)((pairs & 0x3FFF) | ((pairs & 0x3FFF0000) >> 2));
    }
}
