using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>A stretch of INDEX.md that knows its line, so that every value that is cut out of it knows its place.</summary>
internal readonly struct Slice(string source, int start, int length, int line, int lineStart)
{
    public int Start => start;

    public int Length => length;

    public int Line => line;

    public ReadOnlySpan<char> Span => source.AsSpan(start, length);

    /// <summary>The place; where the slice runs over several lines (a heading with an underline), its first line.</summary>
    public SourcePlace Place
    {
        get
        {
            int end = Span.IndexOfAny('\r', '\n');
            return new(start, end < 0 ? length : end, line, start - lineStart);
        }
    }

    /// <summary>The text as it reads: Markdown escapes resolved, white space collapsed.</summary>
    public string Text => Markdown.Unescape(Span);

    public Slice Sub(int from, int count) => new(source, start + from, count, line, lineStart);

    public Slice From(int from) => Sub(from, length - from);

    public Slice Trim()
    {
        ReadOnlySpan<char> span = Span;
        int from = 0;
        int end = span.Length;
        while (from < end && char.IsWhiteSpace(span[from])) from++;
        while (end > from && char.IsWhiteSpace(span[end - 1])) end--;
        return Sub(from, end - from);
    }

    /// <summary>The trimmed parts between separators that are not escaped; empty parts are left out.</summary>
    public List<Slice> Split(char separator)
    {
        List<Slice> parts = [];
        ReadOnlySpan<char> span = Span;
        int from = 0;
        for (int at = 0; at <= span.Length; at++)
        {
            if (at < span.Length && span[at] == '\\')
            {
                at++;
                continue;
            }

            if (at < span.Length && span[at] != separator) continue;
            AddPart(parts, from, at);
            from = at + 1;
        }

        if (from < span.Length) AddPart(parts, from, span.Length);
        return parts;
    }

    public override string ToString() => Span.ToString();

    private void AddPart(List<Slice> parts, int from, int end)
    {
        Slice part = Sub(from, end - from).Trim();
        if (part.Length > 0) parts.Add(part);
    }
}
