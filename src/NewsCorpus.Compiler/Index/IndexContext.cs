using System.Globalization;

namespace NewsCorpus.Compiler.Index;

/// <summary>What the readers of the sections share.</summary>
internal sealed class IndexContext(string path, IndexOptions options)
{
    public IndexOptions Options => options;

    public DiagnosticList Diagnostics { get; } = new(path);

    public Suggestion Suggestion { get; } = new();

    /// <summary>A line as people count it.</summary>
    public static string Line(Slice at) => Line(at.Line);

    public static string Line(int line) => (line + 1).ToString(CultureInfo.InvariantCulture);
}
