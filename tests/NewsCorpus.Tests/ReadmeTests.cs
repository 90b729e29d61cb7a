using System.Globalization;

namespace NewsCorpus.Tests;

public sealed class ReadmeTests
{
    private static readonly string Root = FindRoot();

    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Fact]
    public void Query_OfTheReadme_IsTheCodeThatIsTested()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Root, "tests", "NewsCorpus.Tests", "ReadmeQuery.cs"));
        int begin = Array.FindIndex(lines, line => line.Trim() == "// README begins");
        int end = Array.FindIndex(lines, line => line.Trim() == "// README ends");
        string code = string.Join('\n', lines[(begin + 1)..end].Select(line => line.Length > 8 ? line[8..] : ""));

        Assert.Contains(code.Replace("console.", "Console."), Readme);
    }

    [Fact]
    public void Output_OfTheReadmesQuery_IsWhatTheReadmeShows()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            ReadmeQuery.Run(output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Contains("```text\n" + output + "```", Readme);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsCorpus.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run from within the repository.");
        return folder.FullName;
    }
}
