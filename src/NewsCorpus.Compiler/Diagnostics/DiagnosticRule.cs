namespace NewsCorpus.Compiler.Diagnostics;

/// <summary>
/// A kind of fault: its id never changes its meaning, and docs/diagnostics/ has a page for each. The message is a composite
/// format for the arguments of a diagnostic.
/// </summary>
internal sealed record DiagnosticRule(string Id, DiagnosticSeverity Severity, string Title, string Message);
