using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>An index in its canonical form; or why there is none.</summary>
/// <param name="Text">The text, or null where a line is not understood.</param>
/// <param name="Faults">The errors that stand in the way.</param>
internal sealed record FormattedIndex(string? Text, EquatableArray<CorpusDiagnostic> Faults);
