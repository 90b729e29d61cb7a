using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Build;

/// <summary>Reports diagnostics of the compiler in the form of MSBuild's: lines and columns count from 1.</summary>
internal static class DiagnosticLog
{
    public static void Report(TaskLoggingHelper log, CorpusDiagnostic diagnostic)
    {
        string id = diagnostic.Rule.Id, path = diagnostic.Path, message = diagnostic.Message;
        SourcePlace place = diagnostic.Place;
        int line = place.Line + 1, column = place.Column + 1, end = column + place.Length;
        switch (diagnostic.Rule.Severity)
        {
            case DiagnosticSeverity.Error:
                log.LogError(null, id, null, path, line, column, line, end, "{0}", message);
                break;
            case DiagnosticSeverity.Warning:
                log.LogWarning(null, id, null, path, line, column, line, end, "{0}", message);
                break;
            default:
                log.LogMessage(null, id, null, path, line, column, line, end, MessageImportance.Low, "{0}", message);
                break;
        }
    }
}
