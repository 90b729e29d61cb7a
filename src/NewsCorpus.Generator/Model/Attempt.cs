using NewsCorpus.Generator.Diagnostics;

namespace NewsCorpus.Generator.Model;

/// <summary>What a step made, or why it could not.</summary>
/// <param name="Value">Nothing where there is a failure.</param>
internal sealed record Attempt<T>(T? Value, DiagnosticInfo? Failure);
