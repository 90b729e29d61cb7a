namespace NewsCorpus.Tool.Tests;

/// <summary>Every slip on the command line is told in one line, with where to read more, and nothing else.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("nonsense", "unknown command 'nonsense'", "")]
    [InlineData("qoutes", "unknown command 'qoutes' (did you mean 'quotes'?)", "")]
    [InlineData("--corpsu x", "unknown option '--corpsu' (did you mean '--corpus'?)", "")]
    [InlineData("quotes --speakr x", "unknown option '--speakr' (did you mean '--speaker'?)", "quotes ")]
    [InlineData("quotes -x", "unknown option '-x'", "quotes ")]
    [InlineData("search --jsn river", "unknown option '--jsn' (did you mean '--json'?)", "search ")]
    [InlineData("mentions --what", "unknown option '--what'", "mentions ")]
    [InlineData("quotes extra", "unexpected argument 'extra'", "quotes ")]
    [InlineData(
        "quotes --speaker Siti Marwah",
        "unexpected argument 'Marwah' (a value of several words needs quotation marks)",
        "quotes ")]
    [InlineData("quotes --speaker", "the option '--speaker' needs a value", "quotes ")]
    [InlineData("quotes --speaker --json", "the option '--speaker' needs a value before '--json'", "quotes ")]
    [InlineData("--corpus", "the option '--corpus' needs a value", "")]
    [InlineData("--corpus a --corpus b", "Option '--corpus' expects a single argument but 2 were provided", "")]
    [InlineData("search", "'search' needs WORDS", "search ")]
    [InlineData("mentions --json", "'mentions' needs NAME", "mentions ")]
    [InlineData("new", "'new' needs DIR", "new ")]
    [InlineData("add", "'add' needs FILE", "add ")]
    [InlineData("search river --take -1", "--take takes a whole number from 0 on, not '-1'", "search ")]
    [InlineData("search river --skip many", "--skip takes a whole number from 0 on, not 'many'", "search ")]
    [InlineData("search river --take 99999999999", "--take takes a whole number from 0 on, not '99999999999'", "search ")]
    public void Run_OfASlip_SaysWhatItIsInOneLine(string commandLine, string problem, string helpOf)
    {
        ToolRun run = ToolRun.Of(commandLine.Split(' '));
        Assert.Equal((2, "", $"{problem}; see 'newscorpus {helpOf}--help'"), (run.Code, run.Out, run.Problem));
    }

    [Fact]
    public void Run_OfAnArgumentWithAnAt_TakesItForAName()
    {
        ToolRun run = ToolRun.Of("mentions", "@nobody-at-all");
        Assert.Equal((1, "nobody and nothing is named '@nobody-at-all'"), (run.Code, run.Problem));
    }

    [Fact]
    public void Run_OfAnArgumentWithControlCharacters_ShowsNone()
    {
        ToolRun run = ToolRun.Of("mentions", "a\u001b[31m\nb");
        Assert.Equal("nobody and nothing is named 'a\uFFFD[31m b'", run.Problem);
    }
}
