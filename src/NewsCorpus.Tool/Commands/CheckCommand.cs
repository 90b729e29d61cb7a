extern alias compiler;
using System.CommandLine;
using System.Text.Json;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Tool.Authoring;
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
        var strict = new Option<bool>("--strict")
        {
            Description = "Let warnings fail the check as errors do.",
            Arity = ArgumentArity.Zero,
        };
        var suggest = new Option<bool>("--suggest")
        {
            Description = "Print names that the texts have often and the catalogue lacks, ready to paste into it.",
            Arity = ArgumentArity.Zero,
        };
        var command = new Command("check", "Check an INDEX.md and the texts it lists, and say at which line what is wrong.")
        {
            index, licenses, strict, suggest,
        };
        command.SetAction(result => Answer(
            tool,
            result,
            IndexPath(result.GetValue(index), result.GetValue(tool.CorpusOption)),
            result.GetValue(licenses),
            new CheckOptions(result.GetResult(strict) is { Implicit: false }, result.GetResult(suggest) is { Implicit: false })));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus check seeds/INDEX.md
              newscorpus check seeds/INDEX.md --allow-licenses LicenseRef-Mine,CC-BY-NC-4.0
              newscorpus check seeds/INDEX.md --strict --json
              newscorpus check seeds/INDEX.md --suggest

            The exit code is 1 when there is an error, and with --strict when there is a
            warning. JSON: an array of {"id", "severity", "path", "line", "column", "length",
            "message"}, lines and columns counted from 1; with --suggest an object
            {"diagnostics", "suggestions"}, of the latter {"name", "kind", "count",
            "heading", "markdown"}.
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

    private static int Answer(ToolContext tool, ParseResult result, string path, string? licenses, CheckOptions options)
    {
        string[]? allowed = licenses?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        CorpusCompilation compilation = CorpusReader.Compile(path, allowed);
        List<CorpusDiagnostic> diagnostics = [.. compilation.Diagnostics
            .OrderBy(static item => item.Path, StringComparer.Ordinal)
            .ThenBy(static item => item.Place.Line)
            .ThenBy(static item => item.Place.Column)];
        List<CatalogueSuggestion> suggestions = CatalogueSuggestion.Of(compilation.FrequentNames, compilation.Model.Entities);
        if (tool.WantsJson(result))
        {
            if (options.Suggests) WriteBoth(tool.Output.Out, diagnostics, suggestions);
            else JsonAnswer.WriteArray(tool.Output.Out, diagnostics, Write);
        }
        else
        {
            Show(path, diagnostics, tool.Output.Out);
            if (options.Suggests) Show(suggestions, tool.Output.Out);
        }

        bool failed = Number(diagnostics, DiagnosticSeverity.Error) > 0
            || (options.IsStrict && Number(diagnostics, DiagnosticSeverity.Warning) > 0);
        return failed ? ExitCode.NothingFound : ExitCode.Answered;
    }

    private static void WriteBoth(TextWriter output, List<CorpusDiagnostic> diagnostics, List<CatalogueSuggestion> suggestions) =>
        JsonAnswer.WriteObject(output, writer =>
        {
            writer.WriteStartArray("diagnostics"u8);
            foreach (CorpusDiagnostic diagnostic in diagnostics) Write(writer, diagnostic);
            writer.WriteEndArray();
            writer.WriteStartArray("suggestions"u8);
            foreach (CatalogueSuggestion suggestion in suggestions) Write(writer, suggestion);
            writer.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter writer, CatalogueSuggestion suggestion)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, suggestion.Name);
        writer.WriteString("kind"u8, KindNames.Of(suggestion.Kind));
        writer.WriteNumber("count"u8, suggestion.Count);
        writer.WriteString("heading"u8, suggestion.Heading);
        writer.WriteString("markdown"u8, suggestion.Markdown);
        writer.WriteEndObject();
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

    // As it is to be pasted, below '## Entities'.
    private static void Show(List<CatalogueSuggestion> suggestions, TextWriter output)
    {
        if (suggestions.Count == 0) output.WriteLine("no name is frequent and missing in the catalogue");
        foreach (IGrouping<string, CatalogueSuggestion> kind in suggestions.GroupBy(static suggestion => suggestion.Heading))
        {
            output.WriteLine($"\n### {kind.Key}\n");
            foreach (CatalogueSuggestion suggestion in kind) output.WriteLine(Printable.Line(suggestion.Markdown));
        }
    }

    private static int Number(List<CorpusDiagnostic> diagnostics, DiagnosticSeverity severity) =>
        diagnostics.Count(item => item.Rule.Severity == severity);

    private sealed record CheckOptions(bool IsStrict, bool Suggests);
}
