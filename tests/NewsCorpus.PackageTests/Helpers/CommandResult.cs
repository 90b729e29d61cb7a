namespace NewsCorpus.PackageTests.Helpers;

/// <summary>What a command wrote, and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>The result of a command that must succeed.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}\n{Error}");
        return this;
    }

    /// <summary>The result of a build that must fail with one error only, however often it is said.</summary>
    public void FailedWith(string code, string message)
    {
        Assert.True(ExitCode != 0, $"{Command} succeeded:\n{Output}");
        string[] errors = [.. Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))];
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Contains($"error {code}: ", error, StringComparison.Ordinal));
        Assert.Contains(message, errors[0], StringComparison.Ordinal);
    }
}
