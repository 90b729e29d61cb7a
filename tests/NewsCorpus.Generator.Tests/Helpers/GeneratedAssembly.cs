using System.Runtime.Loader;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>Compiles what was generated, loads it and asks it.</summary>
internal static class GeneratedAssembly
{
    private const string ProbeName = "ProbeOfTheTest";

    /// <summary>The value of a C# expression in the compiled project. It must be of a type of the framework.</summary>
    public static T Ask<T>(this GeneratorRun run, string expression)
    {
        string code = $$"""
            #nullable enable
            using System.Linq;
            public static class {{ProbeName}} { public static object? Ask() => {{expression}}; }
            """;
        ParseOptions options = run.Output.SyntaxTrees.First().Options.WithDocumentationMode(DocumentationMode.None);
        SyntaxTree probe = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)options, "Probe.cs", Encoding.UTF8);
        var context = new AssemblyLoadContext(ProbeName, isCollectible: true);
        try
        {
            using MemoryStream assembly = Emit(run.Output.AddSyntaxTrees(probe), documentation: null);
            Type type = context.LoadFromStream(assembly).GetType(ProbeName, throwOnError: true)!;
            return (T)type.GetMethod("Ask")!.CreateDelegate<Func<object?>>()()!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Compiles the project, which must give no diagnostic at all, and returns its documentation file.</summary>
    public static XDocument Compile(this GeneratorRun run)
    {
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        using var documentation = new MemoryStream();
        Emit(run.Output, documentation).Dispose();
        documentation.Position = 0;
        return XDocument.Load(documentation);
    }

    private static MemoryStream Emit(Compilation compilation, Stream? documentation)
    {
        var assembly = new MemoryStream();
        EmitResult result = compilation.Emit(
            assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        assembly.Position = 0;
        return assembly;
    }
}
