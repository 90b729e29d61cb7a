using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>The generator out of another copy of its assembly, whose static state (word lists, for one) is not made yet.</summary>
internal static class FreshGenerator
{
    public static string AssemblyPath { get; } = typeof(CorpusGenerator).Assembly.Location;

    public static IIncrementalGenerator Create()
    {
        var context = new AssemblyLoadContext("Fresh", isCollectible: true);
        Assembly assembly = context.LoadFromAssemblyPath(AssemblyPath);
        Assert.NotSame(typeof(CorpusGenerator).Assembly, assembly);
        Type generator = assembly.GetType(typeof(CorpusGenerator).FullName!, throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(generator)!;
    }
}
