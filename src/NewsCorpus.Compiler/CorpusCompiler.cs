using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>
/// The whole way from texts to an image, in the stages that the generator caches one by one: index, files, articles, corpus,
/// image.
/// </summary>
internal static class CorpusCompiler
{
    /// <param name="allowedLicenses">What the project may pass on besides openly licensed texts; null where nothing is passed on.</param>
    public static IndexModel ReadIndex(string path, string text, EquatableArray<string>? allowedLicenses) =>
        IndexReader.Read(path, text, new IndexOptions(allowedLicenses) { IsCommonWord = LanguagePack.IsCommonWord });

    /// <summary>The image of a corpus in memory.</summary>
    public static CorpusCompilation Compile(IndexModel index, IReadOnlyList<TextFile> files)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (TextFile file in files) texts[file.Path] = file.Text;
        return Compile(index, [.. texts.Keys], path => texts[path], static _ => { }, CancellationToken.None);
    }

    /// <inheritdoc cref="Compile(IndexModel, IReadOnlyList{TextFile})"/>
    /// <param name="index">What the index says.</param>
    /// <param name="paths">The files among which the articles are.</param>
    /// <param name="read">Reads the text of a file; called from several threads, for files of articles only.</param>
    /// <param name="advance">Told how many more articles have been read; called from several threads.</param>
    /// <param name="cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    public static CorpusCompilation Compile(
        IndexModel index, IReadOnlyList<string> paths, Func<string, string> read, Action<int> advance, CancellationToken cancellation)
    {
        List<SegmentPages> segments = [];
        ImageCompilation compilation = ImageCompiler.Compile(index, paths, read, segments.Add, advance, cancellation);
        SegmentPages catalogue = segments[segments.Count - 1];
        segments.RemoveAt(segments.Count - 1);
        return new CorpusCompilation(new ImagePages([catalogue, .. segments]), compilation.Diagnostics, compilation.FrequentNames);
    }
}
