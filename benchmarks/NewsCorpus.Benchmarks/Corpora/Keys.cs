namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>What is asked: keys in random order, as strings that are not those of the dictionaries.</summary>
internal static class Keys
{
    /// <summary>How many questions one measured call asks: enough that no processor learns their order.</summary>
    public const int Asked = 16_384;

    public static string[] Draw(IReadOnlyList<string> keys)
    {
        var random = new Random(7);
        string[] pool = [.. keys.Select(static key => new string(key))];
        return [.. Enumerable.Range(0, Asked).Select(_ => pool[random.Next(pool.Length)])];
    }
}
