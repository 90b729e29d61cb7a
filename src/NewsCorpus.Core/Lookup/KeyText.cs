#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace NewsCorpus.Lookup;

/// <summary>Comparison of a key in UTF-8 with one in UTF-16, most of which are ASCII.</summary>
internal static class KeyText
{
#if NET
    private const int Lanes = 8;

    // UTF-8 has as many bytes as UTF-16 has units where all is ASCII, and more wherever something is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text) =>
        utf8.Length == text.Length && text.Length >= Lanes && Vector128.IsHardwareAccelerated
            ? AreEqualAscii(utf8, text)
            : EqualsByUnits(utf8, text);

    // The vectors overlap, and up to 32 units take the same four of them without a branch: the length of a key is what a
    // processor cannot predict. Both spans have the same length, from 8 on, so that no vector reaches outside.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqualAscii(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        ref byte bytes = ref MemoryMarshal.GetReference(utf8);
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int last = text.Length - Lanes;
        int second = AtMost(Lanes, last), third = AtMost(2 * Lanes, last);
        Vector128<ushort> one = Widen(ref bytes, 0), two = Widen(ref bytes, second), three = Widen(ref bytes, third), four = Widen(ref bytes, last);
        Vector128<ushort> difference = (one ^ Units(ref units, 0)) | (two ^ Units(ref units, second)) |
            (three ^ Units(ref units, third)) | (four ^ Units(ref units, last));
        Vector128<ushort> all = one | two | three | four;
        for (int at = 3 * Lanes; at < last; at += Lanes)
        {
            Vector128<ushort> more = Widen(ref bytes, at);
            difference |= more ^ Units(ref units, at);
            all |= more;
        }

        // A byte from 0x80 on is no character, and may equal a code unit all the same.
        return (difference | (all & Vector128.Create((ushort)0x80))) == Vector128<ushort>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Widen(ref byte bytes, int at) => Vector128.WidenLower(
        Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, (nuint)at))).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Units(ref ushort units, int at) => Vector128.LoadUnsafe(ref units, (nuint)at);

    // The smaller number, with no branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AtMost(int limit, int value) => limit + ((value - limit) & ((value - limit) >> 31));
#else
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text) => EqualsByUnits(utf8, text);
#endif

    // The text is encoded on the way. Nothing is decoded, so that bytes which are no UTF-8 equal nothing.
    private static bool EqualsByUnits(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        int at = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int point = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                point = char.ConvertToUtf32(text[i], text[++i]);
            else if (char.IsSurrogate(text[i])) return false;
            int length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (length > utf8.Length - at) return false;
            if (length == 1)
            {
                if (utf8[at++] != point) return false;
                continue;
            }

            int shift = 6 * (length - 1);
            if (utf8[at++] != ((0xF00 >> length) & 0xFF | (point >> shift))) return false;
            while ((shift -= 6) >= 0)
            {
                if (utf8[at++] != (0x80 | ((point >> shift) & 0x3F))) return false;
            }
        }

        return at == utf8.Length;
    }
}
