using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Lookups;

/// <summary>Articles by their ids, through the public indexer, against the dictionaries of .NET with plain objects.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class IdLookupBenchmarks
{
    private Corpus _corpus = null!;
    private FrozenDictionary<string, object> _frozen = null!;
    private Dictionary<string, object> _dictionary = null!;
    private string[] _hits = [];
    private string[] _misses = [];

    [Params(10, 100, 1_000, 10_000, 100_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        SyntheticArchive archive = SyntheticArchive.Of(new SyntheticSize(Articles, People: 0, ArticleBytes: 60));
        _corpus = Articles <= 1_000 ? GeneratedArchive.Of(archive) : CompiledArchive.Of(archive);
        _dictionary = archive.Ids.ToDictionary(id => id, _ => new object(), StringComparer.Ordinal);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        _hits = Keys.Draw(archive.Ids);
        _misses = Keys.Draw(archive.OtherIds);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys.Asked), BenchmarkCategory("hit")]
    public int HitFrozenDictionary()
    {
        int found = 0;
        foreach (string id in _hits)
        {
            if (_frozen[id] is not null) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("hit")]
    public int HitDictionary()
    {
        int found = 0;
        foreach (string id in _hits)
        {
            if (_dictionary[id] is not null) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("hit")]
    public int HitCorpus()
    {
        int found = 0;
        foreach (string id in _hits)
        {
            if (!_corpus.Articles[id].IsDefault) found++;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys.Asked), BenchmarkCategory("miss")]
    public int MissFrozenDictionary()
    {
        int found = 0;
        foreach (string id in _misses)
        {
            if (_frozen.TryGetValue(id, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("miss")]
    public int MissDictionary()
    {
        int found = 0;
        foreach (string id in _misses)
        {
            if (_dictionary.TryGetValue(id, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys.Asked), BenchmarkCategory("miss")]
    public int MissCorpus()
    {
        int found = 0;
        foreach (string id in _misses)
        {
            if (_corpus.Articles.TryGet(id, out _)) found++;
        }

        return found;
    }
}
