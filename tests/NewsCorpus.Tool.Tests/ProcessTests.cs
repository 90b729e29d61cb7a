using System.Diagnostics;
using System.Text;

namespace NewsCorpus.Tool.Tests;

/// <summary>The tool as it is started from a shell.</summary>
public sealed class ProcessTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData("quotes", 0)]
    [InlineData("quotes --speaker Zachariah", 1)]
    [InlineData("quotes --nonsense", 2)]
    public async Task ExitCode_OfARun_SaysHowItWent(string args, int code)
    {
        using Process process = Start(args.Split(' '));
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, process.ExitCode);
    }

    [Fact]
    public async Task BadInput_OfARun_IsOneLineOnStandardError()
    {
        using Process process = Start("quotes", "--corpus", "no/such/INDEX.md");
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("newscorpus: there is no file 'no/such/INDEX.md'\n", ""), (error, output));
    }

    [Theory]
    [InlineData("C")]
    [InlineData("id_ID.UTF-8")]
    public async Task Json_InAnyLocale_IsUtf8WithoutAByteOrderMark(string locale)
    {
        using Process process = Start(["quotes", "--json"], ("LC_ALL", locale));
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        Assert.Equal(ToolRun.Of("quotes", "--json").Out, StrictUtf8.GetString(bytes.ToArray()));
    }

    [Fact]
    public async Task Text_InAPipe_IsPlain()
    {
        // What makes other tools colour a pipe: a build server, and a terminal that can.
        using Process process = Start([], ("GITHUB_ACTIONS", "true"), ("CI", "true"), ("TERM", "xterm-256color"));
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ToolRun.Of().Out, output);
    }

    [Theory]
    [InlineData("quotes")]
    [InlineData("quotes --json")]
    public async Task Reader_ThatStopsReading_EndsTheRunQuietly(string args)
    {
        using TemporaryCorpus large = LargeCorpus();
        using Process process = Start([.. args.Split(' '), "--corpus", large.Index]);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await error);
    }

    [Fact]
    public async Task Annotate_OfMoreThanItsMemory_StreamsInOrder()
    {
        // 100 MB as characters, through a heap of 64 MB.
        const int Lines = 20_000;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string text = string.Concat(Enumerable.Repeat("“The gate is closed,” said a guard. Nobody came to open it.\\n", 45));
        using Process process = StartReading(["annotate", "--jobs", "2"], ("DOTNET_GCHeapHardLimit", "0x4000000"));
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        Task writing = Task.Run(
            () =>
            {
                for (int i = 0; i < Lines; i++)
                    process.StandardInput.Write($$"""{"id":"{{i}}","language":"en","text":"{{text}}"}""" + "\n");
                process.StandardInput.Write("nothing");
                process.StandardInput.Close();
            },
            cancellation);
        for (int i = 0; i < Lines; i++)
        {
            string? line = await process.StandardOutput.ReadLineAsync(cancellation);
            Assert.StartsWith($$"""{"id":"{{i}}",""", line, StringComparison.Ordinal);
        }

        string rest = await process.StandardOutput.ReadToEndAsync(cancellation);
        Assert.StartsWith("""{"line":20001,""", rest, StringComparison.Ordinal);
        await writing;
        await process.WaitForExitAsync(cancellation);
        Assert.Equal(
            (3, "newscorpus: 1 of 20001 lines could not be annotated; each says in its place why\n"),
            (process.ExitCode, await error));
    }

    [Fact]
    public async Task Annotate_OfALine_AnswersBeforeTheNext()
    {
        using Process process = StartReading(["annotate"]);
        for (int i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteAsync($$"""{"id":"{{i}}","language":"en","text":""}""" + "\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            string? line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.Equal($$"""{"id":"{{i}}","paragraphs":[],"quotes":[],"mentions":[]}""", line);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Annotate_WithAReaderThatStops_EndsThoughTheInputGoesOn()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not say that nobody reads on.");
        using Process process = StartReading(["annotate"]);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task writing = Task.Run(
            () =>
            {
                while (true) process.StandardInput.Write("{\"id\":\"0\",\"language\":\"en\",\"text\":\"\"}\n");
            },
            TestContext.Current.CancellationToken);
        Assert.NotNull(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        process.StandardOutput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, await error));
        await Assert.ThrowsAsync<IOException>(() => writing);
    }

    // More than a pipe holds.
    private static TemporaryCorpus LargeCorpus() => new TemporaryCorpus()
        .With("INDEX.md", """
            # Large

            - license: CC0-1.0
            - language: en

            ## Sources

            - **Gate Post** `gate-post`

            ## Articles

            - [Much is said](much.txt)
              - source: @gate-post
              - date: 2024-05-06
            """)
        .With("much.txt", string.Concat(Enumerable.Repeat("“The gate is closed until spring,” said a guard.\n", 3000)));

    private static Process Start(params string[] args) => Start(args, []);

    private static Process StartReading(string[] args, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = Prepare(args, environment);
        start.RedirectStandardInput = true;
        start.StandardInputEncoding = StrictUtf8;
        return Process.Start(start)!;
    }

    private static Process Start(string[] args, params (string Name, string Value)[] environment) =>
        Process.Start(Prepare(args, environment))!;

    private static ProcessStartInfo Prepare(string[] args, (string Name, string Value)[] environment)
    {
        string executable = OperatingSystem.IsWindows() ? "NewsCorpus.Tool.exe" : "NewsCorpus.Tool";
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, executable), args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = StrictUtf8,
        };
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return start;
    }
}
