namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>What is asked: keys in random order, as strings that are not those of the dictionaries.</summary>
internal static class Keys
{
    /// <summary>How many questions one measured call asks: enough that no processor learns their order.</summary>
    public const int Asked = 16_384;

    public static string[] Hits(IReadOnlyList<string> keys) => Draw(keys, static key => new string(key));

    /// <summary>Keys of the same look that nothing has: each differs from one that something has in a single letter somewhere.</summary>
    public static string[] Misses(IReadOnlyList<string> keys)
    {
        var random = new Random(11);
        return Draw(keys, key => Change(key, random.Next(key.Length)));
    }

    // No key has a q.
    private static string Change(string key, int at) => string.Concat(key.AsSpan(0, at), "q", key.AsSpan(at + 1));

    private static string[] Draw(IReadOnlyList<string> keys, Func<string, string> change)
    {
        var random = new Random(7);
        string[] pool = [.. keys.Select(change)];
        return [.. Enumerable.Range(0, Asked).Select(_ => pool[random.Next(pool.Length)])];
    }
}
