using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Caching;

public sealed class ObjectGraphTests
{
    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText("class Quay;");
    private static readonly Compilation Compilation = CSharpCompilation.Create("Planted", [Tree]);

    private static readonly Dictionary<string, Func<object>> Planted = new(StringComparer.Ordinal)
    {
        ["Compilation"] = () => Compilation,
        ["SemanticModel"] = () => Compilation.GetSemanticModel(Tree),
        ["ISymbol"] = () => Compilation.GetTypeByMetadataName("Quay")!,
        ["SyntaxNode"] = () => Tree.GetRoot(),
        ["SyntaxTree"] = () => Tree,
        ["SyntaxReference"] = () => Tree.GetReference(Tree.GetRoot()),
        ["SyntaxToken"] = () => Tree.GetRoot().GetFirstToken(),
        ["Location"] = () => Tree.GetRoot().GetLocation(),
        ["Diagnostic"] = () => Diagnostic.Create(new DiagnosticDescriptor("NC9999", "", "", "", DiagnosticSeverity.Info, true), null),
        ["AdditionalText"] = () => new TestFile("/project/quay.txt", ""),
        ["SourceText"] = () => SourceText.From("", Encoding.UTF8),
        ["AnalyzerConfigOptionsProvider"] = () => new TestOptions(null),
    };

    public static TheoryData<string> PlantedNames => [.. Planted.Keys];

    [Theory]
    [MemberData(nameof(PlantedNames))]
    public void FindForbidden_ObjectOfTheCompiler_IsFoundDeepWithin(string planted)
    {
        var guilty = new Inner("guilty", [new[] { Planted[planted]() }]);
        var hidden = new Outer(new EquatableArray<Inner>([new Inner("harmless", null), guilty]));

        string? found = ObjectGraph.FindForbidden(hidden);

        Assert.StartsWith(
            "value.<Inners>k__BackingField._items[1].<Cargo>k__BackingField[0][0] is a ", found, StringComparison.Ordinal);
    }

    [Fact]
    public void FindForbidden_CapturedByADelegate_IsFound()
    {
        Compilation captured = Compilation;
        Func<string?> step = () => captured.AssemblyName;

        Assert.NotNull(ObjectGraph.FindForbidden(step));
    }

    [Fact]
    public void FindForbidden_PlainValues_FindsNothing()
    {
        var harmless = new Inner("harmless", ["text", 1, 'c', null]);

        Assert.Null(ObjectGraph.FindForbidden(new Outer(new EquatableArray<Inner>([harmless]))));
    }

    [Fact]
    public void FindForbidden_Cycle_Ends()
    {
        object?[] ring = [null];
        ring[0] = ring;

        Assert.Null(ObjectGraph.FindForbidden(ring));
    }

    private sealed record Outer(EquatableArray<Inner> Inners);

    private sealed record Inner(string Name, object?[]? Cargo);
}
