namespace NewsCorpus.Generator.Model;

/// <summary>The bytes of a page, equal to another when they are the same bytes.</summary>
internal readonly struct PageBytes(byte[] utf8) : IEquatable<PageBytes>
{
    public byte[] Utf8 => utf8;

    public bool Equals(PageBytes other) => Utf8.AsSpan().SequenceEqual(other.Utf8);

    public override bool Equals(object? obj) => obj is PageBytes other && Equals(other);

    // Pages that differ are rarely of one length, and never looked up.
    public override int GetHashCode() => Utf8.Length;
}
