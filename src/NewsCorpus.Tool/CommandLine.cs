using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using NewsCorpus.Tool.Commands;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool;

/// <summary>The whole command line: from arguments to what is printed and the exit code.</summary>
internal static class CommandLine
{
    public const string Name = "newscorpus";

    private static readonly ParserConfiguration Parsing = new()
    {
        // An argument "@name" is a name, not a file of further arguments; "-abc" is a slip, not three options.
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    public static int Run(IReadOnlyList<string> args, StandardStreams streams, Screen screen)
    {
        var tool = new ToolContext(new ToolOutput(streams.Output, streams.Error, screen), streams.Input);
        int code;
        try
        {
            code = Run(args, tool);
            tool.Output.Out.Flush();
        }
        catch (ClosedPipeException)
        {
            code = ExitCode.Answered;
        }
        catch (OperationCanceledException)
        {
            code = ExitCode.Interrupted;
        }
        catch (BadInputException problem)
        {
            code = tool.Output.Refuse(problem.Message);
        }
        catch (InvalidCorpusException problem)
        {
            code = tool.Output.Refuse(problem.Message);
        }
        catch (IOException problem)
        {
            // Whatever is read says so by a BadInputException, so this is about writing.
            code = tool.Output.Refuse($"the answer cannot be written: {problem.Message}");
        }

        tool.Output.Error.Flush();
        return code;
    }

    private static int Run(IReadOnlyList<string> args, ToolContext tool)
    {
        RootCommand root = MakeRoot(tool);
        ParseResult result = root.Parse(args, Parsing);
        bool isCommand = result.Action is ParseErrorAction || result.Action == result.CommandResult.Command.Action;
        if (isCommand && ParseProblem.Find(args, result) is { } problem)
            throw new BadInputException($"{problem}; see '{HelpOf(result.CommandResult.Command, root)}'");
        return result.Invoke(new InvocationConfiguration
        {
            Output = new LineEndTrimmer(tool.Output.Out),
            Error = tool.Output.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static RootCommand MakeRoot(ToolContext tool)
    {
        RootCommand root = SummaryCommand.Create(tool);
        root.Options.Clear();
        root.Options.Add(tool.CorpusOption);
        root.Options.Add(tool.JsonOption);
        root.Options.Add(new HelpOption("--help", "-h", "-?")
        {
            Description = "Show what can be asked, and how.",
            Action = new HelpWithNotes(tool),
        });
        root.Options.Add(new VersionOption("--version")
        {
            Description = "Show the version of the tool.",
            Action = new PrintVersion(),
        });
        root.Subcommands.Add(ArticlesCommand.Create(tool));
        root.Subcommands.Add(QuotesCommand.Create(tool));
        root.Subcommands.Add(EntitiesCommand.Create(tool));
        root.Subcommands.Add(MentionsCommand.Create(tool));
        root.Subcommands.Add(SearchCommand.Create(tool));
        root.Subcommands.Add(CheckCommand.Create(tool));
        root.Subcommands.Add(BuildCommand.Create(tool));
        root.Subcommands.Add(DiffCommand.Create(tool));
        root.Subcommands.Add(AnnotateCommand.Create(tool));
        root.Subcommands.Add(NewCommand.Create(tool));
        root.Subcommands.Add(AddCommand.Create(tool));
        root.Subcommands.Add(FmtCommand.Create(tool));
        return root;
    }

    private static string HelpOf(Command command, RootCommand root) =>
        ReferenceEquals(command, root) ? $"{Name} --help" : $"{Name} {command.Name} --help";

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
            parseResult.InvocationConfiguration.Output.WriteLine($"{Name} {version?.InformationalVersion}");
            return ExitCode.Answered;
        }
    }
}
