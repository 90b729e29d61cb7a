extern alias compiler;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Diagnostics;
using compiler::NewsCorpus.Compiler.Image;
using compiler::NewsCorpus.Compiler.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>Compiles an archive to an image in memory, as large ones are carried.</summary>
internal static class CompiledArchive
{
    public static Corpus Of(SyntheticArchive archive)
    {
        IndexModel index = CorpusCompiler.ReadIndex(SyntheticArchive.IndexPath, archive.Files[SyntheticArchive.IndexPath], null);
        CorpusCompilation compilation = CorpusCompiler.Compile(
            index, [.. archive.Files.Where(file => file.Key != SyntheticArchive.IndexPath).Select(file => new TextFile(file.Key, file.Value))]);
        CorpusDiagnostic? error = compilation.Diagnostics.FirstOrDefault(item => item.Rule.Severity == DiagnosticSeverity.Error);
        if (error is not null) throw new InvalidOperationException(error.ToString());
        return Corpus.FromImage(new MemoryImage(compilation.Image));
    }

    private sealed class MemoryImage(ImagePages pages) : CorpusImage
    {
        private readonly byte[][][] _segments =
            [.. pages.Segments.Select(segment => Enumerable.Range(0, segment.Count).Select(page => Pin(segment[page])).ToArray())];

        public override int SegmentCount => _segments.Length;

        public override int PageCount(int segment) => _segments[segment].Length;

        public override ReadOnlySpan<byte> Page(int segment, int page) => _segments[segment][page];

        // Pages never move.
        private static byte[] Pin(byte[] page)
        {
            byte[] pinned = GC.AllocateUninitializedArray<byte>(page.Length, pinned: true);
            page.CopyTo(pinned, 0);
            return pinned;
        }
    }
}
