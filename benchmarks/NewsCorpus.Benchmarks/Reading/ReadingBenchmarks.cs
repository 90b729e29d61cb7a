using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Reading;

/// <summary>
/// Questions that visit many records, against the same data in plain objects with LINQ; and a text as a string and as bytes.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ReadingBenchmarks
{
    private Corpus _corpus = null!;
    private PlainCorpus _plain = null!;
    private Entity _speaker;
    private string _speakerId = "";
    private Article _article;

    [Params(1_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        _corpus = GeneratedArchive.Of(SyntheticArchive.Of(new SyntheticSize(Articles, People: 50, ArticleBytes: 2_000)));
        _plain = PlainCopy.Of(_corpus);
        _speaker = _corpus.Entities[7];
        _speakerId = _speaker.Id;
        _article = _corpus.Articles[Articles / 2];
    }

    [Benchmark(Baseline = true), BenchmarkCategory("headlines of all articles")]
    public int HeadlinesPlain() => _plain.Articles.Sum(static article => article.Headline.Length);

    [Benchmark, BenchmarkCategory("headlines of all articles")]
    public int HeadlinesCorpus()
    {
        int sum = 0;
        foreach (Article article in _corpus.Articles) sum += article.Headline.Length;
        return sum;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("spans of a speaker's quotes")]
    public int SpansPlain() =>
        _plain.Articles.SelectMany(static article => article.Quotes).Where(quote => quote.Speaker == _speakerId).Sum(static quote => quote.Length);

    [Benchmark, BenchmarkCategory("spans of a speaker's quotes")]
    public int SpansCorpus()
    {
        int sum = 0;
        foreach (Quote quote in _corpus.Quotes.By(_speaker)) sum += quote.Span.Length;
        return sum;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("words of a speaker's quotes")]
    public int WordsPlain() =>
        _plain.Articles.SelectMany(static article => article.Quotes).Where(quote => quote.Speaker == _speakerId).Sum(static quote => quote.Text.Length);

    [Benchmark, BenchmarkCategory("words of a speaker's quotes")]
    public int WordsCorpus()
    {
        int sum = 0;
        foreach (Quote quote in _corpus.Quotes.By(_speaker)) sum += quote.Text.Length;
        return sum;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("a text of 2 KB")]
    public int TextAsString() => _article.Text.Length;

    [Benchmark, BenchmarkCategory("a text of 2 KB")]
    public int TextAsBytes() => _article.Utf8Text.Length;
}
