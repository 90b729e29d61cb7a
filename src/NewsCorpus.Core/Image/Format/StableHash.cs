namespace NewsCorpus.Image;

/// <summary>
/// FNV-1a over UTF-16 code units with a final mix (the 32-bit finalizer of MurmurHash3), the same on every machine and in
/// every process. It places articles in segments.
/// </summary>
internal static class StableHash
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char unit in text) hash = (hash ^ unit) * 16777619;
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
