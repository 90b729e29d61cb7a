extern alias generator;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using generator::NewsCorpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>Compiles an archive to an assembly with the generator, as a project does, and loads it.</summary>
internal static class GeneratedArchive
{
    private const string Marked = """
        using NewsCorpus;

        [Corpus("INDEX.md")]
        public static partial class Archive;
        """;

    public static Corpus Of(SyntheticArchive archive)
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        Compilation compilation = CSharpCompilation.Create(
            "Archive",
            [CSharpSyntaxTree.ParseText(Marked)],
            assemblies.Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "NewsCorpus.Core.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create(new CorpusGenerator())
            .AddAdditionalTexts([.. archive.Files.Select(file => (AdditionalText)new InMemoryFile(file.Key, file.Value))])
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out ImmutableArray<Diagnostic> diagnostics);
        var bytes = new MemoryStream();
        diagnostics = [.. diagnostics, .. compilation.Emit(bytes).Diagnostics];
        if (diagnostics.FirstOrDefault(item => item.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
        Type type = Assembly.Load(bytes.ToArray()).GetType("Archive", throwOnError: true)!;
        return (Corpus)type.GetProperty("Corpus")!.GetValue(null)!;
    }

    private sealed class InMemoryFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
