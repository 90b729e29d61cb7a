using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>
/// Walks everything that a value holds on to, field by field, in search of what a step must not keep: objects that are never
/// equal to those of the next run, or that keep a whole compilation in memory.
/// </summary>
internal static class ObjectGraph
{
    /// <summary>The fields that lead to the first forbidden object, and its type; null where there is none.</summary>
    public static string? FindForbidden(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Way)>([(root, "value")]);
        while (open.TryPop(out (object? Value, string Way) current))
        {
            if (current.Value is not { } value || IsLeaf(value)) continue;
            if (IsForbidden(value)) return $"{current.Way} is a {value.GetType().Name}";
            if (!value.GetType().IsValueType && !seen.Add(value)) continue;
            if (value is Array array) PushItems(array, current.Way, open);
            else PushFields(value, current.Way, open);
        }

        return null;
    }

    // By "is": these types are abstract, and no object is ever exactly one of them.
    private static bool IsForbidden(object value) => value
        is Compilation or SemanticModel or ISymbol or AttributeData or SyntaxNode or SyntaxTree or SyntaxReference or SyntaxToken
        or Location or Diagnostic or AdditionalText or SourceText or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider;

    private static bool IsLeaf(object value) =>
        value is string or Pointer or MemberInfo or System.Reflection.Assembly || value.GetType().IsPrimitive;

    private static void PushItems(Array array, string way, Stack<(object? Value, string Way)> open)
    {
        if (array.GetType().GetElementType() is { IsPrimitive: true }) return;
        int number = 0;
        foreach (object? item in array) open.Push((item, $"{way}[{number++}]"));
    }

    private static void PushFields(object value, string way, Stack<(object? Value, string Way)> open)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Own))
            {
                if (!field.FieldType.IsPointer) open.Push((field.GetValue(value), $"{way}.{field.Name}"));
            }
        }
    }
}
