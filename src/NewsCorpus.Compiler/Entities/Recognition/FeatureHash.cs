namespace NewsCorpus.Compiler.Entities.Recognition;

/// <summary>
/// The hashes that features are known by, made of those of words. A model is made of them, so they never change: another hash is
/// another model.
/// </summary>
internal static class FeatureHash
{
    /// <summary>A value made of two, in this order.</summary>
    public static uint Combine(uint first, uint second) => (first * 0xC2B2AE35) + second;

    /// <summary>The hash of a value in a place of the list of features.</summary>
    public static uint Of(uint place, uint value)
    {
        uint hash = (value + (place * 0x9E3779B1)) * 0x85EBCA6B;
        return hash ^ (hash >> 15);
    }
}
