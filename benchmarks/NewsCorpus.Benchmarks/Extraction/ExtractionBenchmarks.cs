extern alias compiler;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using compiler::NewsCorpus.Compiler;

namespace NewsCorpus.Benchmarks.Extraction;

/// <summary>
/// How much text of articles is read in a second, on one core: the whole of extraction, without a catalogue, and its parts.
/// compromise.mjs reads the same text.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(Columns))]
public class ExtractionBenchmarks
{
    private SegmentedArticle[] _articles = [];

    [Params("id", "en")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Read() => _articles = [.. NewsTexts.Of(Language).Articles.Select(text => new SegmentedArticle(text, Language))];

    /// <summary>Paragraphs, words and sentences.</summary>
    [Benchmark]
    public void Segmentation()
    {
        foreach (SegmentedArticle article in _articles) article.Segment();
    }

    /// <summary>Quotation marks, who is said to have said it, and indirect speech.</summary>
    [Benchmark]
    public void Quotes()
    {
        foreach (SegmentedArticle article in _articles) article.FindQuotes();
    }

    /// <summary>Names, and which of them mean the same.</summary>
    [Benchmark]
    public void Entities()
    {
        foreach (SegmentedArticle article in _articles) article.FindEntities();
    }

    [Benchmark]
    public void Whole()
    {
        foreach (SegmentedArticle article in _articles)
            ArticleExtractor.Extract("article.txt", article.Text, article.Facts, SegmentedArticle.NoCatalogue);
    }

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(new ThroughputColumn());
    }
}
