namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>SplitMix64: random numbers that are the same on every machine and under every version of .NET, and cheap to seed.</summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The numbers of one of many things, which depend on nothing that was drawn for the others.</summary>
    public static SplitMix Of(ulong seed, int number)
    {
        var mixed = new SplitMix(seed + (ulong)(uint)number);
        return new SplitMix(mixed.Next());
    }

    public ulong Next()
    {
        unchecked
        {
            ulong mixed = _state += 0x9E37_79B9_7F4A_7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0 up to and without the bound.</summary>
    public int Next(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    public T Pick<T>(T[] choices) => choices[Next(choices.Length)];
}
