namespace NewsCorpus.Tool.Tests;

/// <summary>Every slip on the command line is told in one line, with where to read more, and nothing else.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("nonsense", "unknown command 'nonsense'; see 'newscorpus --help'")]
    [InlineData("qoutes", "unknown command 'qoutes' (did you mean 'quotes'?); see 'newscorpus --help'")]
    [InlineData("--corpsu x", "unknown option '--corpsu' (did you mean '--corpus'?); see 'newscorpus --help'")]
    [InlineData("quotes --speakr x", "unknown option '--speakr' (did you mean '--speaker'?); see 'newscorpus quotes --help'")]
    [InlineData("quotes -x", "unknown option '-x'; see 'newscorpus quotes --help'")]
    [InlineData("search --jsn river", "unknown option '--jsn' (did you mean '--json'?); see 'newscorpus search --help'")]
    [InlineData("mentions --what", "unknown option '--what'; see 'newscorpus mentions --help'")]
    [InlineData("quotes extra", "unexpected argument 'extra'; see 'newscorpus quotes --help'")]
    [InlineData("quotes --speaker Siti Marwah", "unexpected argument 'Marwah' (a value of several words needs quotation marks); see 'newscorpus quotes --help'")]
    [InlineData("quotes --speaker", "the option '--speaker' needs a value; see 'newscorpus quotes --help'")]
    [InlineData("quotes --speaker --json", "the option '--speaker' needs a value before '--json'; see 'newscorpus quotes --help'")]
    [InlineData("--corpus", "the option '--corpus' needs a value; see 'newscorpus --help'")]
    [InlineData("--corpus a --corpus b", "Option '--corpus' expects a single argument but 2 were provided; see 'newscorpus --help'")]
    [InlineData("search", "'search' needs WORDS; see 'newscorpus search --help'")]
    [InlineData("mentions --json", "'mentions' needs NAME; see 'newscorpus mentions --help'")]
    [InlineData("search river --take -1", "--take takes a whole number from 0 on, not '-1'; see 'newscorpus search --help'")]
    [InlineData("search river --skip many", "--skip takes a whole number from 0 on, not 'many'; see 'newscorpus search --help'")]
    [InlineData("search river --take 99999999999", "--take takes a whole number from 0 on, not '99999999999'; see 'newscorpus search --help'")]
    public void Run_OfASlip_SaysWhatItIsInOneLine(string commandLine, string problem)
    {
        ToolRun run = ToolRun.Of(commandLine.Split(' '));
        Assert.Equal((2, "", problem), (run.Code, run.Out, run.Problem));
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
