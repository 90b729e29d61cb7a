using System.CommandLine;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus alone: what the corpus holds.</summary>
internal static class SummaryCommand
{
    public static RootCommand Create(ToolContext tool)
    {
        var command = new RootCommand(
            "News articles with their quotes, speakers, entities and mentions. Without a command: what the corpus holds.")
        {
            HelpName = CommandLine.Name,
        };
        command.SetAction(result => Answer(tool, result));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus
              newscorpus quotes --speaker "Steve Witkoff"
              newscorpus search jaminan keamanan --json
              newscorpus --corpus my-archive/INDEX.md
              newscorpus check my-archive/INDEX.md
              newscorpus annotate < articles.jsonl > annotated.jsonl

            Exit codes:
              0  answered
              1  nothing found, or a check found a fault
              2  the command line, a file or a query cannot be used
              3  some lines could not be annotated
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result)
    {
        var summary = new CorpusSummary(tool.OpenCorpus(result));
        if (tool.WantsJson(result)) JsonAnswer.WriteObject(tool.Output.Out, writer => SummaryJson.Write(writer, summary));
        else SummaryText.Show(summary, tool.Output);
        return ExitCode.Answered;
    }
}
