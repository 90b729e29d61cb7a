extern alias compiler;
using System.Text.Json;
using compiler::NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>Everything that is to be said about an INDEX.md and its texts, in the order of their places.</summary>
internal sealed class DiagnosticReport(string indexPath, IEnumerable<CorpusDiagnostic> diagnostics)
{
    private readonly CorpusDiagnostic[] _diagnostics = [.. diagnostics
        .OrderBy(static item => item.Path, StringComparer.Ordinal)
        .ThenBy(static item => item.Place.Line)
        .ThenBy(static item => item.Place.Column)];

    public bool HasErrors => Number(DiagnosticSeverity.Error) > 0;

    public bool HasWarnings => Number(DiagnosticSeverity.Warning) > 0;

    /// <summary>A line for each, of any length, because editors and build servers read them; and one for how many there are.</summary>
    /// <param name="least">What is less severe is only counted.</param>
    public void Show(TextWriter output, DiagnosticSeverity least = DiagnosticSeverity.Info)
    {
        foreach (CorpusDiagnostic diagnostic in _diagnostics)
        {
            if (diagnostic.Rule.Severity >= least) output.WriteLine(Printable.Line(diagnostic.ToString()));
        }

        string errors = Tables.Count(Number(DiagnosticSeverity.Error), "error");
        string warnings = Tables.Count(Number(DiagnosticSeverity.Warning), "warning");
        string notes = Tables.Count(Number(DiagnosticSeverity.Info), "note");
        output.WriteLine(Printable.Line($"{indexPath}: {errors}, {warnings}, {notes}"));
    }

    /// <summary>As a JSON document.</summary>
    public void WriteDocument(TextWriter output) => JsonAnswer.WriteArray(output, _diagnostics, Write);

    /// <summary>As a field of an object.</summary>
    public void WriteField(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("diagnostics"u8);
        foreach (CorpusDiagnostic diagnostic in _diagnostics) Write(writer, diagnostic);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CorpusDiagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, diagnostic.Rule.Id);
        writer.WriteString("severity"u8, diagnostic.Rule.Severity.ToString().ToLowerInvariant());
        writer.WriteString("path"u8, diagnostic.Path);
        writer.WriteNumber("line"u8, diagnostic.Place.Line + 1);
        writer.WriteNumber("column"u8, diagnostic.Place.Column + 1);
        writer.WriteNumber("length"u8, diagnostic.Place.Length);
        writer.WriteString("message"u8, diagnostic.Message);
        writer.WriteEndObject();
    }

    private int Number(DiagnosticSeverity severity) => _diagnostics.Count(item => item.Rule.Severity == severity);
}
