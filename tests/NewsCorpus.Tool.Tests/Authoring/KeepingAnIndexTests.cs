using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsCorpus.Tool.Tests.Authoring;

/// <summary>docs/keeping-an-index.md, done step by step: what the tool prints and writes is what the page says.</summary>
public sealed partial class KeepingAnIndexTests : IDisposable
{
    private readonly TemporaryCorpus _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Page_FollowedStepByStep_GivesWhatItShows()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The page writes paths as Unix does.");
        string page = (await File.ReadAllTextAsync(Repository.PathOf("docs/keeping-an-index.md"), TestContext.Current.CancellationToken))
            .ReplaceLineEndings("\n");
        int commands = 0;
        foreach (Match step in Step().Matches(page))
        {
            string before = step.Groups["before"].Value, content = step.Groups["content"].Value;
            switch (step.Groups["kind"].Value)
            {
                case "text":
                    _folder.With(FileIn(before), content);
                    break;
                case "markdown" when before.StartsWith("the end of", StringComparison.Ordinal):
                    _folder.With(FileIn(before), _folder.Read(FileIn(before)) + content);
                    break;
                case "markdown":
                    Assert.Contains(content, _folder.Read("archive/INDEX.md"), StringComparison.Ordinal);
                    break;
                case "console":
                    foreach (Match command in Command().Matches(content))
                    {
                        Assert.Equal(command.Groups["output"].Value, await Run(command.Groups["args"].Value));
                        commands++;
                    }

                    break;
                default:
                    Assert.Fail($"The page has a block that is no step: {content}");
                    break;
            }
        }

        Assert.Equal(7, commands);
        Assert.EndsWith(Step().Matches(page)[^1].Groups["content"].Value, _folder.Read("archive/INDEX.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INDEX.md")]
    [InlineData("seeds/INDEX.md")]
    public async Task Index_NotNamed_IsTheOneThatIsThere(string file)
    {
        _folder.With(file, "# T\n* id: t\n");
        Assert.Equal(Path.Combine(file.Split('/')) + ": formatted\n", await Run("fmt"));
    }

    [Fact]
    public async Task Index_NotNamedAndNotThere_IsBadInput() => Assert.Equal(
        $"newscorpus: there is neither 'INDEX.md' here nor '{Path.Combine("seeds", "INDEX.md")}'; name the index\n", await Run("fmt"));

    private async Task<string> Run(string args)
    {
        string executable = OperatingSystem.IsWindows() ? "NewsCorpus.Tool.exe" : "NewsCorpus.Tool";
        using Process process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, executable), args)
        {
            WorkingDirectory = _folder.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        return await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await error;
    }

    private static string FileIn(string before) => before[(before.IndexOf('`', StringComparison.Ordinal) + 1)..before.LastIndexOf('`')];

    [GeneratedRegex("^(?:(?<before>[^\n]*):\n\n)?```(?<kind>[a-z]*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Step();

    [GeneratedRegex("^\\$ newscorpus (?<args>.*?)\n(?<output>(?:(?!\\$ ).*?\n)*)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
