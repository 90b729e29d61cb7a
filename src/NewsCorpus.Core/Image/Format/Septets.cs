using System.Buffers.Binary;

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

    /// <summary>Reads the number of two bytes at the beginning of a span.</summary>
    public static int ReadTwo(ReadOnlySpan<byte> source)
    {
        ulong groups = Unshift(BinaryPrimitives.ReadUInt16LittleEndian(source));
        return (int)((groups & 0x7F) | ((groups & 0x7F00) >> 1));
    }

    /// <summary>Reads the number of four bytes at the beginning of a span.</summary>
    public static int ReadFour(ReadOnlySpan<byte> source) => (int)Compact(Unshift(BinaryPrimitives.ReadUInt32LittleEndian(source)));

    /// <summary>Reads two numbers of four bytes each at the beginning of a span.</summary>
    public static (int First, int Second) ReadFourTwice(ReadOnlySpan<byte> source)
    {
        ulong both = Compact(Unshift(BinaryPrimitives.ReadUInt64LittleEndian(source)));
        return ((int)(both & uint.MaxValue), (int)(both >> 32));
    }

    // In every byte: the highest bit keeps the subtraction from borrowing, and goes.
    private static ulong Unshift(ulong bytes) => ((bytes | 0x8080808080808080) - 0x2020202020202020) & 0x7F7F7F7F7F7F7F7F;

    // In each half: four groups of seven bits move together, first by pairs.
    private static ulong Compact(ulong groups)
    {
        ulong pairs = (groups & 0x007F007F007F007F) | ((groups & 0x7F007F007F007F00) >> 1);
        return (pairs & 0x00003FFF00003FFF) | ((pairs & 0x3FFF00003FFF0000) >> 2);
    }
}
