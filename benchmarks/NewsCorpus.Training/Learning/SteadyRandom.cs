namespace NewsCorpus.Training.Learning;

/// <summary>Random numbers that are the same in every version of .NET.</summary>
internal sealed class SteadyRandom(ulong seed)
{
    private ulong _state = seed;

    public int Below(int end) => (int)((Next() >> 11) % (ulong)end);

    public string Any(string[] values) => values[Below(values.Length)];

    public void Shuffle(int[] values)
    {
        for (int i = values.Length - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    // SplitMix64.
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
