using System.Text;

namespace NewsCorpus.Generator.Emit;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>A line with bytes in it, as a literal.</summary>
    public void Line(string before, byte[] utf8, string after)
    {
        _text.Append(' ', _depth * 4).Append(before);
        Literal.AppendUtf8(_text, utf8);
        _text.Append(after).Append('\n');
    }

    public void Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
    }

    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    /// <summary>A documentation comment: the texts are escaped.</summary>
    public void Summary(string text, string? remarks = null)
    {
        Line($"/// <summary>{Xml.Escape(text)}</summary>");
        if (remarks is { Length: > 0 }) Line($"/// <remarks>{Xml.Escape(remarks)}</remarks>");
    }

    public override string ToString() => _text.ToString();
}
