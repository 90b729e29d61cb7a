using NewsCorpus.Generator.Diagnostics;

namespace NewsCorpus.Generator.Model;

/// <summary>What a step made, or why it could not.</summary>
internal sealed record Attempt<T>(T? Value, DiagnosticInfo? Failure)
    where T : class;
