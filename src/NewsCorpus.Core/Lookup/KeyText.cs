#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>Comparison of a key in UTF-8 with one in UTF-16, most of which are ASCII.</summary>
internal static class KeyText
{
#if NET
    private const int Lanes = 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text) =>
        (utf8.Length == text.Length && text.Length >= Lanes && Vector128.IsHardwareAccelerated && AreEqualAscii(utf8, text)) ||
        EqualsByUnits(utf8, text);

    // The vectors overlap, and up to 32 units take the same four of them without a branch: the length of a key is what a
    // processor cannot predict. Both spans have the same length, from 8 on, so that no vector reaches outside.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqualAscii(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        ref byte bytes = ref MemoryMarshal.GetReference(utf8);
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int last = text.Length - Lanes;
        Vector128<ushort> difference =
            Difference(ref bytes, ref units, 0) | Difference(ref bytes, ref units, AtMost(Lanes, last)) |
            Difference(ref bytes, ref units, AtMost(2 * Lanes, last)) | Difference(ref bytes, ref units, last);
        for (int at = 3 * Lanes; at < last; at += Lanes) difference |= Difference(ref bytes, ref units, at);
        return difference == Vector128<ushort>.Zero;
    }

    // Zero where bytes below 0x80 equal the code units.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Difference(ref byte bytes, ref ushort units, int at)
    {
        Vector128<ushort> widened = Vector128.WidenLower(
            Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, at))).AsByte());
        return (widened ^ Vector128.LoadUnsafe(ref units, (nuint)at)) | (widened & Vector128.Create((ushort)0x80));
    }

    // The smaller number, with no branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AtMost(int limit, int value) => limit + ((value - limit) & ((value - limit) >> 31));
#else
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text) => EqualsByUnits(utf8, text);
#endif

    private static bool EqualsByUnits(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80) return Utf8.Decode(utf8).AsSpan().SequenceEqual(text);
            if (i >= text.Length || utf8[i] != text[i]) return false;
        }

        return utf8.Length == text.Length;
    }
}
