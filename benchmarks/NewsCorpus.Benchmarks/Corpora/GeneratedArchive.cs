extern alias generator;
using System.Collections.Immutable;
using System.Reflection;
using generator::NewsCorpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
        Compilation compilation = Project();
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

    /// <summary>What a person has written of the project: a class with a mark.</summary>
    public static CSharpCompilation Project()
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "Archive",
            [CSharpSyntaxTree.ParseText(Marked)],
            assemblies.Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "NewsCorpus.Core.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
    }
}
