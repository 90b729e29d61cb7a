using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>What is to be said about a corpus whose image was handed out segment by segment.</summary>
/// <param name="ContentHash">The hash of the whole image.</param>
internal sealed record ImageCompilation(string ContentHash, EquatableArray<CorpusDiagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(static item => item.Rule.Severity == DiagnosticSeverity.Error);
}
