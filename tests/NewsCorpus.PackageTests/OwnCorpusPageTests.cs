using System.Text.RegularExpressions;
using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>docs/own-corpus.md, followed word for word from an empty folder.</summary>
public sealed partial class OwnCorpusPageTests(Packages packages)
{
    [Fact]
    public async Task Page_Followed_GivesTheOutputThatItShows()
    {
        string page = await File.ReadAllTextAsync(Repository.PathOf("docs/own-corpus.md"), TestContext.Current.CancellationToken);
        string start = packages.NewFolder("page");
        string folder = start;
        string output = "";
        int shown = 0;
        foreach (Match step in Step().Matches(page))
        {
            string content = step.Groups["content"].Value;
            if (step.Groups["path"].Value is { Length: > 0 } path)
            {
                Write(Path.Combine(folder, path), content.Replace("path/to/NewsCorpus/artifacts/packages", packages.Folder, StringComparison.Ordinal));
            }
            else if (step.Groups["language"].Value == "sh")
            {
                foreach (string line in content.Split('\n', StringSplitOptions.RemoveEmptyEntries)) (folder, output) = await Follow(folder, line, output);
            }
            else if (output.Length > 0 && step.Groups["language"].Value == "text")
            {
                Assert.Equal(content, output.ReplaceLineEndings("\n"));
                output = "";
                shown++;
            }
        }

        Assert.Equal(1, shown);
        Assert.True(File.Exists(Path.Combine(start, "tools", "newscorpus" + Command.Extension)), "The page does not come to its end.");
    }

    private async Task<(string Folder, string Output)> Follow(string folder, string line, string output)
    {
        string[] words = line.Split(' ');
        if (words[0] == "cd") return (Path.GetFullPath(Path.Combine(folder, words[1])), output);

        // These packages are of no released version, which alone is taken unless it is asked for.
        if (line.Contains(" NewsCorpus.", StringComparison.Ordinal)) words = [.. words, "--version", packages.Version];
        CommandResult result = words[0] == "dotnet"
            ? await Packages.Dotnet(folder, words[1..])
            : await Command.Run(folder, Path.Combine(folder, words[0]), words[1..]);
        result.Succeeded();
        return (folder, line == "dotnet run" ? result.Output : output);
    }

    private static void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    // A block of code, with the path of the file that it is, if any, above it.
    [GeneratedRegex(@"(?:\*\*`(?<path>[^`]+)`\*\*\n\n)?^```(?<language>\w*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Step();
}
