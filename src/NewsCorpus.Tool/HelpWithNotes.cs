using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsCorpus.Tool;

/// <summary>The help of a command, followed by its examples and whatever else is good to know.</summary>
internal sealed class HelpWithNotes(ToolContext tool) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = tool.Output.Screen.Width }.Invoke(parseResult);
        if (tool.HelpNotes.TryGetValue(parseResult.CommandResult.Command, out string? notes)) tool.Output.Out.WriteLine(notes);
        return ExitCode.Answered;
    }
}
