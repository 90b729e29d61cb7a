extern alias compiler;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Diagnostics;
using compiler::NewsCorpus.Compiler.Image;
using compiler::NewsCorpus.Compiler.Model;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.CorpusSource;

/// <summary>Reads an INDEX.md with the texts of its folder, and compiles them in memory.</summary>
internal static class CorpusReader
{
    /// <summary>The corpus of an image file, or of an index without errors.</summary>
    /// <exception cref="BadInputException">A file cannot be read, or the corpus has errors.</exception>
    /// <exception cref="InvalidCorpusException">The image is damaged.</exception>
    public static Corpus Read(string path, ProgressLine progress)
    {
        if (ImageFiles.IsImage(path)) return ImageFiles.Open(path);
        List<SegmentPages> segments = [];
        (ImageCompilation compilation, _) = Compile(path, allowedLicenses: null, segments.Add, progress);
        RequireNoErrors(path, compilation.Diagnostics);
        return Corpus.FromImage(new MemoryImage([segments[^1], .. segments[..^1]]));
    }

    /// <summary>What an index without errors says, without the texts that it lists.</summary>
    /// <exception cref="BadInputException">The file cannot be read, or has errors.</exception>
    public static IndexModel ReadIndex(string indexPath)
    {
        IndexModel index = ReadIndex(indexPath, allowedLicenses: null);
        RequireNoErrors(indexPath, index.Diagnostics);
        return index;
    }

    /// <summary>Compiles, whatever is wrong, without ever having the whole image in memory.</summary>
    /// <param name="indexPath">The path of an INDEX.md.</param>
    /// <param name="allowedLicenses">The licenses to allow besides open ones; null where texts are not to be passed on.</param>
    /// <param name="write">Takes the segments, the catalogue last.</param>
    /// <param name="progress">Told what is done.</param>
    /// <returns>What is to be said about the corpus, and what its index says.</returns>
    /// <exception cref="BadInputException">A file cannot be read.</exception>
    public static (ImageCompilation Compilation, IndexModel Index) Compile(
        string indexPath, IReadOnlyList<string>? allowedLicenses, Action<SegmentPages> write, ProgressLine progress)
    {
        IndexModel index = ReadIndex(indexPath, allowedLicenses);
        var folder = new CorpusFolder(FolderOf(indexPath));
        string[] paths = [.. folder.FilesFor(Listed(index)).Select(folder.PathOf)];
        progress.Begin(index.Articles.Count);

        // A signal ends the process at once, wherever it is, so there is nothing to cancel by.
        return (ImageCompiler.Compile(index, paths, FileText.Read, write, progress.Advance, CancellationToken.None), index);
    }

    private static IndexModel ReadIndex(string indexPath, IReadOnlyList<string>? allowedLicenses)
    {
        RequireFile(indexPath);
        if (ImageFiles.IsImage(indexPath)) throw new BadInputException($"'{indexPath}' is an image file; an INDEX.md is needed here");
        EquatableArray<string>? allowed = allowedLicenses is null ? null : new EquatableArray<string>([.. allowedLicenses]);
        return CorpusCompiler.ReadIndex(indexPath, FileText.Read(indexPath), allowed);
    }

    private static void RequireNoErrors(string indexPath, EquatableArray<CorpusDiagnostic> diagnostics)
    {
        CorpusDiagnostic[] errors = [.. diagnostics.Where(static item => item.Rule.Severity == DiagnosticSeverity.Error)];
        if (errors.Length == 0) return;
        string count = errors.Length == 1 ? "an error" : $"{errors.Length} errors";
        throw new BadInputException($"'{indexPath}' has {count}: {errors[0]}; run '{CommandLine.Name} check {indexPath}'");
    }

    private static HashSet<string> Listed(IndexModel index) =>
        new(index.Articles.Select(static article => article.Path), StringComparer.Ordinal);

    /// <exception cref="BadInputException">There is no such file.</exception>
    public static void RequireFile(string path)
    {
        if (path.Length == 0) throw new BadInputException("the path of an INDEX.md is needed, not nothing");
        if (Directory.Exists(path))
        {
            string inside = Path.Combine(path, "INDEX.md");
            throw new BadInputException($"'{path}' is a folder{(File.Exists(inside) ? $" (did you mean '{inside}'?)" : "")}");
        }

        if (!File.Exists(path))
            throw new BadInputException($"there is no file '{path}'{DidYouMean.Hint(path, Neighbours(path))}");
    }

    private static IEnumerable<string> Neighbours(string path)
    {
        string folder = FolderOf(path);
        string searched = folder.Length == 0 ? "." : folder;
        return Directory.Exists(searched)
            ? FileText.Try(searched, Directory.GetFiles)
                .Select(file => folder + Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>The folder as it is written, so that files are named in messages as the user names the index.</summary>
    private static string FolderOf(string path) => path[..(path.Length - Path.GetFileName(path).Length)];
}
