using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>
/// One run of the generator over a project that means it ill, held to what must be true of every run: nothing is thrown, what is
/// generated compiles without a diagnostic, with its documentation and with and without nullable types, and it can be asked.
/// </summary>
internal sealed class HostileRun
{
    private const string Probe = "ProbeOfTheTest";

    private HostileRun(
        ImmutableArray<Diagnostic> diagnostics, string? contentHash, IReadOnlyList<HostileArticle> articles, long generatedLength)
    {
        Diagnostics = diagnostics;
        ContentHash = contentHash;
        Articles = articles;
        GeneratedLength = generatedLength;
    }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The hash of all bytes of the compiled corpus, which were verified; null where none was generated.</summary>
    public string? ContentHash { get; }

    /// <summary>What the compiled corpus has; nothing where none was generated.</summary>
    public IReadOnlyList<HostileArticle> Articles { get; }

    /// <summary>The length of all generated code.</summary>
    public long GeneratedLength { get; }

    public bool IsGenerated => GeneratedLength > 0;

    /// <summary>The ids of what is not mere information, each once and in order.</summary>
    public string Faults => string.Join(' ', Diagnostics
        .Where(item => item.DefaultSeverity != DiagnosticSeverity.Info)
        .Select(item => item.Id).Distinct().Order(StringComparer.Ordinal));

    /// <param name="project">The project.</param>
    /// <param name="type">The class that holds the corpus, as C# says it.</param>
    /// <param name="articles">The name of its articles.</param>
    public static HostileRun Of(TestProject project, string type = "Harbour.News", string articles = "Articles")
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var parse = new CSharpParseOptions(project.Language, DocumentationMode.Diagnose);
        CSharpCompilation compilation = Compile(project, parse);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], project.Files, parse, new TestOptions(project.AllowedLicenses));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, cancellation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.Diagnostics, item => item.Id is "NC0001" or "CS8785");
        Assert.All(result.Diagnostics, item => Assert.DoesNotContain(Spot.Message(item), char.IsControl));
        if (result.GeneratedSources.IsEmpty) return new HostileRun(result.Diagnostics, null, [], generatedLength: 0);
        AssertNoDiagnostics(output);
        AssertNoDiagnostics(output.WithOptions(((CSharpCompilationOptions)output.Options).WithNullableContextOptions(NullableContextOptions.Disable)));
        string[] answers = Ask(output, parse, type, articles);
        return new HostileRun(
            result.Diagnostics,
            answers[0],
            [.. answers.Skip(1).Chunk(3).Select(item => new HostileArticle(item[0], item[1], item[2]))],
            result.GeneratedSources.Sum(source => (long)source.SourceText.Length));
    }

    private static CSharpCompilation Compile(TestProject project, CSharpParseOptions parse) => CSharpCompilation.Create(
        "Tested",
        project.Code.Select(item => CSharpSyntaxTree.ParseText(item.Value, parse, item.Key, Encoding.UTF8)),
        ReferenceAssemblies.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: NullableContextOptions.Enable));

    private static void AssertNoDiagnostics(Compilation compilation) => Assert.Empty(compilation
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(item => item.Severity != DiagnosticSeverity.Hidden));

    // The content hash, and then of each article its id, headline and text.
    private static string[] Ask(Compilation output, CSharpParseOptions parse, string type, string articles)
    {
        string code = $$"""
            #nullable enable
            public static class {{Probe}}
            {
                public static string[] Ask()
                {
                    var all = new global::System.Collections.Generic.List<string>();
                    {{type}}.Corpus.Verify();
                    all.Add({{type}}.Corpus.Info.ContentHash);
                    foreach (global::NewsCorpus.Article article in {{type}}.{{articles}})
                    {
                        all.Add(article.Id);
                        all.Add(article.Headline);
                        all.Add(article.Text);
                    }
                    return all.ToArray();
                }
            }
            """;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, parse.WithDocumentationMode(DocumentationMode.None), "Probe.cs", Encoding.UTF8);
        using var assembly = new MemoryStream();
        Assert.Empty(output.AddSyntaxTrees(tree).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(item => item.Severity != DiagnosticSeverity.Hidden));
        assembly.Position = 0;
        var context = new AssemblyLoadContext(Probe, isCollectible: true);
        try
        {
            return context.LoadFromStream(assembly).GetType(Probe, throwOnError: true)!
                .GetMethod("Ask")!.CreateDelegate<Func<string[]>>()();
        }
        finally
        {
            context.Unload();
        }
    }
}
