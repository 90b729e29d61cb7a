using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NewsCorpus.Generator.Tests.Helpers;

/// <summary>Where a diagnostic stands, and on what.</summary>
internal static class Spot
{
    /// <summary>
    /// Such as "NC1006 Warning INDEX.md(4,2)-(4,8)", with lines and columns counted from 0. The severity is the rule's own: the
    /// tested projects make errors of all warnings.
    /// </summary>
    public static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {diagnostic.DefaultSeverity} {Path.GetFileName(place.Path)}{place.Span}";
    }

    /// <summary>What the diagnostic underlines: the text at its position, which must be at its line and column as well.</summary>
    public static string TextAt(Diagnostic diagnostic, string file)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string byPosition = file.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        string line = file.Split('\n')[place.StartLinePosition.Line];
        Assert.Equal(byPosition, line[place.StartLinePosition.Character..place.EndLinePosition.Character]);
        return byPosition;
    }

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
