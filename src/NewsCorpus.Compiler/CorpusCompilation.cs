using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>A compiled corpus, and all that is to be said about its sources.</summary>
internal sealed record CorpusCompilation(CorpusModel Model, ImagePages Image, EquatableArray<CorpusDiagnostic> Diagnostics)
{
    /// <summary>The names that are worth a line in the catalogue, in the order of the texts.</summary>
    public EquatableArray<FrequentName> FrequentNames { get; init; }

    public bool HasErrors
    {
        get
        {
            foreach (CorpusDiagnostic diagnostic in Diagnostics)
            {
                if (diagnostic.Rule.Severity == DiagnosticSeverity.Error) return true;
            }

            return false;
        }
    }
}
