using System.Text.Json;
using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>A stranger's corpora that the build writes to an image, which the assembly has as a resource.</summary>
public sealed class EmbeddedImageTests(Packages packages)
{
    private const string Generator = """<PackageReference Include="NewsCorpus.Generator" Version="*" />""";

    private const string Settings = """
        <OutputType>Exe</OutputType>
        <TargetFramework>net10.0</TargetFramework>
        <ImplicitUsings>enable</ImplicitUsings>
        <Nullable>enable</Nullable>
        """;

    private const string Resource = "<NewsCorpusCarrier>Resource</NewsCorpusCarrier>";

    private const string ImagePath = "obj/Release/net10.0/newscorpus/seeds.INDEX.ncimg";

    private static readonly (string Path, string Content)[] Files =
    [
        .. Harbour.Seeds,
        ("Archive.cs", """
            [NewsCorpus.Corpus("seeds/INDEX.md")]
            public static partial class Archive;
            """),
        ("Program.cs", """
            Console.WriteLine(string.Join(", ", typeof(Archive).Assembly.GetManifestResourceNames()));
            Console.WriteLine($"{Archive.Info.Name}: {Archive.Info.Attribution}");
            Console.WriteLine($"{Archive.Headlines.Pier.Headline}; {Archive.People.InaKarang.Name}; {Archive.Places.PortOfNusa.Name}");
            foreach (var quote in Archive.Quotes) Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
            foreach (var mention in Archive.Headlines.Pier.Mentions) Console.WriteLine(mention);
            """),
    ];

    [Fact]
    public async Task Corpus_AsAResource_AnswersAsItDoesInLiterals()
    {
        Consumer inLiterals = Make("Literals", "<NewsCorpusCarrier>Literals</NewsCorpusCarrier>");
        Consumer asResource = Make("Resource", Resource);

        string[] literals = await Printed(inLiterals), resource = await Printed(asResource);

        Assert.Equal(("", "seeds/INDEX.ncimg"), (literals[0], resource[0]));
        Assert.Contains("Ina Karang: We have waited ten years for this,", literals);
        Assert.Equal(literals[1..], resource[1..]);
    }

    [Fact]
    public async Task Corpus_ThatIsSmall_IsLiteralsUnlessAskedFor() => Assert.Equal("", (await Printed(Make("Auto", "")))[0]);

    [Fact]
    public async Task Image_NothingChanged_IsNotWrittenAgain()
    {
        Consumer consumer = Make("Unchanged", Resource);
        (await consumer.Build()).Succeeded();
        DateTime written = File.GetLastWriteTimeUtc(consumer.PathOf(ImagePath));

        (await consumer.Build()).Succeeded();

        Assert.True(File.Exists(consumer.PathOf(ImagePath)));
        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.PathOf(ImagePath)));
    }

    [Fact]
    public async Task Image_ArticleEdited_HasWhatItSaysNow()
    {
        Consumer consumer = Make("Edited", Resource);
        (await consumer.Build()).Succeeded();

        await Replace(consumer, "seeds/pier.txt", "ten years", "eleven years");

        Assert.Contains("Ina Karang: We have waited eleven years for this,", await Printed(consumer));
    }

    [Fact]
    public async Task Image_LicenseAllowedNoMore_IsNotTakenFromTheBuildBefore()
    {
        Consumer consumer = Make("License", Resource, Harbour.IndexOf("LicenseRef-Harbour-Archive"));
        (await consumer.Build("-p:NewsCorpusAllowLicenses=LicenseRef-Harbour-Archive")).Succeeded();

        (await consumer.Build()).FailedWith("NC2003", "INDEX.md");
    }

    [Fact]
    public async Task Image_Cleaned_IsGone()
    {
        Consumer consumer = Make("Cleaned", Resource);
        (await consumer.Build()).Succeeded();
        Assert.True(File.Exists(consumer.PathOf(ImagePath)));

        (await consumer.Clean()).Succeeded();

        Assert.False(File.Exists(consumer.PathOf(ImagePath)));
    }

    [Fact]
    public async Task Fault_OfWhatOnlyTheTextShows_IsAnErrorOfTheBuildAtItsLine()
    {
        string index = Harbour.Index.Replace("2025-05-02", "2025-05-02\n  - mention `Rudi Hadi`: @ina-karang", StringComparison.Ordinal);
        Consumer consumer = Make("Fault", Resource, index);

        CommandResult build = await consumer.Build();

        build.FailedWith("NC4006", "seeds/INDEX.md(16,");
        Assert.False(File.Exists(consumer.PathOf(ImagePath)));
    }

    [Fact]
    public async Task Fault_OfTheIndex_IsSaidByTheBuildOnly()
    {
        string index = Harbour.Index.Replace("2025-05-02", "2025-05-32", StringComparison.Ordinal);

        (await Make("IndexFault", Resource, index).Build()).FailedWith("NC1007", "seeds/INDEX.md(15,");
    }

    [Fact]
    public async Task AdditionalFiles_InAnEditor_AreTheIndexOnlyAndNoImageIsWritten()
    {
        Consumer consumer = Make("Editor", Resource);
        (await consumer.Build("-t:Restore")).Succeeded();

        string items = (await consumer.Build(
            "--no-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:AdditionalFiles")).Succeeded().Output;

        using var parsed = JsonDocument.Parse(items);
        JsonElement file = Assert.Single(parsed.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray());
        Assert.Equal(("INDEX", "seeds/INDEX.ncimg"), (file.GetProperty("Filename").GetString(), file.GetProperty("NewsCorpusImage").GetString()));
        Assert.False(File.Exists(consumer.PathOf(ImagePath)));
    }

    [Fact]
    public async Task Carrier_Unknown_IsAnError() =>
        (await Make("Unknown", "<NewsCorpusCarrier>Resources</NewsCorpusCarrier>").Build()).FailedWith("NC5004", "Resources");

    [Fact]
    public async Task Assembly_TwoCorpora_HasAnImageOfEach()
    {
        var consumer = new Consumer(
            packages,
            packages.NewFolder("two images"),
            "Two",
            Settings + Resource,
            Generator + """<AdditionalFiles Include="letters/**/*" />""",
            [
                .. Harbour.Seeds,
                .. Harbour.Folder("letters", Harbour.Index.Replace("# Harbour News", "# Letters", StringComparison.Ordinal)),
                ("Corpora.cs", """
                    [NewsCorpus.Corpus("seeds/INDEX.md")]
                    public static partial class Archive;

                    [NewsCorpus.Corpus("letters/INDEX.md")]
                    internal static partial class Letters;
                    """),
                ("Program.cs", """
                    Console.WriteLine($"{Archive.Info.Name}, {Archive.Quotes.Count}; {Letters.Info.Name}, {Letters.Quotes.Count}");
                    Console.WriteLine(string.Join(", ", typeof(Archive).Assembly.GetManifestResourceNames().Order()));
                    """),
            ]);

        Assert.Equal(["Harbour News, 1; Letters, 1", "letters/INDEX.ncimg, seeds/INDEX.ncimg"], await Printed(consumer));
    }

    // The folder has a space in its name.
    private Consumer Make(string name, string settings, string? index = null) => new(
        packages,
        packages.NewFolder("image of " + name),
        name,
        Settings + settings,
        Generator,
        [.. index is null ? Files : Files.Select(file => file.Path.EndsWith("INDEX.md", StringComparison.Ordinal) ? (file.Path, index) : file)]);

    private static async Task<string[]> Printed(Consumer consumer) =>
        (await consumer.BuildAndRun()).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static async Task Replace(Consumer consumer, string path, string text, string other)
    {
        string file = consumer.PathOf(path), before = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, before.Replace(text, other, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
