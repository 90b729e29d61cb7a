extern alias compiler;
using System.CommandLine;
using compiler::NewsCorpus.Compiler.Formatting;
using NewsCorpus.Tool.Authoring;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus fmt: brings an INDEX.md into its canonical form.</summary>
internal static class FmtCommand
{
    public static Command Create(ToolContext tool)
    {
        var index = new Argument<string>("INDEX.md")
        {
            Description = "The index to format. Usually INDEX.md or seeds/INDEX.md, whichever is there.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Option<bool>("--check")
        {
            Description = "Change nothing; name the index, and exit with 1, where it would change.",
            Arity = ArgumentArity.Zero,
        };
        var command = new Command("fmt", "Bring an INDEX.md into its canonical order and spacing.") { index, check };
        command.SetAction(result => Answer(
            tool,
            result,
            IndexFile.Locate(result.GetValue(index), result.GetValue(tool.CorpusOption)),
            result.GetResult(check) is { Implicit: false }));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus fmt
              newscorpus fmt seeds/INDEX.md
              newscorpus fmt --check && git commit

            What the index says does not change, articles and entities keep their order, and
            comments and prose are kept. docs/index-format.md describes the form. An index
            with a line that is not understood is left as it is, and the exit code is 2.
            JSON: {"path", "changed"}.
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string path, bool isCheck)
    {
        string text = IndexFile.Read(path);
        string formatted = IndexFile.Require(path, IndexFormatter.Format(path, text));
        bool changed = !string.Equals(text, formatted, StringComparison.Ordinal);
        if (changed && !isCheck) IndexFile.Write(path, formatted);
        if (tool.WantsJson(result))
        {
            JsonAnswer.WriteObject(tool.Output.Out, writer =>
            {
                writer.WriteString("path"u8, path);
                writer.WriteBoolean("changed"u8, changed);
            });
        }
        else if (changed)
        {
            tool.Output.Out.WriteLine(Printable.Line(isCheck ? path : $"{path}: formatted"));
        }

        return changed && isCheck ? ExitCode.NothingFound : ExitCode.Answered;
    }
}
