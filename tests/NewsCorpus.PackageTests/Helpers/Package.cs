using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace NewsCorpus.PackageTests.Helpers;

/// <summary>A packed package, opened.</summary>
public sealed class Package
{
    // What every package of this form has, for its format only.
    private static readonly string[] OfTheFormat = ["_rels/.rels", "[Content_Types].xml", "package/"];

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly XElement _metadata;

    public Package(string path)
    {
        Size = new FileInfo(path).Length;
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            _files.Add(entry.FullName, bytes.ToArray());
        }

        string nuspec = Assert.Single(_files.Keys, name => name.EndsWith(".nuspec", StringComparison.Ordinal));
        _metadata = XDocument.Load(new MemoryStream(_files[nuspec])).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        _files.Remove(nuspec);
    }

    /// <summary>In bytes.</summary>
    public long Size { get; }

    public string Id => this["id"]!;

    /// <summary>The files in the order of their names, without those of the format.</summary>
    public IEnumerable<string> Files => _files.Keys
        .Where(name => !OfTheFormat.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);

    /// <summary>The assemblies that this repository makes.</summary>
    public IEnumerable<string> OwnAssemblies => Files.Where(name =>
        Path.GetFileName(name).StartsWith("NewsCorpus", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal));

    /// <summary>The dependencies as "framework: id version", a framework without any with its name only.</summary>
    public IEnumerable<string> Dependencies =>
        from dependencies in Element("dependencies")?.Elements() ?? []
        let framework = (string?)dependencies.Attribute("targetFramework")
        from line in dependencies.Elements().Select(item => $"{framework}: {(string?)item.Attribute("id")} {(string?)item.Attribute("version")}")
            .DefaultIfEmpty(framework)
        select line;

    /// <summary>The value of an element of the metadata; null where there is none.</summary>
    public string? this[string element] => Element(element)?.Value;

    public string? Attribute(string element, string attribute) => (string?)Element(element)?.Attribute(attribute);

    public byte[] Read(string file) => _files[file];

    public string ReadText(string file) => new StreamReader(new MemoryStream(_files[file])).ReadToEnd();

    public PEReader ReadAssembly(string file) => new(new MemoryStream(_files[file]));

    private XElement? Element(string name) => _metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
