extern alias compiler;
using System.CommandLine;
using System.Text.Json;
using compiler::NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus check: everything that is to be said about an INDEX.md and its texts.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolContext tool)
    {
        var index = new Argument<string>("INDEX.md")
        {
            Description = "The index to check, together with the texts in its folder and below.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var licenses = new Option<string>("--allow-licenses")
        {
            Description = "Ask too whether the texts may be passed on within a package: under open licenses and those named here "
                + "(separated by commas). Not asked otherwise.",
            HelpName = "A,B",
        };
        var command = new Command("check", "Check an INDEX.md and the texts it lists, and say at which line what is wrong.")
        {
            index, licenses,
        };
        command.SetAction(result => Answer(
            tool, result, IndexPath(result.GetValue(index), result.GetValue(tool.CorpusOption)), result.GetValue(licenses)));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus check seeds/INDEX.md
              newscorpus check seeds/INDEX.md --allow-licenses LicenseRef-Mine,CC-BY-NC-4.0
              newscorpus check seeds/INDEX.md --json

            The exit code is 1 when there is an error; warnings and notes do not fail the
            check. JSON: an array of {"id", "severity", "path", "line", "column", "length",
            "message"}, lines and columns counted from 1.
            """);
        return command;
    }

    // Every command takes --corpus; here it says nothing but which index is meant.
    private static string IndexPath(string? argument, string? corpus) => (argument, corpus) switch
    {
        (not null, not null) => throw new BadInputException("name the INDEX.md to check once: with --corpus or without"),
        _ => argument ?? corpus ?? throw new BadInputException(
            "name the INDEX.md to check; the corpus that comes with the tool was checked when it was built"),
    };

    private static int Answer(ToolContext tool, ParseResult result, string path, string? licenses)
    {
        string[]? allowed = licenses?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        List<CorpusDiagnostic> diagnostics = [.. CorpusReader.Compile(path, allowed).Diagnostics
            .OrderBy(static item => item.Path, StringComparer.Ordinal)
            .ThenBy(static item => item.Place.Line)
            .ThenBy(static item => item.Place.Column)];
        if (tool.WantsJson(result)) JsonAnswer.WriteArray(tool.Output.Out, diagnostics, Write);
        else Show(path, diagnostics, tool.Output.Out);
        return Number(diagnostics, DiagnosticSeverity.Error) > 0 ? ExitCode.NothingFound : ExitCode.Answered;
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

    // Plain lines of any length, because editors and build servers read them.
    private static void Show(string path, List<CorpusDiagnostic> diagnostics, TextWriter output)
    {
        foreach (CorpusDiagnostic diagnostic in diagnostics) output.WriteLine(Printable.Line(diagnostic.ToString()));
        string errors = Tables.Count(Number(diagnostics, DiagnosticSeverity.Error), "error");
        string warnings = Tables.Count(Number(diagnostics, DiagnosticSeverity.Warning), "warning");
        string notes = Tables.Count(Number(diagnostics, DiagnosticSeverity.Info), "note");
        output.WriteLine(Printable.Line($"{path}: {errors}, {warnings}, {notes}"));
    }

    private static int Number(List<CorpusDiagnostic> diagnostics, DiagnosticSeverity severity) =>
        diagnostics.Count(item => item.Rule.Severity == severity);
}
