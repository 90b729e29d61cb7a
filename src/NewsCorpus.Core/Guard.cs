namespace NewsCorpus;

/// <summary>The answers to misuse that all types share.</summary>
internal static class Guard
{
    public static InvalidOperationException Default(string type) =>
        new($"This {type} is default({type}): it belongs to no corpus, and nothing can be asked of it.");

    /// <summary>The number of an argument's record, which must be one of the same corpus.</summary>
    public static int NumberIn(Corpus corpus, Corpus? owner, int number, string type, string parameter)
    {
        if (ReferenceEquals(corpus, owner)) return number;
        throw new ArgumentException(
            owner is null ? $"default({type}) belongs to no corpus." : $"The {type} belongs to another corpus.", parameter);
    }

    public static void NotNegative(int value, string parameter)
    {
        _ = value >= 0 ? value : throw new ArgumentOutOfRangeException(parameter, value, "The number is negative.");
    }

    public static int Index(int index, int count) =>
        (uint)index < (uint)count ? index : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {count}.");
}
