using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsCorpus.PackageTests.Helpers;

/// <summary>What an assembly says about itself, read without loading it.</summary>
internal sealed class AssemblyFacts
{
    private readonly ImmutableArray<(string Attribute, ImmutableArray<object?> Arguments)> _attributes;

    public AssemblyFacts(PEReader assembly)
    {
        MetadataReader reader = assembly.GetMetadataReader();
        References =
        [
            .. reader.AssemblyReferences.Select(reader.GetAssemblyReference)
                .Select(reference => (reader.GetString(reference.Name), reference.Version)),
        ];
        _attributes =
        [
            .. reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute)
                .Select(attribute => (NameOf(reader, attribute), attribute.DecodeValue(new ArgumentTypes()).FixedArguments
                    .Select(argument => argument.Value).ToImmutableArray())),
        ];
    }

    public ImmutableArray<(string Name, Version Version)> References { get; }

    /// <summary>The first argument of an attribute that is there once.</summary>
    public object? this[string attribute] => Assert.Single(_attributes, item => item.Attribute == attribute).Arguments[0];

    /// <summary>The values of [AssemblyMetadata].</summary>
    public IEnumerable<string> Metadata => _attributes
        .Where(item => item.Attribute == "AssemblyMetadataAttribute")
        .Select(item => $"{item.Arguments[0]}={item.Arguments[1]}");

    private static string NameOf(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetString(reader.GetTypeReference(
            (TypeReferenceHandle)reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent).Name),
        _ => reader.GetString(reader.GetTypeDefinition(
            reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name),
    };

    /// <summary>Names for the types of arguments; none is needed to read numbers and texts.</summary>
    private sealed class ArgumentTypes : ICustomAttributeTypeProvider<string>
    {
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetSystemType() => nameof(Type);

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeReference(handle).Name);

        public string GetTypeFromSerializedName(string name) => name;

        public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

        public bool IsSystemType(string type) => type == nameof(Type);
    }
}
