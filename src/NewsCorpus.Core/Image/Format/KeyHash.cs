using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace NewsCorpus.Image;

/// <summary>
/// The hash of a key of a lookup table, 64 bits over UTF-16 code units taken four at a time, the same on every machine; and what
/// the table takes from it. See docs/image-format.md, "Lookup tables".
/// </summary>
/// <remarks>
/// A sample of a key (twelve units: its beginning, middle and end) is hashed without a loop, whose end processors cannot predict.
/// The writer takes it wherever it tells keys apart well.
/// </remarks>
internal static class KeyHash
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xC2B2AE3D27D4EB4F, Third = 0x165667B19E3779F9, Length = 0xD6E8FEB86659FD93;
    private const int WordUnits = 4;

    /// <summary>The hash of the whole key.</summary>
    public static ulong OfWhole(ReadOnlySpan<char> key)
    {
        if (key.Length < WordUnits) return OfShort(key);
        ulong one = (ulong)key.Length * Length, other = 0;
        int at = 0;
        for (; at <= key.Length - (2 * WordUnits); at += 2 * WordUnits)
        {
            one = (one ^ Word(key, at)) * First;
            other = (other ^ Word(key, at + WordUnits)) * Second;
            one ^= one >> 32;
            other ^= other >> 32;
        }

        // What is left is less than two words; they may overlap what was taken already.
        if (at <= key.Length - WordUnits) one = (one ^ Word(key, at)) * First;
        one ^= one >> 32;
        other = (other ^ Word(key, key.Length - WordUnits)) * Third;
        return Mix(one + RotateHalf(other));
    }

    /// <summary>The hash of the beginning, the middle and the end of the key, and of its length.</summary>
    public static ulong OfSample(ReadOnlySpan<char> key)
    {
        if (key.Length < WordUnits) return OfShort(key);
        int last = key.Length - WordUnits;
        return Mix(
            (Word(key, 0) * First) + (Word(key, last >> 1) * Second) + RotateHalf(Word(key, last) * Third) + ((ulong)key.Length * Length));
    }

    /// <summary>The pilot that a key goes by.</summary>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="pilots">How many there are.</param>
    public static int Pilot(ulong hash, int pilots) => (int)(((hash >> 32) * (uint)pilots) >> 32);

    /// <summary>The slot of a key.</summary>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="pilot">The number that stands at its pilot.</param>
    /// <param name="slots">How many slots there are.</param>
    public static int Slot(ulong hash, int pilot, int slots) =>
        (int)(((((hash ^ ((uint)pilot * First)) * Second) >> 32) * (uint)slots) >> 32);

    /// <summary>The four bytes by which a slot tells its key from nearly all others: never those of a free slot.</summary>
    public static uint Fingerprint(ulong hash)
    {
        uint fingerprint = (uint)(hash >> 7) & 0x7F7F7F7F;
        return fingerprint == FreeSlot ? FreeSlot + 1 : fingerprint;
    }

    /// <summary>The four bytes of a slot that no key has: the number 0, as septets.</summary>
    public const uint FreeSlot = 0x20202020;

    /// <summary>Four code units as one number, the first lowest, on any machine.</summary>
    internal static ulong Word(ReadOnlySpan<char> key, int at) => BitConverter.IsLittleEndian
        ? BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(key.Slice(at, WordUnits)))
        : WordByUnits(key, at);

    internal static ulong WordByUnits(ReadOnlySpan<char> key, int at) =>
        key[at] | ((ulong)key[at + 1] << 16) | ((ulong)key[at + 2] << 32) | ((ulong)key[at + 3] << 48);

    private static ulong OfShort(ReadOnlySpan<char> key)
    {
        ulong word = 0;
        foreach (char unit in key) word = (word << 16) | unit;
        return Mix((word * First) + ((ulong)key.Length * Length));
    }

    private static ulong RotateHalf(ulong value) => (value << 32) | (value >> 32);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * Length;
        return value ^ (value >> 29);
    }
}
