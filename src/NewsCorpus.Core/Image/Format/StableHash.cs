namespace NewsCorpus.Image;

/// <summary>
/// FNV-1a over UTF-16 code units with a final mix (the 32-bit finalizer of MurmurHash3), the same on every machine and in
/// every process. It places articles in segments.
/// </summary>
internal static class StableHash
{
    /// <summary>What the hash of a text begins with that is hashed unit by unit.</summary>
    public const uint Start = 2166136261;

    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Start;
        foreach (char unit in text) hash = Add(hash, unit);
        return Finish(hash);
    }

    public static uint Add(uint hash, char unit) => (hash ^ unit) * 16777619;

    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
