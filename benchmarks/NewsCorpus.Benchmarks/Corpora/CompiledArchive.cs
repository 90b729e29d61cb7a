extern alias compiler;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Diagnostics;
using compiler::NewsCorpus.Compiler.Model;
using NewsCorpus.Tool.CorpusSource;

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
        return Corpus.FromImage(new MemoryImage(compilation.Image.Segments));
    }
}
