using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Text;

/// <summary>Turns spans of a text into lines and columns. The starts of lines are found at the first question.</summary>
internal sealed class PlaceFinder(string text)
{
    private List<int>? _lineStarts;

    /// <summary>The place of a span; only its first line counts.</summary>
    public SourcePlace Find(CharSpan span)
    {
        _lineStarts ??= FindLineStarts();
        int line = _lineStarts.BinarySearch(span.Start);
        if (line < 0) line = ~line - 1;
        int start = _lineStarts[line];
        int end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] - 1 : text.Length;
        return new SourcePlace(span.Start, Math.Max(0, Math.Min(span.End, end) - span.Start), line, span.Start - start);
    }

    private List<int> FindLineStarts()
    {
        List<int> starts = [0];
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1)) starts.Add(end + 1);
        return starts;
    }
}
