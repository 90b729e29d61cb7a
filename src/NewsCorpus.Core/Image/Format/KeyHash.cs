using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsCorpus.Image;

/// <summary>
/// The hash of a key of a lookup table, 64 bits over UTF-16 code units taken four at a time, the same on every machine; and what
/// the table takes from it. The multiplication is that of wyhash (Wang Yi): the halves of the 128-bit product, combined. See
/// docs/image-format.md, "Lookup tables".
/// </summary>
/// <remarks>
/// A sample of a key (twelve units: its beginning, middle and end) is hashed without a loop, whose end processors cannot predict.
/// The writer takes it wherever it tells keys apart well. The seed depends on all keys of a table, so that nobody can think up keys
/// that meet in it.
/// </remarks>
internal static class KeyHash
{
    /// <summary>The four bytes of a slot that no key has: the number 0, as septets.</summary>
    public const uint FreeSlot = 0x20202020;

    private const ulong A = 0x9E3779B97F4A7C15, B = 0xC2B2AE3D27D4EB4F, C = 0x165667B19E3779F9;
    private const int WordUnits = 4;

    /// <summary>The hash of the whole key.</summary>
    public static ulong OfWhole(ReadOnlySpan<char> key, int seed)
    {
        if (key.Length < WordUnits) return OfShort(key, seed);
        ulong secret = Secret(seed), hash = secret ^ (uint)key.Length;
        int last = key.Length - WordUnits;
        for (int at = 0; at < last; at += 2 * WordUnits)
            hash = Multiply(Word(key, at) ^ secret, Word(key, Math.Min(at + WordUnits, last)) ^ hash);
        return Multiply(Word(key, last) ^ secret, hash ^ B);
    }

    /// <summary>The hash of the beginning, the middle and the end of the key, and of its length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfSample(ReadOnlySpan<char> key, int seed)
    {
        if (key.Length < WordUnits) return OfShort(key, seed);
        ulong secret = Secret(seed);
        int last = key.Length - WordUnits;
        return Multiply(Word(key, 0) ^ secret, Word(key, last >> 1) ^ B) ^ Multiply(Word(key, last) ^ secret, (uint)key.Length ^ C);
    }

    /// <summary>The bucket at which the search for a key begins.</summary>
    /// <param name="hash">The hash of the key.</param>
    /// <param name="buckets">How many there are.</param>
    public static int Bucket(ulong hash, int buckets) => (int)(((hash >> 32) * (uint)buckets) >> 32);

    /// <summary>The four bytes by which a slot tells its key from nearly all others: never those of a free slot.</summary>
    public static uint Fingerprint(ulong hash)
    {
        uint fingerprint = (uint)hash & 0x7F7F7F7F;
        return fingerprint == FreeSlot ? FreeSlot + 1 : fingerprint;
    }

    /// <summary>Four code units as one number, the first lowest, on any machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Word(ReadOnlySpan<char> key, int at) => BitConverter.IsLittleEndian
        ? BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(key.Slice(at, WordUnits)))
        : WordByUnits(key, at);

    internal static ulong WordByUnits(ReadOnlySpan<char> key, int at) =>
        key[at] | ((ulong)key[at + 1] << 16) | ((ulong)key[at + 2] << 32) | ((ulong)key[at + 3] << 48);

    private static ulong OfShort(ReadOnlySpan<char> key, int seed)
    {
        ulong word = 0;
        foreach (char unit in key) word = (word << 16) | unit;
        return Multiply(word ^ Secret(seed), (uint)key.Length ^ C);
    }

    private static ulong Secret(int seed) => ((ulong)(uint)seed + 1) * A;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Multiply(ulong left, ulong right)
    {
#if NET
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
#else
        ulong a = left >> 32, b = (uint)left, c = right >> 32, d = (uint)right;
        ulong bottom = b * d, cross = (a * d) + (bottom >> 32), other = (b * c) + (uint)cross;
        return ((a * c) + (cross >> 32) + (other >> 32)) ^ (left * right);
#endif
    }
}
