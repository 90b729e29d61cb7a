using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Model;

namespace NewsCorpus.Generator;

/// <summary>Reads a class marked with [Corpus] into a value, as early as that can be done.</summary>
internal static class TargetReader
{
    public static MarkedClass Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var declaration = (TypeDeclarationSyntax)context.TargetNode;
        AttributeData attribute = context.Attributes[0];
        string index = attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string ?? "" : "";
        List<string> containers = [];
        bool isExtensible = declaration is ClassDeclarationSyntax && context.TargetSymbol.IsStatic
            && IsPartial(declaration) && !IsGenericOrFile(declaration);
        for (SyntaxNode? node = declaration.Parent; node is TypeDeclarationSyntax container; node = node.Parent)
        {
            isExtensible &= IsPartial(container) && !IsGenericOrFile(container);
            containers.Add($"partial {KeywordOf(container)} {NameOf(container)}");
        }

        containers.Reverse();
        INamespaceSymbol containing = context.TargetSymbol.ContainingNamespace;
        CodePlace place = CodePlace.Of(attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) ?? declaration);
        var target = new CorpusTarget(
            containing.IsGlobalNamespace ? "" : containing.ToDisplayString(),
            containers.ToEquatableArray(),
            NameOf(declaration),
            index,
            isExtensible,
            OldLanguage(declaration.SyntaxTree.Options),
            place.Path);
        return new MarkedClass(target, place);
    }

    // What generated code may use is fixed, so that a new version of the generator does not need a newer language.
    private static string? OldLanguage(ParseOptions options) => options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version }
        ? version.ToDisplayString()
        : null;

    // As it is to be written, without the escapes that it may have been written with.
    private static string NameOf(TypeDeclarationSyntax type)
    {
        string name = type.Identifier.ValueText;
        bool isKeyword = type.Identifier.Text.StartsWith("@", StringComparison.Ordinal) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
        return isKeyword ? "@" + name : name;
    }

    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool IsGenericOrFile(TypeDeclarationSyntax type) =>
        type.TypeParameterList is not null || type.Modifiers.Any(SyntaxKind.FileKeyword);

    private static string KeywordOf(TypeDeclarationSyntax type) => type is RecordDeclarationSyntax record && record.ClassOrStructKeyword.Text.Length > 0
        ? $"record {record.ClassOrStructKeyword.Text}"
        : type.Keyword.Text;
}
