using System.Collections.Immutable;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Diagnostics;

namespace NewsCorpus.Generator.Model;

/// <summary>
/// A class marked with [Corpus] and the place of its attribute. Only diagnostics see the place: it moves with every line typed
/// above it, and nothing may be compiled again for that.
/// </summary>
internal sealed record MarkedClass(CorpusTarget Target, CodePlace Place)
{
    /// <summary>
    /// The classes, each once, though it be marked on two of its parts (which the compiler reports), and with names of files that
    /// differ in more than case: of two files of one name the compiler takes neither, nor any other.
    /// </summary>
    public static EquatableArray<MarkedClass> Distinct(ImmutableArray<MarkedClass> all) => all
        .GroupBy(static marked => marked.Target.HintName, StringComparer.Ordinal)
        .Select(static parts => parts.First())
        .GroupBy(static marked => marked.Target.HintName, StringComparer.OrdinalIgnoreCase)
        .SelectMany(static homonyms => homonyms
            .OrderBy(static marked => marked.Target.HintName, StringComparer.Ordinal)
            .Select(static (marked, number) => marked with { Target = marked.Target with { Homonym = number } }))
        .ToEquatableArray();

    /// <summary>What is wrong with classes, at their attributes.</summary>
    /// <param name="all">All classes.</param>
    /// <param name="faulty">The plans of those with which something is wrong.</param>
    public static EquatableArray<DiagnosticInfo> Faults(ImmutableArray<MarkedClass> all, ImmutableArray<CorpusPlan> faulty) => all
        .SelectMany(marked => faulty
            .Where(plan => plan.Target == marked.Target)
            .Select(plan => plan.Fault!.At(marked.Place)))
        .ToEquatableArray();
}
