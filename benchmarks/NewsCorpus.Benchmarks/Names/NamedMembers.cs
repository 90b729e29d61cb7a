extern alias generator;
using System.Collections.Immutable;
using generator::NewsCorpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsCorpus.Benchmarks.Corpora;

namespace NewsCorpus.Benchmarks.Names;

/// <summary>
/// What named members cost a compiler and an editor: the generator is given an index whose texts are in a resource, so that it
/// writes names and next to nothing else, and these are parsed, compiled, and asked for as behind the dot in <c>Archive.Headlines.</c>
/// Times are those of the processor, over all threads, so that what else the machine does counts less.
/// </summary>
internal static class NamedMembers
{
    private const int Rounds = 5;

    private static readonly int[] Sizes = [0, 100, 1_000, 10_000, 100_000];

    private static readonly CSharpParseOptions Options = new(documentationMode: DocumentationMode.Diagnose);

    public static void Run(int[] sizes)
    {
        NamedMembersRow.PrintHead();
        for (int warmup = 0; warmup < 10; warmup++) _ = Measure(1_000);
        foreach (int members in sizes.Length > 0 ? sizes : Sizes)
        {
            NamedMembersRow[] rounds = [.. Enumerable.Range(0, members > 10_000 ? 1 : Rounds).Select(_ => Measure(members))];
            NamedMembersRow.Median(rounds).Print();
        }
    }

    private static NamedMembersRow Measure(int members)
    {
        string index = IndexText(members);
        CSharpCompilation project = GeneratedArchive.Project();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            [new InMemoryFile(SyntheticArchive.IndexPath, index)],
            Options,
            new ResourceCarrier());
        long before = Collected();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        driver = driver.RunGenerators(project);
        double generating = Since(ref start);
        ImmutableArray<GeneratedSourceResult> sources = driver.GetRunResult().Results.Single().GeneratedSources;
        string[] texts = [.. sources.Select(static source => source.SourceText.ToString())];

        // The driver has parsed them already; how long that takes alone is what an edit of each costs again.
        start = Environment.CpuUsage.TotalTime;
        SyntaxTree[] trees = [.. texts.Select(static text => CSharpSyntaxTree.ParseText(text, Options))];
        double parsing = Since(ref start);
        driver = null!;
        sources = default;
        Compilation compilation = project.AddSyntaxTrees(trees);
        var assembly = new MemoryStream();
        start = Environment.CpuUsage.TotalTime;
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(assembly).Diagnostics;
        double compiling = Since(ref start);
        if (diagnostics.FirstOrDefault(static item => item.Severity == DiagnosticSeverity.Error) is { } error) throw new InvalidOperationException(error.ToString());
        long held = Collected() - before - texts.Sum(static text => text.Length * 2L);
        (double first, double again) = Complete(compilation);
        GC.KeepAlive(compilation);
        GC.KeepAlive(texts);
        return new NamedMembersRow(
            members, texts.Sum(static text => text.Length), generating, parsing, compiling, held, assembly.Length, first, again);
    }

    // As an editor does: a line is being written, the symbols behind the dot are asked for and shown, and the documentation of one is read.
    private static (double First, double Again) Complete(Compilation compilation)
    {
        return (Once("first"), Once("again"));

        double Once(string name)
        {
            SyntaxTree line = CSharpSyntaxTree.ParseText($"internal static class Line_{name} {{ internal static object Value => Archive.Headlines.Anything; }}", Options);
            TimeSpan start = Environment.CpuUsage.TotalTime;
            SemanticModel model = compilation.AddSyntaxTrees(line).GetSemanticModel(line);
            MemberAccessExpressionSyntax access = line.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>().First();
            INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol)model.GetSymbolInfo(access.Expression).Symbol!;
            ImmutableArray<ISymbol> symbols = model.LookupSymbols(access.SpanStart, container);
            int shown = symbols.Sum(static symbol => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).Length);
            shown += symbols[^1].GetDocumentationCommentXml()?.Length ?? 0;
            GC.KeepAlive(shown);
            return Since(ref start);
        }
    }

    private static string IndexText(int members)
    {
        SyntheticSize size = SyntheticSize.Archive(members) with { People = 0, Organizations = 0, Places = 0 };
        return SyntheticArchive.Of(size).IndexText();
    }

    private static double Since(ref TimeSpan start)
    {
        double milliseconds = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        start = Environment.CpuUsage.TotalTime;
        return milliseconds;
    }

    private static long Collected() => GC.GetTotalMemory(forceFullCollection: true);
}
