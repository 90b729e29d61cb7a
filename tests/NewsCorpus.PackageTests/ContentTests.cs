using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NewsCorpus.PackageTests.Helpers;

namespace NewsCorpus.PackageTests;

/// <summary>What is in a package, and what its assemblies are.</summary>
public sealed class ContentTests(Packages packages)
{
    public static TheoryData<string> Ids => [.. Packages.Ids];

    public static TheoryData<string> Libraries => ["NewsCorpus", "NewsCorpus.Core"];

    [Theory]
    [InlineData("NewsCorpus", """
        ATTRIBUTION.txt LICENSE.txt README.md icon.png
        lib/net10.0/NewsCorpus.dll lib/net10.0/NewsCorpus.xml
        lib/netstandard2.0/NewsCorpus.dll lib/netstandard2.0/NewsCorpus.xml
        """)]
    [InlineData("NewsCorpus.Core", """
        README.md icon.png
        lib/net10.0/NewsCorpus.Core.dll lib/net10.0/NewsCorpus.Core.xml
        lib/netstandard2.0/NewsCorpus.Core.dll lib/netstandard2.0/NewsCorpus.Core.xml
        """)]
    [InlineData("NewsCorpus.Generator", """
        README.md THIRD-PARTY-NOTICES.md analyzers/dotnet/roslyn4.14/cs/NewsCorpus.Generator.dll
        build/NewsCorpus.Generator.props build/NewsCorpus.Generator.targets icon.png tasks/netstandard2.0/NewsCorpus.Build.dll
        """)]
    [InlineData("NewsCorpus.Tool", """
        ATTRIBUTION.txt LICENSE.txt README.md THIRD-PARTY-NOTICES.md icon.png
        tools/net10.0/any/DotnetToolSettings.xml
        tools/net10.0/any/NewsCorpus.Compiler.dll tools/net10.0/any/NewsCorpus.Core.dll
        tools/net10.0/any/NewsCorpus.Tool.deps.json tools/net10.0/any/NewsCorpus.Tool.dll tools/net10.0/any/NewsCorpus.Tool.runtimeconfig.json
        tools/net10.0/any/NewsCorpus.dll
        tools/net10.0/any/Spectre.Console.Ansi.dll tools/net10.0/any/Spectre.Console.dll tools/net10.0/any/System.CommandLine.dll
        """)]
    public void Files_OfAPackage_AreTheseOnly(string id, string files) =>
        Assert.Equal(files.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), packages[id].Files);

    [Theory]
    [InlineData("NewsCorpus", 100_000)]
    [InlineData("NewsCorpus.Core", 600_000)]
    [InlineData("NewsCorpus.Generator", 3_600_000)]
    [InlineData("NewsCorpus.Tool", 2_800_000)]
    public void Size_OfAPackage_DoesNotGrowUnseen(string id, int most) => Assert.InRange(packages[id].Size, 1, most);

    [Theory]
    [InlineData("NewsCorpus",
        "net10.0: NewsCorpus.Core *",
        ".NETStandard2.0: NewsCorpus.Core *")]
    [InlineData("NewsCorpus.Core",
        "net10.0",
        ".NETStandard2.0: System.Collections.Immutable 9.0.0",
        ".NETStandard2.0: System.Text.Json 10.0.15")]
    [InlineData("NewsCorpus.Generator",
        ".NETStandard2.0: NewsCorpus.Core *")]
    [InlineData("NewsCorpus.Tool")]
    public void Dependencies_OfAPackage_AreTheseOnly(string id, params string[] dependencies) =>
        Assert.Equal(dependencies.Select(line => line.Replace("*", packages.Version, StringComparison.Ordinal)), packages[id].Dependencies);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void References_OfALibrary_AreOfTheFrameworkAndOfItsDependencies(string id)
    {
        foreach (string file in packages[id].OwnAssemblies)
        {
            using PEReader assembly = packages[id].ReadAssembly(file);
            Assert.All(new AssemblyFacts(assembly).References, reference => Assert.True(
                reference.Name is "netstandard" or "NewsCorpus.Core" || reference.Name.StartsWith("System.", StringComparison.Ordinal),
                $"{file} refers to {reference.Name}."));
        }
    }

    [Fact]
    public void References_OfTheAnalyzer_AreOfTheCompilerHost()
    {
        // What the compiler 4.14 itself is built against; of the same, whether it loads, the generator's own tests ask.
        string[] ofTheHost =
        [
            "netstandard 2.0.0.0", "Microsoft.CodeAnalysis 4.14.0.0", "Microsoft.CodeAnalysis.CSharp 4.14.0.0", "System.Buffers 4.0.3.0",
            "System.Collections.Immutable 9.0.0.0", "System.Memory 4.0.1.2",
        ];
        using PEReader assembly = packages["NewsCorpus.Generator"].ReadAssembly("analyzers/dotnet/roslyn4.14/cs/NewsCorpus.Generator.dll");

        Assert.All(new AssemblyFacts(assembly).References, reference => Assert.Contains($"{reference.Name} {reference.Version}", ofTheHost));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Documentation_OfALibrary_IsBesideEachAssembly(string id) => Assert.All(
        packages[id].OwnAssemblies,
        file => Assert.Contains("<summary>", packages[id].ReadText(Path.ChangeExtension(file, ".xml")), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_ForTheNewerFramework_IsTrimmableAndReadyForAheadOfTime(string id)
    {
        using PEReader assembly = packages[id].ReadAssembly($"lib/net10.0/{id}.dll");
        string[] metadata = [.. new AssemblyFacts(assembly).Metadata];

        Assert.Contains("IsTrimmable=True", metadata);
        Assert.Contains("IsAotCompatible=True", metadata);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Assemblies_Own_AreOptimized(string id) => EachAssembly(id, (file, assembly) => Assert.False(
        ((DebuggableAttribute.DebuggingModes)(int)new AssemblyFacts(assembly)["DebuggableAttribute"]!)
            .HasFlag(DebuggableAttribute.DebuggingModes.DisableOptimizations),
        file));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Assemblies_Own_HaveTheVersionOfThePackage(string id) => EachAssembly(id, (_, assembly) =>
        Assert.StartsWith(packages.Version, (string)new AssemblyFacts(assembly)["AssemblyInformationalVersionAttribute"]!, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Symbols_OfEachAssembly_AreInItAndReproducible(string id) => EachAssembly(id, (file, assembly) =>
    {
        using MetadataReaderProvider symbols = Symbols.Open(assembly);

        Assert.True(Symbols.IsReproducible(assembly), file);
        Assert.True(Symbols.HasCompilationOptions(symbols.GetMetadataReader()), file);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Sources_OfEachAssembly_AreInTheSymbolsUnderNoMachinesPath(string id) => EachAssembly(id, (_, assembly) =>
    {
        using MetadataReaderProvider symbols = Symbols.Open(assembly);
        (string Path, bool IsEmbedded)[] sources = [.. Symbols.Sources(symbols.GetMetadataReader())];

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.True(source.IsEmbedded, source.Path));
        Assert.All(sources, source => Assert.StartsWith("/_/", source.Path, StringComparison.Ordinal));
    });

    private void EachAssembly(string id, Action<string, PEReader> check)
    {
        Assert.NotEmpty(packages[id].OwnAssemblies);
        foreach (string file in packages[id].OwnAssemblies)
        {
            using PEReader assembly = packages[id].ReadAssembly(file);
            check(file, assembly);
        }
    }
}
