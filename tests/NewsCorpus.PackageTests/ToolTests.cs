using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>The tool, installed from its package.</summary>
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public async Task Tool_Installed_Runs()
    {
        string folder = packages.NewFolder("tool");
        (await Packages.Dotnet(folder, "tool", "install", "NewsCorpus.Tool", "--version", packages.Version, "--tool-path", "tools")).Succeeded();

        Assert.Equal($"newscorpus {packages.Version}", (await Run(folder, "--version")).TrimEnd());
        Assert.Contains("NewsCorpus Seeds", await Run(folder), StringComparison.Ordinal);
        Assert.Contains("gaya NATO", await Run(folder, "quotes", "--speaker", "Witkoff"), StringComparison.Ordinal);
    }

    private static async Task<string> Run(string folder, params string[] arguments) =>
        (await Command.Run(folder, Path.Combine(folder, "tools", "newscorpus" + Command.Extension), arguments)).Succeeded().Output;
}
