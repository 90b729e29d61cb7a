using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>
/// Cuts INDEX.md into lines and says what each is in Markdown: the block structure that an index needs, no more. Lines end in
/// LF, CRLF or CR, as Markdown's do.
/// </summary>
internal sealed class IndexLines
{
    private readonly DiagnosticList _diagnostics;
    private readonly CommentMask _mask;
    private readonly List<IndexLine> _lines = [];
    private readonly string _text;

    private char _fence;
    private int _fenceLength;
    private IndexLine _fenceLine;
    private bool _inList;

    /// <summary>The first line of the open paragraph at top level, or -1: an underline makes it a heading.</summary>
    private int _paragraph = -1;

    private IndexLines(string text, DiagnosticList diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _mask = new CommentMask(text);
    }

    public static (string Text, List<IndexLine> Lines) Read(string text, DiagnosticList diagnostics)
    {
        var reader = new IndexLines(text, diagnostics);
        reader.Read();
        return (reader._mask.ToString(), reader._lines);
    }

    private void Read()
    {
        int start = 0;
        for (int number = 0; start < _text.Length; number++)
        {
            int end = _text.IndexOfAny(['\r', '\n'], start);
            if (end < 0) end = _text.Length;
            IndexLine line = ReadLine(start, end, number);
            Track(line);
            _lines.Add(line);
            bool two = end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n';
            start = end + (two ? 2 : 1);
        }

        if (_fence != 0)
            _diagnostics.Add(DiagnosticRules.NotClosed, Place(_fenceLine), "code block", new string(_fence, _fenceLength));
        if (_mask.Unclosed >= 0) _diagnostics.Add(DiagnosticRules.NotClosed, Place(_mask.Unclosed, 4), "comment", "-->");
        foreach ((DiagnosticRule rule, int at, string[] arguments) in ArticleText.Suspicious(_text)) _diagnostics.Add(rule, Place(at, 1), arguments);
    }

    private SourcePlace Place(int at, int length)
    {
        IndexLine line = _lines.FindLast(item => item.LineStart <= at);
        return new SourcePlace(at, length, line.Number, at - line.LineStart);
    }

    private static SourcePlace Place(IndexLine line) =>
        new(line.Start, line.Length, line.Number, line.Start - line.LineStart);

    private IndexLine ReadLine(int lineStart, int end, int number)
    {
        bool startsInComment = lineStart < _mask.End;
        if (_fence == 0) _mask.MaskLine(lineStart, end);
        ReadOnlySpan<char> line = _mask.Units.Slice(lineStart, end - lineStart);
        int at = 0;
        int indent = 0;
        for (; at < line.Length && line[at] is ' ' or '\t'; at++) indent += line[at] == '\t' ? 4 - (indent % 4) : 1;
        ReadOnlySpan<char> content = line.Slice(at);
        IndexLine Make(LineKind kind, int level, int skip)
        {
            int from = lineStart + at + skip;
            while (from < end && char.IsWhiteSpace(_mask.Units[from])) from++;
            int to = end;
            while (to > from && char.IsWhiteSpace(_mask.Units[to - 1])) to--;
            return new(kind, level, from, to - from, number, lineStart, startsInComment);
        }

        if (_fence != 0)
        {
            if (ClosesFence(content)) _fence = default;
            return Make(LineKind.Code, indent, 0);
        }

        if (content.IsWhiteSpace()) return Make(LineKind.Blank, 0, 0);
        bool nested = _inList && indent >= 2;
        if (indent > 3 && !nested && content[0] is not ('-' or '*' or '+')) return Make(LineKind.Text, indent, 0);
        if (OpensFence(content))
        {
            _fenceLine = Make(LineKind.Code, indent, 0);
            return _fenceLine;
        }

        if (!nested && HeadingLevel(content) is int level and > 0) return MakeHeading(Make(LineKind.Heading, level, level));
        if (content[0] == '>') return Make(LineKind.Quote, indent, 1);

        // As it is written: a bullet that holds a comment only is no underline.
        int underline = _paragraph >= 0 && indent <= 3 ? UnderlineLevel(_text.AsSpan(lineStart + at, content.Length)) : 0;
        if (underline > 0) return Underline(underline, Make(LineKind.Blank, 0, 0));
        if (IsBreak(content)) return Make(LineKind.Break, indent, 0);
        int marker = MarkerLength(content);
        if (marker > 0) return Make(marker == 1 ? LineKind.Bullet : LineKind.Number, indent, marker);
        return Make(LineKind.Text, indent, 0);
    }

    private void Track(IndexLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Text when _paragraph >= 0:
                break;
            case LineKind.Text:
                LineKind before = _lines.Count == 0 ? LineKind.Blank : _lines[_lines.Count - 1].Kind;
                bool starts = before is LineKind.Blank or LineKind.Heading or LineKind.Break or LineKind.Code;
                if (!starts || line.Level > 3 || (_inList && line.Level >= 2)) break;
                _paragraph = _lines.Count;
                _inList = false;
                break;
            case LineKind.Bullet or LineKind.Number:
                _inList = true;
                _paragraph = -1;
                break;
            case LineKind.Heading or LineKind.Break:
                _inList &= line.Level >= 2 && line.Kind == LineKind.Break;
                _paragraph = -1;
                break;
            default:
                _paragraph = -1;
                break;
        }
    }

    /// <summary>A heading's marks may be repeated at its end.</summary>
    private IndexLine MakeHeading(IndexLine line)
    {
        ReadOnlySpan<char> content = _mask.Units.Slice(line.Start, line.Length);
        int end = content.Length;
        while (end > 0 && content[end - 1] == '#') end--;
        if (end > 0 && (end == content.Length || !char.IsWhiteSpace(content[end - 1]))) return line;
        while (end > 0 && char.IsWhiteSpace(content[end - 1])) end--;
        return line with { Length = end };
    }

    /// <summary>Turns the open paragraph into a heading.</summary>
    private IndexLine Underline(int level, IndexLine underline)
    {
        IndexLine first = _lines[_paragraph];
        IndexLine last = _lines[_lines.Count - 1];
        int length = last.Start + last.Length - first.Start;
        _lines[_paragraph] = first with { Kind = LineKind.Heading, Level = level, Length = length };
        for (int i = _paragraph + 1; i < _lines.Count; i++) _lines[i] = _lines[i] with { Kind = LineKind.Blank };
        return underline;
    }

    private bool OpensFence(ReadOnlySpan<char> content)
    {
        char mark = content[0];
        if (mark is not ('`' or '~')) return false;
        int length = RunLength(content, mark);
        if (length < 3 || (mark == '`' && content.Slice(length).IndexOf('`') >= 0)) return false;
        _fence = mark;
        _fenceLength = length;
        return true;
    }

    private bool ClosesFence(ReadOnlySpan<char> content)
    {
        int length = RunLength(content, _fence);
        return length >= _fenceLength && content.Slice(length).IsWhiteSpace();
    }

    private static int HeadingLevel(ReadOnlySpan<char> content)
    {
        int level = RunLength(content, '#');
        return level <= 6 && (level == content.Length || content[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>The level of the heading that an underline makes of the paragraph above it.</summary>
    private static int UnderlineLevel(ReadOnlySpan<char> content)
    {
        if (content[0] is not ('=' or '-')) return 0;
        foreach (char unit in content.Slice(RunLength(content, content[0])))
        {
            if (unit is not (' ' or '\t')) return 0;
        }

        return content[0] == '=' ? 1 : 2;
    }

    private static bool IsBreak(ReadOnlySpan<char> content)
    {
        char mark = content[0];
        if (mark is not ('-' or '*' or '_')) return false;
        int marks = 0;
        foreach (char unit in content)
        {
            if (unit == mark) marks++;
            else if (unit is not (' ' or '\t')) return false;
        }

        return marks >= 3;
    }

    /// <summary>The length of a list marker: 1 for a bullet, more for a number, 0 for none.</summary>
    private static int MarkerLength(ReadOnlySpan<char> content)
    {
        int length = 1;
        if (content[0] is not ('-' or '*' or '+'))
        {
            int digits = 0;
            while (digits < content.Length && content[digits] is >= '0' and <= '9') digits++;
            if (digits is 0 or > 9 || digits == content.Length || content[digits] is not ('.' or ')')) return 0;
            length = digits + 1;
        }

        return length == content.Length || content[length] is ' ' or '\t' ? length : 0;
    }

    private static int RunLength(ReadOnlySpan<char> content, char mark)
    {
        int length = 0;
        while (length < content.Length && content[length] == mark) length++;
        return length;
    }
}
