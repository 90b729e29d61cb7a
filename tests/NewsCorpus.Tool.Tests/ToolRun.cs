using System.Text;
using System.Text.Json;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Tests;

/// <summary>A run of the tool within the tests' own process: what came out of it.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ToolRun Of(params string[] args) => On(Screen.Plain, args);

    public static ToolRun On(Screen screen, params string[] args) => Of(args, [], screen);

    /// <summary>A run that is given something to read.</summary>
    public static ToolRun Reading(byte[] input, params string[] args) => Of(args, input, Screen.Plain);

    public static ToolRun Reading(string input, params string[] args) => Reading(StrictUtf8.GetBytes(input), args);

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

    private static ToolRun Of(string[] args, byte[] input, Screen screen)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code = CommandLine.Run(args, new StandardStreams(new MemoryStream(input), output, error), screen);
        return new ToolRun(code, StrictUtf8.GetString(output.ToArray()), StrictUtf8.GetString(error.ToArray()));
    }
}
