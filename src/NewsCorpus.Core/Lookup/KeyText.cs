#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using NewsCorpus.Image;

namespace NewsCorpus.Lookup;

/// <summary>Comparison of a key in UTF-8 with one in UTF-16, most of which are ASCII.</summary>
internal static class KeyText
{
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
#if NET
        if (Vector128.IsHardwareAccelerated && utf8.Length == text.Length && text.Length >= Vector128<ushort>.Count)
            return EqualsByVectors(utf8, MemoryMarshal.Cast<char, ushort>(text)) || EqualsByUnits(utf8, text);
#endif
        return EqualsByUnits(utf8, text);
    }

    private static bool EqualsByUnits(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] >= 0x80) return Utf8.Decode(utf8).AsSpan().SequenceEqual(text);
            if (i >= text.Length || utf8[i] != text[i]) return false;
        }

        return utf8.Length == text.Length;
    }

#if NET
    // Whether both are ASCII and equal. The vectors overlap, and up to 32 units take the same four of them without a branch:
    // the length of a key is what a processor cannot predict.
    private static bool EqualsByVectors(ReadOnlySpan<byte> utf8, ReadOnlySpan<ushort> text)
    {
        const int Lanes = 8;
        int last = text.Length - Lanes;
        Vector128<ushort> difference = Difference(utf8, text, 0) | Difference(utf8, text, last) |
            Difference(utf8, text, AtMost(Lanes, last)) | Difference(utf8, text, AtMost(2 * Lanes, last));
        for (int at = 3 * Lanes; at < last; at += Lanes) difference |= Difference(utf8, text, at);
        return difference == Vector128<ushort>.Zero;
    }

    // The smaller number, with no branch.
    private static int AtMost(int limit, int value) => limit + ((value - limit) & ((value - limit) >> 31));

    // Zero where a byte equals its code unit and is below 0x80.
    private static Vector128<ushort> Difference(ReadOnlySpan<byte> utf8, ReadOnlySpan<ushort> text, int at)
    {
        Vector128<ushort> bytes = Vector128.WidenLower(
            Vector128.CreateScalarUnsafe(MemoryMarshal.Read<ulong>(utf8.Slice(at, 8))).AsByte());
        return (bytes ^ Vector128.Create(text.Slice(at, 8))) | (bytes & Vector128.Create((ushort)0x80));
    }
#endif
}
