using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Lookups;

/// <summary>
/// Entities by their names, against dictionaries of .NET that disregard case. A corpus disregards accents and spacing as well.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class NameLookupBenchmarks
{
    private Corpus _corpus = null!;
    private FrozenDictionary<string, PlainEntity> _frozen = null!;
    private Dictionary<string, PlainEntity> _dictionary = null!;
    private string[] _hits = [];
    private string[] _misses = [];

    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Entities { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        SyntheticArchive archive = SyntheticArchive.Of(new SyntheticSize(Articles: 1, Entities, ArticleBytes: 60));
        _corpus = Entities <= 1_000 ? GeneratedArchive.Of(archive) : CompiledArchive.Of(archive);
        _dictionary = archive.Names.ToDictionary(name => name, name => new PlainEntity(name, name), StringComparer.OrdinalIgnoreCase);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _hits = Keys.Draw(archive.Names);
        _misses = Keys.Draw(archive.OtherNames);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys.Asked), BenchmarkCategory("hit")]
    public int HitFrozenDictionary() => Count(_frozen, _hits);

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("hit")]
    public int HitDictionary() => Count(_dictionary, _hits);

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("hit")]
    public int HitCorpus() => Count(_corpus, _hits);

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys.Asked), BenchmarkCategory("miss")]
    public int MissFrozenDictionary() => Count(_frozen, _misses);

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("miss")]
    public int MissDictionary() => Count(_dictionary, _misses);

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("miss")]
    public int MissCorpus() => Count(_corpus, _misses);

    private static int Count(FrozenDictionary<string, PlainEntity> entities, string[] names)
    {
        int found = 0;
        foreach (string name in names)
        {
            if (entities.TryGetValue(name, out _)) found++;
        }

        return found;
    }

    private static int Count(Dictionary<string, PlainEntity> entities, string[] names)
    {
        int found = 0;
        foreach (string name in names)
        {
            if (entities.TryGetValue(name, out _)) found++;
        }

        return found;
    }

    private static int Count(Corpus corpus, string[] names)
    {
        int found = 0;
        foreach (string name in names)
        {
            if (corpus.Entities.TryGetNamed(name, out _)) found++;
        }

        return found;
    }
}
