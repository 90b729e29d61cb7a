using System.Security.Cryptography;
using System.Text;

namespace NewsCorpus.Compiler.Image;

/// <summary>The pages of a finished segment, the last of them the hash of the others. Segments are equal when their hashes are.</summary>
internal sealed class SegmentPages : IEquatable<SegmentPages>
{
    private readonly byte[][] _pages;

    private SegmentPages(byte[][] pages, string hash)
    {
        _pages = pages;
        Hash = hash;
    }

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    public int Count => _pages.Length;

    public byte[] this[int page] => _pages[page];

    public static SegmentPages Seal(byte[][] pages)
    {
        using var sha = SHA256.Create();
        foreach (byte[] page in pages) sha.TransformBlock(page, 0, page.Length, null, 0);
        sha.TransformFinalBlock([], 0, 0);
        string hash = Hexadecimal.Lower(sha.Hash!);
        return new SegmentPages([.. pages, Encoding.ASCII.GetBytes(hash)], hash);
    }

    public bool Equals(SegmentPages? other) => other is not null && Hash == other.Hash;

    public override bool Equals(object? obj) => Equals(obj as SegmentPages);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);
}
