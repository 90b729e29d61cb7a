namespace NewsCorpus.Tool.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Commands =>
        ["", "articles", "quotes", "entities", "mentions", "search", "check", "build", "diff", "annotate", "new", "add", "fmt"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_OfACommand_HasUsageOptionsAndExamples(string command)
    {
        ToolRun run = Help(command);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($"  newscorpus {command}".TrimEnd() + " ", run.Out, StringComparison.Ordinal);
        Assert.All(
            ["Description:", "Usage:", "Options:", "--corpus <INDEX.md>", "--json", "--help", "Examples:\n  newscorpus"],
            part => Assert.Contains(part, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_OfACommand_FitsTheScreen(string command) =>
        Assert.All(Help(command).Lines, static line => Assert.True(line.Length <= 80 && line == line.TrimEnd(), line));

    [Theory]
    [InlineData("quotes", "--speaker <NAME>")]
    [InlineData("quotes", "--article <ID>")]
    [InlineData("quotes", "--min-confidence <X>")]
    [InlineData("quotes", "--indirect")]
    [InlineData("entities", "--kind <KIND>")]
    [InlineData("entities", "--recognised")]
    [InlineData("mentions", "<NAME>")]
    [InlineData("search", "<WORDS>")]
    [InlineData("search", "--take <N>")]
    [InlineData("search", "--skip <N>")]
    [InlineData("check", "--allow-licenses <A,B>")]
    [InlineData("check", "--strict")]
    [InlineData("check", "--suggest")]
    [InlineData("new", "<DIR>")]
    [InlineData("add", "<FILE>")]
    [InlineData("add", "--index <INDEX.md>")]
    [InlineData("add", "--source <ID>")]
    [InlineData("fmt", "--check")]
    [InlineData("annotate", "--index <INDEX.md>")]
    [InlineData("annotate", "--offsets <UNIT>")]
    [InlineData("annotate", "--jobs <N>")]
    [InlineData("annotate", "--indirect")]
    [InlineData("", "3  some lines could not be annotated")]
    [InlineData("", "2  the command line, a file or a query cannot be used")]
    public void Help_OfACommand_Names(string command, string what) =>
        Assert.Contains(what, Help(command).Out, StringComparison.Ordinal);

    [Fact]
    public void Help_OfTheTool_ListsEveryCommand() => Assert.All(
        Commands.Select(static row => row.Data),
        static command => Assert.Matches($"\n  {command}", Help("").Out));

    [Theory]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Help_ByAShortName_IsTheSame(string option) => Assert.Equal(Help("").Out, ToolRun.Of(option).Out);

    [Fact]
    public void Help_BesideASlip_IsStillGiven() =>
        Assert.Equal(Help("quotes").Out, ToolRun.Of("quotes", "--nonsense", "--help").Out);

    [Fact]
    public void Version_Alone_IsThatOfTheTool()
    {
        ToolRun run = ToolRun.Of("--version");
        Assert.Matches("\\Anewscorpus [0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.]+)?\n\\z", run.Out);
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    private static ToolRun Help(string command) =>
        ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
}
