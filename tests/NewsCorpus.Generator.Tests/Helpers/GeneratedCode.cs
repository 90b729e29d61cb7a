using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>Reads generated code as syntax.</summary>
internal static class GeneratedCode
{
    /// <summary>Every generated file, parsed as a project does that writes documentation.</summary>
    public static IEnumerable<CompilationUnitSyntax> Units(GeneratorRun run) => run.Sources.Select(source => CSharpSyntaxTree
        .ParseText(source.Value, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose), source.Key)
        .GetCompilationUnitRoot());

    /// <summary>The properties of a nested class, in their order.</summary>
    public static IEnumerable<string> MembersOf(GeneratorRun run, string nested) => Units(run)
        .SelectMany(unit => unit.DescendantNodes())
        .OfType<ClassDeclarationSyntax>()
        .Where(type => type.Identifier.Text == nested)
        .SelectMany(type => type.Members.OfType<PropertyDeclarationSyntax>())
        .Select(property => property.Identifier.Text);

    /// <summary>The members that are public, but for those that implement what is documented in the library.</summary>
    public static IEnumerable<MemberDeclarationSyntax> PublicMembers(GeneratorRun run) => Units(run)
        .SelectMany(unit => unit.DescendantNodes())
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member.Modifiers.Any(SyntaxKind.PublicKeyword) && !member.Modifiers.Any(SyntaxKind.OverrideKeyword));
}
