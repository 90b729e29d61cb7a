using System.Reflection;

namespace NewsCorpus.Core.Tests.Images.Carriers;

/// <summary>An assembly with one resource, in a stream over memory as runtimes give it, or in one of another kind.</summary>
internal sealed class HeldAssembly : Assembly
{
    public const string Resource = "corpus.ncimg";

    // One byte more than the resource has: an empty array has no address.
    private readonly byte[] _bytes;
    private readonly bool _isMapped;

    public HeldAssembly(byte[] bytes, bool isMapped)
    {
        _bytes = GC.AllocateUninitializedArray<byte>(bytes.Length + 1, pinned: true);
        bytes.CopyTo(_bytes, 0);
        _isMapped = isMapped;
    }

    /// <summary>How often the resource was asked for.</summary>
    public int Asked { get; private set; }

    public override AssemblyName GetName() => new("Held");

    public override Stream? GetManifestResourceStream(string name)
    {
        Asked++;
        if (name != Resource) return null;
        return _isMapped ? OverMemory(_bytes) : new MemoryStream(_bytes, 0, _bytes.Length - 1, writable: false);
    }

    private static unsafe UnmanagedMemoryStream OverMemory(byte[] pinned)
    {
        fixed (byte* start = pinned) return new UnmanagedMemoryStream(start, pinned.Length - 1);
    }
}
