using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>Compiles a corpus of any size, segment by segment: no more than a few segments of it are in memory at a time.</summary>
internal static class ImageCompiler
{
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
        ArticleFileMatch match = ArticleFiles.Match(index, paths);
        HashSet<int> used = [.. match.Files.Where(static file => file >= 0)];
        TextFile[] files = [.. paths.Select((path, number) => new TextFile(path, used.Contains(number) ? read(path) : ""))];
        cancellation.ThrowIfCancellationRequested();
        CorpusCompilation compilation = CorpusCompiler.Compile(index, files);
        advance(index.Articles.Count);
        for (int segment = 1; segment < compilation.Image.SegmentCount; segment++) write(compilation.Image.Segments[segment]);
        write(compilation.Image.Segments[0]);
        return new ImageCompilation(compilation.Image.ContentHash, compilation.Diagnostics);
    }
}
