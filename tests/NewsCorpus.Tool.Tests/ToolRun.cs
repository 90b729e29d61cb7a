using System.Text.Json;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Tests;

/// <summary>A run of the tool within the tests' own process: what came out of it.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    public static ToolRun Of(params string[] args) => On(Screen.Plain, args);

    public static ToolRun On(Screen screen, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, output, error, screen);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    public string[] Lines => Out.Split('\n')[..^1];

    /// <summary>The one document on standard output; throws where there is anything else.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>The one line on standard error, without its prefix.</summary>
    public string Problem
    {
        get
        {
            Assert.StartsWith("newscorpus: ", Error, StringComparison.Ordinal);
            Assert.Equal(Error.Length - 1, Error.IndexOf('\n', StringComparison.Ordinal));
            return Error["newscorpus: ".Length..^1];
        }
    }
}
