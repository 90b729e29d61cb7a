using System.Diagnostics;
using System.Text;

namespace NewsCorpus.PackageTests.Helpers;

/// <summary>Starts programs as a person at a shell would.</summary>
internal static class Command
{
    /// <summary>What the names of programs end in on this system.</summary>
    public static string Extension { get; } = OperatingSystem.IsWindows() ? ".exe" : "";

    // A build within a test inherits nothing of the build that the test runs in.
    private static readonly string[] OfTheOuterBuild = ["MSBUILD", "DOTNET_CLI", "DOTNET_HOST_PATH", "TESTINGPLATFORM"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<CommandResult> Run(
        string folder, string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach ((string name, string value) in environment) start.Environment[name] = value;

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            string command = $"{Path.GetFileName(program)} {string.Join(' ', start.ArgumentList)}";
            return new CommandResult(command, process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static bool IsOfTheOuterBuild(string name) =>
        OfTheOuterBuild.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
