using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>Collects the faults of one file and hands them over in the order of the text.</summary>
internal sealed class DiagnosticList(string path)
{
    private readonly List<CorpusDiagnostic> _items = [];

    public void Add(DiagnosticRule rule, Slice at, params string[] arguments) => Add(rule, at.Place, arguments);

    public void Add(DiagnosticRule rule, SourcePlace at, params string[] arguments) =>
        _items.Add(new CorpusDiagnostic(rule, path, at, arguments));

    public EquatableArray<CorpusDiagnostic> ToEquatableArray()
    {
        // OrderBy is stable: faults at one place stay in the order in which they were found.
        return _items.OrderBy(item => item.Place.Start).ToEquatableArray();
    }

    /// <summary>A text as it is shown in a message: not longer than a line can bear.</summary>
    public static string Shorten(string text)
    {
        const int Most = 60;
        if (text.Length <= Most) return text;
        int end = char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most;
        return text.Substring(0, end) + "…";
    }
}
