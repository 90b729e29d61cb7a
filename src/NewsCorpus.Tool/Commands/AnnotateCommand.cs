extern alias compiler;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using compiler::NewsCorpus.Compiler.Diagnostics;
using compiler::NewsCorpus.Compiler.Model;
using NewsCorpus.Tool.Annotate;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus annotate: finds quotes, speakers and entities in articles that come as lines of JSON.</summary>
internal static class AnnotateCommand
{
    private const int MostJobs = 1024;

    private static readonly string[] Units = ["utf16", "codepoints", "utf8"];

    public static Command Create(ToolContext tool)
    {
        var index = new Option<string>("--index")
        {
            Description = "Know the entities of this INDEX.md, besides those that are recognised by rule. No text of it is read.",
            HelpName = "INDEX.md",
        };
        var offsets = new Option<OffsetUnit>("--offsets")
        {
            Description = "What offsets and lengths count: utf16 code units, codepoints, or bytes of utf8.",
            HelpName = "UNIT",
            DefaultValueFactory = static _ => OffsetUnit.Utf16,
            CustomParser = ParseUnit,
        };
        var indirect = new Option<bool>("--indirect")
        {
            Description = "Put indirect speech among the quotes, too.",
            Arity = ArgumentArity.Zero,
        };
        var jobs = new Option<int>("--jobs")
        {
            Description = "Annotate so many articles at a time. Usually as many as there are cores.",
            HelpName = "N",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
            CustomParser = ParseJobs,
        };
        var command = new Command(
            "annotate", "Read articles as JSON Lines on standard input; write their quotes and mentions, a line for each.")
        {
            index, offsets, indirect, jobs,
        };
        command.SetAction(result => Answer(
            tool,
            tool.WantsJson(result)
                ? throw new BadInputException("'annotate' writes JSON Lines, never one document: leave --json out")
                : IndexPath(result.GetValue(index), result.GetValue(tool.CorpusOption)),
            new AnnotationOptions(result.GetValue(offsets), result.GetResult(indirect) is { Implicit: false }),
            result.GetValue(jobs)));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus annotate < articles.jsonl > annotated.jsonl
              newscorpus annotate --index seeds/INDEX.md --offsets codepoints < in.jsonl
              zcat news.jsonl.gz | newscorpus annotate --jobs 4 | gzip > annotated.jsonl.gz

            In: {"id", "language", "text"}, and perhaps "headline", "date" and "layout"
            (lines or blocks). Out: {"id", "paragraphs", "quotes", "mentions"}. A line that
            is no such article becomes {"id", "line", "error"}, and the exit code is 3.
            --corpus is another word for --index here, and --json is refused.
            docs/annotate.md describes all fields.
            """);
        return command;
    }

    // Every command takes --corpus; here it says nothing but which index is meant.
    private static string? IndexPath(string? index, string? corpus) => index is null || corpus is null
        ? index ?? corpus
        : throw new BadInputException("name the INDEX.md once: with --index or --corpus");

    private static int Answer(ToolContext tool, string? indexPath, AnnotationOptions options, int jobs)
    {
        EquatableArray<EntityFacts> entities = indexPath is null ? default : ReadCatalogue(indexPath, tool.Output);
        var annotator = new Annotator(entities, options);
        using var output = new BufferedStream(tool.Output.Bytes, 64 * 1024);
        long lines = 0, problems = 0;
        OrderedPipeline.Run(
            ReadLines(tool.Input),
            static line => line.Bytes.Length,
            annotator.Annotate,
            jobs,
            annotation =>
            {
                output.Write(annotation.Line.Span);
                lines++;
                if (annotation.IsProblem) problems++;
            },
            output.Flush);
        output.Flush();
        if (problems == 0) return ExitCode.Answered;
        tool.Output.Say(string.Create(
            CultureInfo.InvariantCulture, $"{problems} of {lines} lines could not be annotated; each says in its place why"));
        return ExitCode.SomeLinesFailed;
    }

    private static EquatableArray<EntityFacts> ReadCatalogue(string path, ToolOutput output)
    {
        IndexModel index = CorpusReader.ReadIndex(path);
        foreach (CorpusDiagnostic diagnostic in index.Diagnostics) output.Error.WriteLine(Printable.Line(diagnostic.ToString()));
        if (index.Entities.Count == 0) output.Say($"'{path}' has no entity, so that all are found by rule; see '{CommandLine.Name} check {path}'");
        return index.Entities;
    }

    private static IEnumerable<InputLine> ReadLines(Stream input)
    {
        using IEnumerator<InputLine> lines = new InputLineReader(input).Read().GetEnumerator();
        while (true)
        {
            try
            {
                if (!lines.MoveNext()) yield break;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new BadInputException($"standard input cannot be read: {problem.Message}");
            }

            yield return lines.Current;
        }
    }

    private static OffsetUnit ParseUnit(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        int unit = Array.IndexOf(Units, text);
        if (unit >= 0) return (OffsetUnit)unit;
        result.AddError($"--offsets takes utf16, codepoints or utf8, not '{text}'{DidYouMean.Hint(text, Units)}");
        return default;
    }

    private static int ParseJobs(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs);
        if (isNumber && jobs is >= 1 and <= MostJobs) return jobs;
        result.AddError($"--jobs takes a whole number from 1 to {MostJobs}, not '{text}'");
        return 1;
    }
}
