using Microsoft.CodeAnalysis;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Emit;
using NewsCorpus.Generator.Model;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using Severity = NewsCorpus.Compiler.Diagnostics.DiagnosticSeverity;

namespace NewsCorpus.Generator.Diagnostics;

/// <summary>A diagnostic as a value, which a step of the generator can keep; Roslyn's own holds on to trees.</summary>
internal sealed record DiagnosticInfo(DiagnosticRule Rule, CodePlace Place, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Of(CorpusDiagnostic diagnostic) =>
        new(diagnostic.Rule, CodePlace.Of(diagnostic.Path, diagnostic.Place), diagnostic.Arguments);

    public static DiagnosticInfo Failure(string path, Exception exception) =>
        new(DiagnosticRules.GeneratorFailed, CodePlace.Of(path, default), new EquatableArray<string>([Describe(exception)]));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(DescriptorOf(Rule), Place.ToLocation(), [.. Arguments.Select(Printable)]);

    // One line: a compiler message has no room for a stack trace, and its first frame tells where to look.
    private static string Describe(Exception exception)
    {
        string frame = exception.StackTrace?.Split('\n')[0].Trim() ?? "";
        return $"{exception.GetType().Name}: {exception.Message} {frame}".Replace("\r", "").Replace('\n', ' ').TrimEnd();
    }

    // What a file says must not command the terminal that the message is printed to.
    private static string Printable(string argument) =>
        argument.Any(Literal.IsUnsafe) ? new string([.. argument.Select(static unit => Literal.IsUnsafe(unit) ? '\uFFFD' : unit)]) : argument;

    private static DiagnosticDescriptor DescriptorOf(DiagnosticRule rule)
    {
        DiagnosticSeverity severity = rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        return new DiagnosticDescriptor(rule.Id, rule.Title, rule.Message, "NewsCorpus", severity, isEnabledByDefault: true);
    }
}
