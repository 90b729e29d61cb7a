#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Text;

/// <summary>Folding of what nearly every name is: ASCII, with single blanks between its words. Eight code units at a time.</summary>
internal static class AsciiFolding
{
    private const int Lanes = 8;
    private const int MaxLength = 64;

    /// <summary>Folds a text that is such a name; writes anything, and returns false, where it is not.</summary>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> folded)
    {
        if (text.Length is < Lanes or > MaxLength || folded.Length < text.Length || !Vector128.IsHardwareAccelerated) return false;
        ref ushort source = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref ushort target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(folded));
        Vector128<ushort> others = Vector128<ushort>.Zero;
        ulong blanks = 0;
        int last = text.Length - Lanes;
        for (int at = 0; ; at = Math.Min(at + Lanes, last))
        {
            var units = Vector128.LoadUnsafe(ref source, (nuint)at);

            // Neither a control character nor beyond ASCII: from 0x20 to 0x7F.
            others |= Vector128.GreaterThan(units - Vector128.Create((ushort)0x20), Vector128.Create((ushort)0x5F));
            blanks |= (ulong)Vector128.Equals(units, Vector128.Create((ushort)' ')).ExtractMostSignificantBits() << at;
            Vector128<ushort> isCapital = Vector128.LessThan(units - Vector128.Create((ushort)'A'), Vector128.Create((ushort)26));
            (units | (isCapital & Vector128.Create((ushort)0x20))).StoreUnsafe(ref target, (nuint)at);
            if (at == last) break;
        }

        ulong ends = 1UL | (1UL << (text.Length - 1));
        return others == Vector128<ushort>.Zero && (blanks & (ends | (blanks << 1))) == 0;
    }
}
#endif
