using System.Diagnostics;

namespace NewsCorpus.Tool.Tests;

/// <summary>Long work that Ctrl-C or a supervisor ends.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public void Dispose() => _valley.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Build_EndedByASignal_LeavesTheOldFileAlone(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        string image = _valley.PathOf("valley.ncimg");
        Assert.Equal(0, ToolRun.Of("build", _valley.Index, "-o", image).Code);
        byte[] before = await File.ReadAllBytesAsync(image, TestContext.Current.CancellationToken);

        // A pipe that nobody writes to: reading it takes as long as one likes.
        File.Delete(_valley.PathOf("bendungan.txt"));
        await RunAsync("mkfifo", _valley.PathOf("bendungan.txt"));
        using Process process = Start("build", _valley.Index, "-o", image);
        while (Temporaries().Length == 0) await Task.Delay(10, TestContext.Current.CancellationToken);
        await RunAsync("kill", $"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((code, ""), (process.ExitCode, error));
        Assert.Empty(Temporaries());
        Assert.Equal(before, await File.ReadAllBytesAsync(image, TestContext.Current.CancellationToken));
    }

    private string[] Temporaries() => Directory.GetFiles(_valley.Folder, "*.tmp");

    private static Process Start(params string[] args)
    {
        string executable = Path.Combine(AppContext.BaseDirectory, "NewsCorpus.Tool");
        return Process.Start(new ProcessStartInfo(executable, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    private static async Task RunAsync(string program, params string[] args)
    {
        using Process process = Process.Start(program, args);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
