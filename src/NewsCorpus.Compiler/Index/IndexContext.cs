using System.Globalization;
using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Index;

/// <summary>What the readers of the sections share.</summary>
internal sealed class IndexContext(string path, IndexOptions options)
{
    /// <summary>
    /// In how many spellings and languages one alias or role may be listed. Each is compared with every other.
    /// </summary>
    public const int MostVariants = 32;

    public IndexOptions Options => options;

    public DiagnosticList Diagnostics { get; } = new(path);

    public Suggestion Suggestion { get; } = new();

    /// <summary>Reports that a name passes a limit.</summary>
    public void Report(DiagnosticRule rule, Slice at, string name, int limit) =>
        Diagnostics.Add(rule, at, DiagnosticList.Shorten(name), limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>A line as people count it.</summary>
    public static string Line(Slice at) => Line(at.Line);

    public static string Line(int line) => (line + 1).ToString(CultureInfo.InvariantCulture);
}
