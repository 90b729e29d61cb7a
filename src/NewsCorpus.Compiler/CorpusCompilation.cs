using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler;

/// <summary>A compiled corpus, and all that is to be said about its sources.</summary>
internal sealed record CorpusCompilation(
    ImagePages Image, EquatableArray<CorpusDiagnostic> Diagnostics, EquatableArray<FrequentName> FrequentNames);
