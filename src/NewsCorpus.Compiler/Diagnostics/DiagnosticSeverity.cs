namespace NewsCorpus.Compiler.Diagnostics;

internal enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
