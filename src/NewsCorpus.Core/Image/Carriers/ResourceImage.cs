using System.Reflection;

namespace NewsCorpus.Image;

/// <summary>An image file that is a resource of an assembly, found when it is first asked for something.</summary>
internal sealed class ResourceImage(Assembly assembly, string name) : CorpusImage
{
    private readonly Lazy<FileImage> _file = new(() => Open(assembly, name));

    public override int SegmentCount => _file.Value.SegmentCount;

    public override int PageCount(int segment) => _file.Value.PageCount(segment);

    public override ReadOnlySpan<byte> Page(int segment, int page) => _file.Value.Page(segment, page);

    private static FileImage Open(Assembly assembly, string name)
    {
        string described = $"The resource {name} of {assembly.GetName().Name}";
        using Stream stream = assembly.GetManifestResourceStream(name) ??
            throw new InvalidCorpusException($"{described} is missing: the assembly was built without its corpus.");

        // Every runtime that maps assemblies gives a stream over the mapped bytes.
        return new FileImage(stream is UnmanagedMemoryStream mapped ? PinnedMemory.Of(mapped) : PinnedMemory.CopyOf(stream), described);
    }
}
