using System.Globalization;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Diagnostics;

/// <summary>A fault at its place in INDEX.md or in an article.</summary>
internal sealed record CorpusDiagnostic(DiagnosticRule Rule, string Path, SourcePlace Place, EquatableArray<string> Arguments)
{
    public CorpusDiagnostic(DiagnosticRule rule, string path, SourcePlace place, params string[] arguments)
        : this(rule, path, place, new EquatableArray<string>(arguments))
    {
    }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    /// <summary>The form that compilers print and editors make clickable, with line and column counted from 1.</summary>
    public override string ToString() =>
        $"{Path}({Place.Line + 1},{Place.Column + 1}): {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
