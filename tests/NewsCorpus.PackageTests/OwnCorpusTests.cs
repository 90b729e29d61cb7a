using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>A stranger's own corpora, compiled by the package NewsCorpus.Generator.</summary>
public sealed class OwnCorpusTests(Packages packages)
{
    private const string Generator = """<PackageReference Include="NewsCorpus.Generator" Version="*" />""";

    private const string ConsoleSettings = """
        <OutputType>Exe</OutputType>
        <TargetFramework>net10.0</TargetFramework>
        <ImplicitUsings>enable</ImplicitUsings>
        <Nullable>enable</Nullable>
        """;

    private const string LibrarySettings = """
        <TargetFramework>net10.0</TargetFramework>
        <Nullable>enable</Nullable>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        """;

    private const string LibraryCode = """
        namespace Harbour;

        [NewsCorpus.Corpus("seeds/INDEX.md")]
        public static partial class Archive;
        """;

    private const string QuoteOfTheArchive = """
        foreach (var quote in Harbour.Archive.Quotes) Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
        """;

    [Fact]
    public async Task Library_OneAttribute_ItsUserAsksAndGetsNoCompiler()
    {
        string folder = packages.NewFolder("own-library");
        _ = new Consumer(packages, folder, "Harbour", LibrarySettings, Generator, [.. Harbour.Seeds, ("Archive.cs", LibraryCode)]);
        var console = new Consumer(
            packages, folder, "Ask", ConsoleSettings, """<ProjectReference Include="../Harbour/Harbour.csproj" />""", ("Program.cs", QuoteOfTheArchive));

        Assert.Equal("Ina Karang: We have waited ten years for this,", (await console.BuildAndRun()).TrimEnd());
        Assert.Equal(["Ask.dll", "Harbour.dll", "NewsCorpus.Core.dll"], console.Assemblies());
    }

    [Fact]
    public async Task Assembly_TwoCorpora_OnePublicOneInternal()
    {
        var console = new Consumer(
            packages,
            packages.NewFolder("two-corpora"),
            "Two",
            ConsoleSettings,
            Generator + """<AdditionalFiles Include="letters/**/*" />""",
            [
                .. Harbour.Seeds,
                .. Harbour.Folder("letters", Harbour.Index.Replace("# Harbour News", "# Letters", StringComparison.Ordinal)),
                ("Corpora.cs", """
                    using NewsCorpus;

                    [Corpus("seeds/INDEX.md")]
                    public static partial class Archive;

                    [Corpus("letters/INDEX.md")]
                    internal static partial class Letters;
                    """),
                ("Program.cs", """
                    Console.WriteLine($"{Archive.Info.Name}, {typeof(Archive).IsPublic}; {Letters.Info.Name}, {typeof(Letters).IsPublic}");
                    """),
            ]);

        Assert.Equal("Harbour News, True; Letters, False", (await console.BuildAndRun()).TrimEnd());
    }

    [Fact]
    public async Task Library_ForTheOlderFrameworkInCSharp12_AnswersOnTheNewer()
    {
        string folder = packages.NewFolder("older-framework");
        _ = new Consumer(
            packages,
            folder,
            "Harbour",
            "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>12</LangVersion>",
            Generator,
            [.. Harbour.Seeds, ("Archive.cs", LibraryCode)]);
        var console = new Consumer(
            packages, folder, "Ask", ConsoleSettings, """<ProjectReference Include="../Harbour/Harbour.csproj" />""", ("Program.cs", QuoteOfTheArchive));

        Assert.Equal("Ina Karang: We have waited ten years for this,", (await console.BuildAndRun()).TrimEnd());
    }

    [Theory]
    [InlineData("", "7.3")]
    [InlineData("<LangVersion>11</LangVersion>", "11.0")]
    public async Task Library_InAnOlderLanguage_IsToldWhichOneItNeeds(string language, string version)
    {
        var library = new Consumer(
            packages,
            packages.NewFolder("language-" + version),
            "Harbour",
            "<TargetFramework>netstandard2.0</TargetFramework>" + language,
            Generator,
            [.. Harbour.Seeds, ("Archive.cs", "[NewsCorpus.Corpus(\"seeds/INDEX.md\")] public static partial class Archive { }")]);

        (await library.Build()).FailedWith("NC0005", $"compiled as C# {version}; set <LangVersion>12</LangVersion> or newer");
    }

    [Theory]
    [InlineData("roslyn4.13")]
    [InlineData("roslyn4.8")]
    public async Task Library_UnderAnOlderCompiler_IsToldWhatToUpgrade(string compiler)
    {
        var library = new Consumer(
            packages, packages.NewFolder(compiler), "Harbour", LibrarySettings, Generator, [.. Harbour.Seeds, ("Archive.cs", LibraryCode)]);

        (await library.Build($"-p:CompilerApiVersion={compiler}")).FailedWith("NC0006", "upgrade to the .NET SDK 9.0.300 or newer");
    }

    [Fact]
    public async Task Library_LicensesThatItAllows_AreAListInTheProjectFile()
    {
        string folder = packages.NewFolder("licenses");
        (string, string)[] files = [.. Harbour.Folder("seeds", Harbour.IndexOf("LicenseRef-Harbour-Archive")), ("Archive.cs", LibraryCode)];
        var without = new Consumer(packages, folder, "Without", LibrarySettings, Generator, files);
        var with = new Consumer(
            packages,
            folder,
            "With",
            LibrarySettings + "<NewsCorpusAllowLicenses>CC-BY-NC-4.0;LicenseRef-Harbour-Archive</NewsCorpusAllowLicenses>",
            Generator,
            files);

        (await without.Build()).FailedWith("NC2003", "LicenseRef-Harbour-Archive");
        (await with.Build()).Succeeded();
    }

    [Fact]
    public async Task Library_ThatKeepsItsFilesElsewhere_SaysSo()
    {
        var library = new Consumer(
            packages,
            packages.NewFolder("no-default-items"),
            "Harbour",
            LibrarySettings + "<EnableDefaultNewsCorpusItems>false</EnableDefaultNewsCorpusItems>",
            Generator,
            [.. Harbour.Seeds, ("Archive.cs", LibraryCode)]);

        (await library.Build()).FailedWith("NC0002", "seeds/INDEX.md");
    }

    [Fact]
    public async Task Library_GeneratorThatThrows_IsAnErrorToItsCompiler()
    {
        var library = new Consumer(
            packages, packages.NewFolder("throws"), "Harbour", LibrarySettings + "<WarningsAsErrors>nullable</WarningsAsErrors>", Generator);
        (await library.Build()).Succeeded();

        CommandResult property = (await library.Build("--no-restore", "-getProperty:WarningsAsErrors")).Succeeded();

        Assert.Contains("CS8785", property.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_ThatIsPacked_GivesItsUsersTheRecordsAndNoGenerator()
    {
        string folder = packages.NewFolder("packed-library");
        var library = new Consumer(
            packages,
            folder,
            "Harbour.Archive",
            LibrarySettings + "<NoWarn>NU5104</NoWarn>",
            """
            <PackageReference Include="NewsCorpus.Generator" Version="*" PrivateAssets="all" />
            <PackageReference Include="NewsCorpus.Core" Version="*" />
            """,
            [.. Harbour.Seeds, ("Archive.cs", LibraryCode)]);
        (await library.Pack()).Succeeded();
        var package = new Package(library.PathOf("out/Harbour.Archive.1.0.0.nupkg"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nuget.config"),
            """<configuration><packageSources><add key="library" value="Harbour.Archive/out" /></packageSources></configuration>""",
            TestContext.Current.CancellationToken);
        var console = new Consumer(
            packages,
            folder,
            "Ask",
            ConsoleSettings + "<RestorePackagesPath>installed</RestorePackagesPath>",
            """<PackageReference Include="Harbour.Archive" Version="1.0.0" />""",
            ("Program.cs", QuoteOfTheArchive));

        Assert.Equal([$"net10.0: NewsCorpus.Core {packages.Version}"], package.Dependencies);
        Assert.Equal("Ina Karang: We have waited ten years for this,", (await console.BuildAndRun()).TrimEnd());
        Assert.Equal(["Harbour.Archive", "NewsCorpus.Core"], console.RestoredPackages());
        Assert.Equal(["Ask.dll", "Harbour.Archive.dll", "NewsCorpus.Core.dll"], console.Assemblies());
    }
}
