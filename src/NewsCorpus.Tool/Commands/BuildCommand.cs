extern alias compiler;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Diagnostics;
using compiler::NewsCorpus.Compiler.Image;
using compiler::NewsCorpus.Compiler.Model;
using NewsCorpus.Tool.Authoring;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus build: compiles an INDEX.md and its texts to an image file.</summary>
internal static class BuildCommand
{
    public static Command Create(ToolContext tool)
    {
        var index = new Argument<string>("INDEX.md")
        {
            Description = "The index to compile. Usually INDEX.md or seeds/INDEX.md, whichever is there.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The image file to write, which takes the place of an older one once it is complete.",
            HelpName = "FILE.ncimg",
            Required = true,
        };
        var licenses = new Option<string>("--allow-licenses")
        {
            Description = "Licenses to allow besides open ones (separated by commas): an image holds the texts, and may be passed on.",
            HelpName = "A,B",
        };
        var command = new Command("build", "Compile an INDEX.md and its texts to one image file, which opens at once.")
        {
            index, output, licenses,
        };
        command.SetAction(result => Answer(
            tool,
            result,
            IndexFile.Locate(result.GetValue(index), result.GetValue(tool.CorpusOption)),
            result.GetValue(output)!,
            result.GetValue(licenses) ?? ""));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus build -o corpus.ncimg
              newscorpus build seeds/INDEX.md -o a.ncimg --allow-licenses LicenseRef-Mine
              newscorpus quotes --corpus a.ncimg

            What 'check' would say is said on standard error; where there is an error, the
            exit code is 1 and no file is written. A text under a license that forbids to
            pass it on is an error, unless the license is allowed here. JSON: {"written",
            "path", "articles", "bytes", "contentHash", "seconds", "diagnostics"}.
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string indexPath, string output, string licenses)
    {
        RequireImageOrNothing(output);
        string[] allowed = licenses.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        long start = Stopwatch.GetTimestamp();
        Built built = Build(tool, indexPath, output, allowed);
        double seconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 2);
        var report = new DiagnosticReport(indexPath, built.Compilation.Diagnostics);
        if (tool.WantsJson(result)) WriteJson(tool.Output.Out, output, built, seconds, report);
        else Show(tool.Output, output, built, seconds, report);
        return built.IsWritten ? ExitCode.Answered : ExitCode.NothingFound;
    }

    // A slip of the hand must not cost an article or an index.
    private static void RequireImageOrNothing(string output)
    {
        if (output.Length == 0) throw new BadInputException("the name of an image file is needed, not nothing");
        if (File.Exists(output) && new FileInfo(output).Length > 0 && !ImageFiles.HasMagic(output))
            throw new BadInputException($"'{output}' is there already and is no image file; choose another name");
    }

    private static Built Build(ToolContext tool, string indexPath, string output, string[] allowed)
    {
        Built built = default;
        try
        {
            AtomicFile.Write(output, stream =>
            {
                using ProgressLine progress = tool.Output.StartProgress();
                built = Compile(indexPath, allowed, stream, progress);
                if (built.Compilation.HasErrors) throw new UnfitException();
            });
            return built with { IsWritten = true };
        }
        catch (UnfitException)
        {
            return built;
        }
    }

    private static Built Compile(string indexPath, string[] allowed, Stream stream, ProgressLine progress)
    {
        var counted = new CountingStream(stream);
        var writer = new ImageFileWriter(counted);
        (ImageCompilation compilation, IndexModel index) = CorpusReader.Compile(indexPath, allowed, writer.Add, progress);
        if (!compilation.HasErrors) writer.Complete();
        return new Built(compilation, index.Articles.Count, counted.Written, IsWritten: false);
    }

    private static void Show(ToolOutput output, string path, Built built, double seconds, DiagnosticReport report)
    {
        // Notes are for whoever keeps the index, who asks 'check'.
        report.Show(output.Error, DiagnosticSeverity.Warning);
        if (!built.IsWritten) return;
        output.Out.WriteLine(Printable.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {Tables.Count(built.Articles, "article")}, {built.Bytes:N0} bytes, hash {built.Compilation.ContentHash}, {seconds:0.00} s")));
    }

    private static void WriteJson(TextWriter output, string path, Built built, double seconds, DiagnosticReport report) =>
        JsonAnswer.WriteObject(output, writer =>
        {
            writer.WriteBoolean("written"u8, built.IsWritten);
            if (built.IsWritten)
            {
                writer.WriteString("path"u8, path);
                writer.WriteNumber("articles"u8, built.Articles);
                writer.WriteNumber("bytes"u8, built.Bytes);
                writer.WriteString("contentHash"u8, built.Compilation.ContentHash);
                writer.WriteNumber("seconds"u8, seconds);
            }

            report.WriteField(writer);
        });

    private readonly record struct Built(ImageCompilation Compilation, int Articles, long Bytes, bool IsWritten);

    /// <summary>The corpus has errors, so its image is not to be had.</summary>
    private sealed class UnfitException : Exception;
}
