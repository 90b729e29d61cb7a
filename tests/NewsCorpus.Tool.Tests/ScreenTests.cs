using NewsCorpus.Tool.Output;
using Spectre.Console;

namespace NewsCorpus.Tool.Tests;

/// <summary>The same answers on different screens.</summary>
public sealed class ScreenTests : IDisposable
{
    private const char Escape = '\u001b';

    private readonly TemporaryCorpus _valley = Valley.Create();

    public static TheoryData<string> Commands => ["", "articles", "quotes", "entities", "mentions delta", "search marwah"];

    public void Dispose() => _valley.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Plain_Output_HasNoEscapesNorDrawnLines(string command)
    {
        string text = Ask(Screen.Plain, command).Out;
        Assert.DoesNotContain(Escape, text);
        Assert.DoesNotContain(text, static unit => unit is >= '\u2500' and <= '\u257F');
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Plain_Lines_EndWithTheirLastLetter(string command) =>
        Assert.All(Ask(Screen.Plain, command).Lines, static line => Assert.Equal(line.TrimEnd(), line));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Terminal_Output_HasColours(string command) =>
        Assert.Contains(Escape, Ask(new Screen(80, IsTerminal: true, AnsiSupport.Yes), command).Out);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Terminal_WithoutColours_HasNoEscapes(string command) =>
        Assert.DoesNotContain(Escape, Ask(new Screen(80, IsTerminal: true, AnsiSupport.No), command).Out);

    [Theory]
    [InlineData("")]
    [InlineData("articles")]
    [InlineData("entities")]
    public void Terminal_Tables_AreDrawn(string command) =>
        Assert.Contains('╭', Ask(new Screen(80, IsTerminal: true, AnsiSupport.No), command).Out);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Lines_OnAScreen_AreNotWider(string command)
    {
        foreach (int width in (int[])[80, 50])
        {
            foreach (bool isTerminal in (bool[])[true, false])
            {
                Assert.All(
                    Ask(new Screen(width, isTerminal, AnsiSupport.No), command).Lines,
                    line => Assert.True(line.Length <= width, line));
            }
        }
    }

    [Fact]
    public void Marks_WithoutColours_AreBrackets() => Assert.Contains(
        "[Marwah]", Ask(new Screen(80, IsTerminal: true, AnsiSupport.No), "search marwah").Out, StringComparison.Ordinal);

    [Fact]
    public void Json_OnATerminal_HasNoColours()
    {
        string[] args = ["quotes", "--corpus", _valley.Index, "--json"];
        Assert.Equal(ToolRun.Of(args), ToolRun.On(new Screen(80, IsTerminal: true, AnsiSupport.Yes), args));
    }

    private ToolRun Ask(Screen screen, string command) =>
        ToolRun.On(screen, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--corpus", _valley.Index]);
}
