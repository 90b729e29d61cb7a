using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>For each article of an index the number of its file among those given, or -1.</summary>
internal sealed record ArticleFileMatch(EquatableArray<int> Files, EquatableArray<CorpusDiagnostic> Diagnostics);
