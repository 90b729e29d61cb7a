using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsCorpus.PackageTests.Helpers;

/// <summary>The symbols that an assembly carries within itself.</summary>
internal static class Symbols
{
    // The kinds of custom debug information, as the specification of portable PDBs numbers them.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid CompilationOptions = new("B5FEEC05-8CD0-4A83-96DA-466284BB4BD8");

    public static bool IsReproducible(PEReader assembly) =>
        assembly.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);

    public static MetadataReaderProvider Open(PEReader assembly) =>
        assembly.ReadEmbeddedPortablePdbDebugDirectoryData(Assert.Single(
            assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));

    public static bool HasCompilationOptions(MetadataReader symbols) =>
        Has(symbols, symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition), CompilationOptions);

    /// <summary>The paths of the sources, and whether each is embedded.</summary>
    public static ImmutableArray<(string Path, bool IsEmbedded)> Sources(MetadataReader symbols) =>
    [
        .. symbols.Documents.Select(handle => (
            symbols.GetString(symbols.GetDocument(handle).Name),
            Has(symbols, symbols.GetCustomDebugInformation(handle), EmbeddedSource))),
    ];

    private static bool Has(MetadataReader symbols, CustomDebugInformationHandleCollection all, Guid kind) =>
        all.Any(handle => symbols.GetGuid(symbols.GetCustomDebugInformation(handle).Kind) == kind);
}
