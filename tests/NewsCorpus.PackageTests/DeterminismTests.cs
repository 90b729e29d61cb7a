using System.Security.Cryptography;
using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>The same sources give the same bytes, in whatever folder.</summary>
public sealed class DeterminismTests(Packages packages)
{
    [Fact]
    public async Task Build_InAnotherFolder_GivesTheSameBytes()
    {
        string folder = Path.Combine(packages.NewFolder("another-folder"), "with-a-longer-name");
        Repository.CopyTo(folder);

        (await Command.Run(folder, "dotnet", ["build", "src/NewsCorpus", .. packages.BuildArguments])).Succeeded();

        string[] assemblies =
        [
            "NewsCorpus/lib/net10.0/NewsCorpus.dll", "NewsCorpus/lib/netstandard2.0/NewsCorpus.dll",
            "NewsCorpus.Core/lib/net10.0/NewsCorpus.Core.dll", "NewsCorpus.Core/lib/netstandard2.0/NewsCorpus.Core.dll",
            "NewsCorpus.Generator/analyzers/dotnet/roslyn4.14/cs/NewsCorpus.Generator.dll",
        ];
        Assert.All(assemblies, assembly =>
        {
            string[] parts = assembly.Split('/');
            byte[] packed = packages[parts[0]].Read(string.Join('/', parts[1..]));
            string framework = parts[0] == "NewsCorpus.Generator" ? "netstandard2.0" : parts[2];
            byte[] built = File.ReadAllBytes(Path.Combine(folder, "src", parts[0], "bin", "Release", framework, parts[^1]));
            Assert.Equal(Convert.ToHexString(SHA256.HashData(packed)), Convert.ToHexString(SHA256.HashData(built)));
        });
    }
}
