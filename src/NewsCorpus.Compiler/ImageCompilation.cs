using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>What is to be said about a corpus whose image was handed out segment by segment.</summary>
/// <param name="ContentHash">The hash of the whole image.</param>
/// <param name="FrequentNames">The names that are worth a line in the catalogue, in the order of the texts.</param>
internal sealed record ImageCompilation(
    string ContentHash, EquatableArray<CorpusDiagnostic> Diagnostics, EquatableArray<FrequentName> FrequentNames)
{
    public bool HasErrors => Diagnostics.Any(static item => item.Rule.Severity == DiagnosticSeverity.Error);
}
