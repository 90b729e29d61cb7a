using System.Buffers.Binary;
using System.Text.RegularExpressions;
using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>What package checkers ask of a package's own description.</summary>
public sealed class MetadataTests(Packages packages)
{
    private const int LongestText = 4000;

    public static TheoryData<string> Ids => [.. Packages.Ids];

    [Fact]
    public void Pack_TheRepository_GivesThesePackagesAndNothingElse() => Assert.Equal(
        Packages.Ids.Select(id => $"{id}.{packages.Version}.nupkg"),
        Directory.GetFiles(packages.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Version_OfAPackage_IsThatOfTheOthers(string id) => Assert.Equal($"0.1.0-{packages.Suffix}", packages[id]["version"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Author_OfAPackage_IsNotTheDefault(string id) => Assert.Equal("NewsCorpus contributors", packages[id]["authors"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_OfAPackage_IsItsId(string id) => Assert.Equal(id, packages[id]["title"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_OfAPackage_SaysWhatItIs(string id) => Assert.InRange(packages[id]["description"]!.Length, 100, LongestText);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_OfAPackageWithTheTextInIt_SaysThatTheTextIsNotOpen(string id) =>
        Assert.Equal(HoldsTheText(id), packages[id]["description"]!.Contains("under no open license, all rights reserved", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Copyright_OfAPackage_IsStated(string id) => Assert.Equal("Copyright © 2026 NewsCorpus contributors", packages[id]["copyright"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tags_OfAPackage_AreThere(string id) => Assert.InRange(packages[id]["tags"]!.Length, 20, LongestText);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Icon_OfAPackage_IsASmallSquareInIt(string id)
    {
        byte[] icon = packages[id].Read(packages[id]["icon"]!);

        Assert.Equal("PNG"u8, icon.AsSpan(1, 3));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.InRange(icon.Length, 1, 20_000);
        Assert.Null(packages[id]["iconUrl"]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readme_OfAPackage_IsTheRepositorysWithoutItsLinksToFiles(string id)
    {
        string repository = File.ReadAllText(Repository.PathOf("README.md"));
        string readme = packages[id].ReadText(packages[id]["readme"]!).ReplaceLineEndings("\n");

        Assert.Equal(Regex.Replace(repository, @"\[([^\]]+)\]\([\w./#-]+\)", "$1"), readme);
        Assert.DoesNotContain("](", readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void License_OfAPackage_IsAnExpressionUnlessATextIsInIt(string id)
    {
        (string Type, string License) expected = HoldsTheText(id) ? ("file", "LICENSE.txt") : ("expression", "MIT");

        Assert.Equal(expected, (packages[id].Attribute("license", "type"), packages[id]["license"]));
    }

    [Theory]
    [InlineData("NewsCorpus")]
    [InlineData("NewsCorpus.Tool")]
    public void LicenseFile_OfAPackageWithTheTextInIt_StatesBothRights(string id)
    {
        string license = packages[id].ReadText("LICENSE.txt");
        string repository = File.ReadAllText(Repository.PathOf("LICENSE"));
        string mit = repository[..repository.IndexOf("The articles in seeds/", StringComparison.Ordinal)].TrimEnd();

        Assert.Contains("is not under the MIT License", license, StringComparison.Ordinal);
        Assert.EndsWith(mit + "\n", license, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NewsCorpus")]
    [InlineData("NewsCorpus.Tool")]
    public void Attribution_OfAPackageWithTheTextInIt_IsWhatTheCorpusSays(string id)
    {
        bool same = packages[id].ReadText("ATTRIBUTION.txt") == News.Info.Attribution;

        Assert.True(same, $"src/NewsCorpus/ATTRIBUTION.txt is not what News.Info.Attribution is now:\n{News.Info.Attribution}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Address_OfAPackage_IsTheRepositorys(string id)
    {
        Package package = packages[id];

        Assert.Equal(
            (Packages.RepositoryAddress, "git", Packages.RepositoryAddress),
            (package["projectUrl"], package.Attribute("repository", "type"), package.Attribute("repository", "url")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Commit_OfAPackage_IsTheRepositorys(string id)
    {
        // Sources that were downloaded without git have no commit to name.
        string expected = Path.Exists(Repository.PathOf(".git")) ? "^[0-9a-f]{40}$" : "^$";

        Assert.Matches(expected, packages[id].Attribute("repository", "commit") ?? "");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ReleaseNotes_OfAPackage_AreTheSectionOfTheChangeLog(string id)
    {
        string log = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).ReplaceLineEndings("\n");
        string section = Regex.Split(log, @"\n(?=## )").Single(part => part.StartsWith("## [0.1.0]", StringComparison.Ordinal));

        Assert.Equal(section[section.IndexOf('\n', StringComparison.Ordinal)..].Trim(), packages[id]["releaseNotes"]!.ReplaceLineEndings("\n"));
    }

    private static bool HoldsTheText(string id) => id is "NewsCorpus" or "NewsCorpus.Tool";
}
