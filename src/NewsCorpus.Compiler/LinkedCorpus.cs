using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>All articles of a corpus together, and what only shows when they are.</summary>
internal sealed record LinkedCorpus(CorpusModel Model, EquatableArray<CorpusDiagnostic> Diagnostics)
{
    /// <summary>The names that are worth a line in the catalogue, in the order of the texts.</summary>
    public EquatableArray<FrequentName> FrequentNames { get; init; }
}
