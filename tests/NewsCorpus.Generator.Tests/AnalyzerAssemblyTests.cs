using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests;

/// <summary>The built analyzer needs nothing that its host, the compiler, does not bring, and has in it all else.</summary>
public sealed class AnalyzerAssemblyTests
{
    // What Roslyn 4.14 itself is built against. A reference to anything newer loads in one host and fails in the next.
    private static readonly Dictionary<string, Version> OfTheHost = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new Version(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new Version(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new Version(4, 14, 0, 0),
        ["System.Buffers"] = new Version(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new Version(9, 0, 0, 0),
        ["System.Memory"] = new Version(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new Version(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new Version(9, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new Version(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new Version(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new Version(4, 2, 0, 1),
    };

    [Fact]
    public void References_All_AreOfTheHost()
    {
        using var file = new PEReader(File.OpenRead(FreshGenerator.AssemblyPath));
        MetadataReader reader = file.GetMetadataReader();
        AssemblyReference[] references = [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference)];

        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            string name = reader.GetString(reference.Name);
            Assert.True(OfTheHost.TryGetValue(name, out Version? newest), $"The host does not have {name}.");
            Assert.True(reference.Version <= newest, $"The host has {name} {newest}, not {reference.Version}.");
        });
    }

    [Fact]
    public void References_TheTargetFramework_IsNetstandard()
    {
        using var file = new PEReader(File.OpenRead(FreshGenerator.AssemblyPath));
        MetadataReader reader = file.GetMetadataReader();

        Assert.Contains(reader.AssemblyReferences, handle => reader.GetString(reader.GetAssemblyReference(handle).Name) == "netstandard");
    }

    [Fact]
    public void Resources_WordLists_AreThoseOfTheFolders()
    {
        string folder = Repository.PathOf("src/NewsCorpus.Compiler/Languages");
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => (path.EndsWith(".txt", StringComparison.Ordinal) ? Path.ChangeExtension(path, null) : path)[(folder.Length + 1)..].Replace('\\', '/'));

        Assert.Equal(
            files.Order(StringComparer.Ordinal),
            typeof(CorpusGenerator).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Resources_Language_HasItsLists(string language)
    {
        string[] lists =
        [
            .. typeof(CorpusGenerator).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(language + "/", StringComparison.Ordinal) && !name.EndsWith(".model", StringComparison.Ordinal))
                .Select(name => name[(language.Length + 1)..]),
        ];

        Assert.True(lists.Length > 15);
        Assert.All(lists, list => Assert.Contains(list, WordLists.Classes.Keys.Append(WordLists.OtherNames)));
        Assert.All(lists, list => Assert.NotEmpty(LanguagePack.ReadList(language, list)));
    }

    [Fact]
    public void Types_ThatOthersSee_AreTheGeneratorAlone() =>
        Assert.Equal([typeof(CorpusGenerator)], typeof(CorpusGenerator).Assembly.GetExportedTypes());
}
