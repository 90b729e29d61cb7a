extern alias compiler;
using System.CommandLine;
using System.Text.Json;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Diagnostics;
using compiler::NewsCorpus.Compiler.Model;
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
            warning. JSON: an array of {"id", "severity", "path", "line", "column",
            "length", "message"}, lines and columns counted from 1; with --suggest an
            object {"diagnostics", "suggestions"}, of the latter {"name", "kind", "count",
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
        if (ImageFiles.IsImage(path)) return CheckImage(tool, result, path, licenses is not null || options != new CheckOptions(false, false));
        string[]? allowed = licenses?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        (ImageCompilation compilation, IndexModel index) = Compile(tool, path, allowed);
        List<CatalogueSuggestion>? suggestions = options.Suggests ? CatalogueSuggestion.Of(compilation.FrequentNames, index.Entities) : null;
        var report = new DiagnosticReport(path, compilation.Diagnostics);
        if (tool.WantsJson(result))
        {
            if (suggestions is not null) WriteBoth(tool.Output.Out, report, suggestions);
            else report.WriteDocument(tool.Output.Out);
        }
        else
        {
            report.Show(tool.Output.Out);
            if (suggestions is not null) Show(suggestions, tool.Output.Out);
        }

        return report.HasErrors || (options.IsStrict && report.HasWarnings) ? ExitCode.NothingFound : ExitCode.Answered;
    }

    private static (ImageCompilation Compilation, IndexModel Index) Compile(ToolContext tool, string path, string[]? allowed)
    {
        using ProgressLine progress = tool.Output.StartProgress();
        return CorpusReader.Compile(path, allowed, static _ => { }, progress);
    }

    // An image has no sources that could be at fault; what can be is its bytes.
    private static int CheckImage(ToolContext tool, ParseResult result, string path, bool hasOptions)
    {
        if (hasOptions) throw new BadInputException($"'{path}' is an image file, of which --allow-licenses, --strict and --suggest ask nothing");
        Corpus corpus = ImageFiles.Open(path);
        corpus.Verify();
        if (tool.WantsJson(result)) JsonAnswer.WriteArray<CorpusDiagnostic>(tool.Output.Out, [], static (_, _) => { });
        else tool.Output.Out.WriteLine(Printable.Line($"{path}: a sound image of {Tables.Count(corpus.Articles.Count, "article")}, hash {corpus.Info.ContentHash}"));
        return ExitCode.Answered;
    }

    private static void WriteBoth(TextWriter output, DiagnosticReport report, List<CatalogueSuggestion> suggestions) =>
        JsonAnswer.WriteObject(output, writer =>
        {
            report.WriteField(writer);
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

    private sealed record CheckOptions(bool IsStrict, bool Suggests);
}
