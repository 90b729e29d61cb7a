using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>
/// Compiles a corpus of any size, segment by segment and several at a time: no more than a few of them are in memory, and of the
/// rest what the catalogue needs to know.
/// </summary>
internal sealed class ImageCompiler
{
    private readonly IndexModel _index;
    private readonly IReadOnlyList<string> _paths;
    private readonly ArticleFileMatch _match;
    private readonly Catalogue _catalogue;
    private readonly Func<string, string> _read;
    private readonly Action<SegmentPages> _write;
    private readonly Action<int> _advance;

    // The articles that are there, by their numbers in the index.
    private readonly int[] _present;
    private readonly SegmentMap _map;
    private readonly ArticleDigest?[] _digests;

    private readonly Dictionary<int, SegmentPages> _early = [];
    private readonly string[] _hashes;
    private int _nextToWrite = 1;

    private ImageCompiler(
        IndexModel index, IReadOnlyList<string> paths, Func<string, string> read, Action<SegmentPages> write, Action<int> advance)
    {
        _index = index;
        _paths = paths;
        _match = ArticleFiles.Match(index, paths);
        _catalogue = new Catalogue(index.Entities);
        _read = read;
        _write = write;
        _advance = advance;
        _present =
        [
            .. Enumerable.Range(0, index.Articles.Count).Where(number => _match.Files[number] >= 0 || index.Articles[number].IsWithdrawn),
        ];
        _map = SegmentMap.Of([.. _present.Select(number => index.Articles[number].Id)]);
        _digests = new ArticleDigest?[index.Articles.Count];
        _hashes = new string[_map.Segments];
    }

    /// <param name="index">What the index says.</param>
    /// <param name="paths">The files among which the articles are.</param>
    /// <param name="read">Reads the text of a file; called from several threads, for files of articles only.</param>
    /// <param name="write">Takes the segments in the order of their numbers, the catalogue, number 0, last. Never called by two threads at once.</param>
    /// <param name="advance">Told how many more articles have been read; called from several threads.</param>
    /// <param name="cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    public static ImageCompilation Compile(
        IndexModel index,
        IReadOnlyList<string> paths,
        Func<string, string> read,
        Action<SegmentPages> write,
        Action<int> advance,
        CancellationToken cancellation)
    {
        var compiler = new ImageCompiler(index, paths, read, write, advance);
        compiler.WriteArticles(cancellation);
        return compiler.WriteCatalogue();
    }

    private void WriteArticles(CancellationToken cancellation)
    {
        // One after the other to whoever is free, so that they are finished nearly in their order.
        Partitioner<int> segments = Partitioner.Create(Enumerable.Range(1, _map.Segments), EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(
                segments, new ParallelOptions { CancellationToken = cancellation }, segment => Write(segment, Build(segment, cancellation)));
        }
        catch (AggregateException several)
        {
            // Whoever reads or writes says what went wrong in an exception of its own.
            ExceptionDispatchInfo.Capture(several.Flatten().InnerExceptions[0]).Throw();
        }
    }

    private SegmentPages Build(int segment, CancellationToken cancellation)
    {
        List<ArticleModel> articles = [];
        foreach (int present in _map.ArticlesOf(segment))
        {
            cancellation.ThrowIfCancellationRequested();
            int number = _present[present];
            ExtractedArticle extracted = Extract(_index.Articles[number], _match.Files[number]);
            _digests[number] = extracted.ToDigest();
            articles.Add(extracted.Article);
            _advance(1);
        }

        return ArticleSegment.Build(articles, _index.Sources);
    }

    private ExtractedArticle Extract(ArticleFacts facts, int file) => facts.IsWithdrawn
        ? ExtractedArticle.Withdrawn(facts)
        : ArticleExtractor.Extract(_paths[file], _read(_paths[file]), facts, _catalogue);

    private void Write(int segment, SegmentPages pages)
    {
        lock (_early)
        {
            _hashes[segment - 1] = pages.Hash;
            _early.Add(segment, pages);
            while (_early.TryGetValue(_nextToWrite, out SegmentPages? next))
            {
                _write(next);
                _early.Remove(_nextToWrite++);
            }
        }
    }

    private ImageCompilation WriteCatalogue()
    {
        var corpus = new CorpusDigest(
            _index.Corpus, _index.Sources, _index.Entities, _present.Select(number => _digests[number]!).ToEquatableArray());
        SegmentPages catalogue = CatalogueSegment.Build(corpus, _map, _hashes);
        _write(catalogue);
        EquatableArray<FrequentName> names = FrequentName.In(_digests);
        EquatableArray<CorpusDiagnostic>[] diagnostics = [_index.Diagnostics, _match.Diagnostics, CorpusChecks.Check(_index, _digests, names)];
        return new ImageCompilation(catalogue.Hash, diagnostics.SelectMany(static some => some).ToEquatableArray(), names);
    }
}
