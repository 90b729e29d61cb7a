using System.CommandLine;
using System.CommandLine.Parsing;
using NewsCorpus.Tool.CorpusSource;

namespace NewsCorpus.Tool;

/// <summary>What is wrong with a command line, in one clause.</summary>
internal static class ParseProblem
{
    public static string? Find(IReadOnlyList<string> args, ParseResult result)
    {
        if (FindUnknownOption(args, result) is { } problem) return problem;
        if (result.UnmatchedTokens is [string unmatched, ..]) return Unmatched(unmatched, result);
        return result.Errors is [ParseError error, ..] ? Describe(error) : null;
    }

    // The parser would take what looks like an option for a word to search, or for the value of the option before it.
    private static string? FindUnknownOption(IReadOnlyList<string> args, ParseResult result)
    {
        List<string> known = OptionNames(result.CommandResult);
        foreach (string arg in args.TakeWhile(static arg => arg != "--"))
        {
            if (arg.Length < 2 || arg[0] != '-' || char.IsAsciiDigit(arg[1])) continue;
            string name = arg.Split('=', ':')[0];
            if (!known.Contains(name)) return $"unknown option '{name}'{DidYouMean.Hint(name, known.Where(IsLong))}";
            if (ValueFor(arg, result) is { } option) return $"the option '{option}' needs a value before '{arg}'";
        }

        return null;
    }

    private static string Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [] } missing => $"the option '{missing.Option.Name}' needs a value",
        ArgumentResult { Tokens: [], Parent: CommandResult command } missing =>
            $"'{command.Command.Name}' needs {missing.Argument.Name}",
        _ => error.Message.TrimEnd('.'),
    };

    private static string Unmatched(string token, ParseResult result)
    {
        Command command = result.CommandResult.Command;
        if (command.Subcommands.Count > 0)
            return $"unknown command '{token}'{DidYouMean.Hint(token, command.Subcommands.Select(static sub => sub.Name))}";
        bool afterValue = result.Tokens.TakeWhile(other => other.Value != token).LastOrDefault() is { Type: TokenType.Argument };
        return $"unexpected argument '{token}'{(afterValue ? " (a value of several words needs quotation marks)" : "")}";
    }

    // Any letter is one slip away from any other, so short names are no suggestions.
    private static bool IsLong(string option) => option.StartsWith("--", StringComparison.Ordinal);

    private static List<string> OptionNames(CommandResult? command)
    {
        List<string> names = [];
        for (bool own = true; command is not null; command = command.Parent as CommandResult, own = false)
        {
            foreach (Option option in command.Command.Options.Where(option => own || option.Recursive))
            {
                names.Add(option.Name);
                names.AddRange(option.Aliases);
            }
        }

        return names;
    }

    /// <summary>The option that took an argument for its value, if one did.</summary>
    private static string? ValueFor(string arg, ParseResult result)
    {
        for (int i = 1; i < result.Tokens.Count; i++)
        {
            if (result.Tokens[i] is { Type: TokenType.Argument } token && token.Value == arg)
                return result.Tokens[i - 1] is { Type: TokenType.Option } option ? option.Value : null;
        }

        return null;
    }
}
