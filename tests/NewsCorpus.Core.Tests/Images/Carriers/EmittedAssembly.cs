using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NewsCorpus.Core.Tests.Images.Carriers;

/// <summary>A real assembly, loaded, with one embedded resource.</summary>
internal static class EmittedAssembly
{
    public static Assembly With(string resource, byte[] bytes)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Emitted"), typeof(object).Assembly);
        assembly.DefineDynamicModule("Emitted");
        MetadataBuilder metadata = assembly.GenerateMetadata(out BlobBuilder code, out _);
        metadata.AddManifestResource(
            ManifestResourceAttributes.Public, metadata.GetOrAddString(resource), implementation: default, offset: 0);
        var resources = new BlobBuilder();
        resources.WriteInt32(bytes.Length);
        resources.WriteBytes(bytes);
        var image = new BlobBuilder();
        PEHeaderBuilder header = PEHeaderBuilder.CreateLibraryHeader();
        new ManagedPEBuilder(header, new MetadataRootBuilder(metadata), code, managedResources: resources).Serialize(image);
        return Assembly.Load(image.ToArray());
    }
}
