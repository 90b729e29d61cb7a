using Spectre.Console;

namespace NewsCorpus.Tool.Output;

/// <summary>What the output can show.</summary>
/// <param name="Width">In columns.</param>
/// <param name="IsTerminal">Whether a person sees it: lines are drawn.</param>
/// <param name="Ansi">Whether it may have colours and other escape sequences.</param>
internal sealed record Screen(int Width, bool IsTerminal, AnsiSupport Ansi)
{
    // Prose in longer lines is hard to read.
    private const int WidestColumns = 120, NarrowestColumns = 40, UsualColumns = 80;

    /// <summary>A file or a pipe.</summary>
    public static Screen Plain { get; } = new(UsualColumns, IsTerminal: false, AnsiSupport.No);

    /// <summary>Whether a person sees standard error, on a terminal that can go back to the start of a line.</summary>
    public bool ShowsProgress { get; init; }

    public static Screen OfThisProcess() => OfStandardOutput() with
    {
        ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    private static Screen OfStandardOutput()
    {
        if (Console.IsOutputRedirected) return Plain;
        bool noColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Screen(WindowWidth(), IsTerminal: true, noColor ? AnsiSupport.No : AnsiSupport.Detect);
    }

    private static int WindowWidth()
    {
        try
        {
            // Some terminals say 0 when they do not know.
            return Console.WindowWidth is > 0 and int width ? Math.Clamp(width, NarrowestColumns, WidestColumns) : UsualColumns;
        }
        catch (IOException)
        {
            return UsualColumns;
        }
    }
}
