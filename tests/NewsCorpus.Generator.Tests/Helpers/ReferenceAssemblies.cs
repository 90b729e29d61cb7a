extern alias Core;

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>What generated code is compiled against: the running framework and NewsCorpus.Core.</summary>
internal static class ReferenceAssemblies
{
    public static ImmutableArray<MetadataReference> All { get; } = Load();

    private static ImmutableArray<MetadataReference> Load()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework)
                .Append(typeof(Core::NewsCorpus.Corpus).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
