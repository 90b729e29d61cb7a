namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>
/// Draws ranks as words of a language are spread: the one of rank r about as often as 1 / (r + 3). Made of whole numbers only, because
/// the last digits of a logarithm or a power differ between machines.
/// </summary>
internal sealed class ZipfTable
{
    private const int Slots = 1 << 17;

    private readonly ushort[] _ranks = new ushort[Slots];

    public ZipfTable(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, ushort.MaxValue);
        ulong total = 0;
        for (int rank = 0; rank < count; rank++) total += Weight(rank);
        ulong below = 0;
        int slot = 0;
        for (int rank = 0; rank < count; rank++)
        {
            below += Weight(rank);
            for (; (ulong)slot * total < below * Slots; slot++) _ranks[slot] = (ushort)rank;
        }
    }

    public int Draw(ref SplitMix random) => _ranks[random.Next(Slots)];

    private static ulong Weight(int rank) => 1_000_000_000 / (ulong)(rank + 3);
}
