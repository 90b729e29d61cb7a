extern alias compiler;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Diagnostics;
using compiler::NewsCorpus.Compiler.Image;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>Extraction and the image alone, cold: a process that reads an archive, writes its image to a file, and ends.</summary>
internal static class ImagePart
{
    /// <summary>The command by which the measured process is started.</summary>
    public const string Child = "scale-image";

    public static IEnumerable<ScaleRow> Run(int articles, string folder)
    {
        SyntheticArchive.Of(SyntheticSize.Archive(articles)).WriteTo(folder);
        MeasuredProcess run = MeasuredProcess.RunSelf(Child, folder, Path.Combine(folder, "corpus.ncimg"));
        yield return new ScaleRow("image", "extraction and image alone, cold", articles, run.Milliseconds) { PeakBytes = run.PeakBytes };
    }

    /// <summary>Compiles the archive in a folder to an image file.</summary>
    public static void Write(string folder, string image)
    {
        using FileStream file = File.Create(image);
        var writer = new ImageFileWriter(file);
        Compile(folder, writer.Add);
        writer.Complete();
    }

    /// <summary>Compiles the archive in a folder and hands out its segments.</summary>
    public static void Compile(string folder, Action<SegmentPages> write)
    {
        string index = Path.Combine(folder, "INDEX.md");
        ImageCompilation compilation = ImageCompiler.Compile(
            CorpusCompiler.ReadIndex(index, File.ReadAllText(index), allowedLicenses: null),
            [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)],
            File.ReadAllText,
            write,
            static _ => { },
            CancellationToken.None);
        if (compilation.HasErrors)
            throw new InvalidOperationException(compilation.Diagnostics.First(static item => item.Rule.Severity == DiagnosticSeverity.Error).ToString());
    }
}
