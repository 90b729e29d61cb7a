using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>All articles of a corpus together, and what only shows when they are.</summary>
internal sealed record LinkedCorpus(CorpusModel Model, EquatableArray<CorpusDiagnostic> Diagnostics);
