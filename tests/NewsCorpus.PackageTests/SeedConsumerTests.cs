using System.Runtime.InteropServices;
using System.Text.Json;
using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>A stranger's program that refers to the package NewsCorpus and to nothing else.</summary>
public sealed class SeedConsumerTests(Packages packages)
{
    // Where it is set, as in CI, nothing may be missing.
    private const string RequireAheadOfTime = "NEWSCORPUS_REQUIRE_AOT";

    private const string Program = """
        using System.Text;
        using System.Text.Json;
        using NewsCorpus;
        using NewsCorpus.Json;

        Console.OutputEncoding = new UTF8Encoding(false);
        foreach (Quote quote in News.Quotes) Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
        Console.WriteLine(JsonSerializer.Serialize(News.People.SteveWitkoff, CorpusJsonContext.Default.Entity).Contains("Witkoff"));
        """;

    private static readonly string Expected = ExpectedOutput();

    [Fact]
    public async Task Console_UnderTheJustInTimeCompiler_PrintsTheQuotesWithTheirSpeakers()
    {
        Consumer consumer = Make("Jit", "");

        Assert.Equal(Expected, (await consumer.BuildAndRun()).ReplaceLineEndings("\n"));
        Assert.Equal(["Jit.dll", "NewsCorpus.Core.dll", "NewsCorpus.dll"], consumer.Assemblies());
        Assert.Equal(["NewsCorpus", "NewsCorpus.Core"], consumer.RestoredPackages());
    }

    [Fact]
    public async Task Console_Trimmed_PrintsTheQuotesWithTheirSpeakers()
    {
        Consumer consumer = Make("Trimmed", "<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");

        string output = await consumer.PublishAndRun("--use-current-runtime");

        Assert.Equal(Expected, output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Console_AheadOfTime_PrintsTheQuotesWithTheirSpeakers()
    {
        if (MissingTool() is string missing)
        {
            Assert.True(Environment.GetEnvironmentVariable(RequireAheadOfTime) != "1", missing);
            Assert.Skip(missing);
        }

        Consumer consumer = Make("AheadOfTime", "<PublishAot>true</PublishAot>");

        string output = await consumer.PublishAndRun("--use-current-runtime");

        Assert.Equal(Expected, output.ReplaceLineEndings("\n"));
        Assert.Empty(Directory.GetFiles(consumer.PathOf("out"), "*.dll"));
    }

    private Consumer Make(string name, string settings) => new(
        packages,
        packages.NewFolder("seeds-" + name),
        name,
        $"""
        <OutputType>Exe</OutputType>
        <TargetFramework>net10.0</TargetFramework>
        <ImplicitUsings>enable</ImplicitUsings>
        <Nullable>enable</Nullable>
        <InvariantGlobalization>true</InvariantGlobalization>
        {settings}
        """,
        """<PackageReference Include="NewsCorpus" Version="*" />""",
        ("Program.cs", Program));

    // The annotation of the seed that was made by hand says what is to be printed.
    private static string ExpectedOutput()
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("tests/NewsCorpus.Tests/seed-gold.json")));
        string[] quotes =
        [
            .. gold.RootElement.GetProperty("quotes").EnumerateArray()
                .Select(quote => $"{quote.GetProperty("speaker").GetString()}: {quote.GetProperty("text").GetString()}\n"),
        ];
        Assert.Equal(6, quotes.Length);
        return string.Concat(quotes) + "True\n";
    }

    private static string? MissingTool()
    {
        if (!OperatingSystem.IsLinux()) return null;
        bool hasLinker = Finds("clang") || Finds("gcc");
        bool hasCompression = Directory.Exists("/usr/include") && File.Exists("/usr/include/zlib.h");
        return hasLinker && hasCompression
            ? null
            : $"Native AOT needs a linker and zlib on {RuntimeInformation.OSDescription}: apt-get install clang zlib1g-dev, or what it is there.";
    }

    private static bool Finds(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
