using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Index;

/// <summary>Reads the line of an item: <c>[Title](target) `id`</c> or <c>**Name** `id`</c>.</summary>
internal static class ItemParser
{
    /// <summary>The item, or null with a diagnostic where the line is not one.</summary>
    public static IndexItem? Parse(Slice line, IndexSection section, DiagnosticList diagnostics)
    {
        if (TryReadTitle(line, section, diagnostics, out Slice title, out Slice? target, out int end)
            && TryReadId(line.From(end).Trim(), section, diagnostics, out Slice? id))
        {
            return new IndexItem(title, target, id);
        }

        return null;
    }

    public static bool LooksLikeItem(Slice line) =>
        line.Span.StartsWith("[".AsSpan()) || line.Span.StartsWith("**".AsSpan()) || line.Span.StartsWith("__".AsSpan());

    private static string Expected(IndexSection section) => section == IndexSection.Articles
        ? "an article is written as '- [Headline](file.txt)', with an id in `backticks` behind it if need be"
        : "an entry is written as '- **Name**' or '- [Name](link)', with an id in `backticks` behind it if need be";

    private static bool TryReadTitle(
        Slice line, IndexSection section, DiagnosticList diagnostics, out Slice title, out Slice? target, out int end)
    {
        ReadOnlySpan<char> span = line.Span;
        target = null;
        title = line;
        end = 0;
        if (span.Length > 0 && span[0] == '[') return TryReadLink(line, section, diagnostics, out title, out target, out end);
        string mark = span.StartsWith("__".AsSpan()) ? "__" : "**";
        int close = section != IndexSection.Articles && span.StartsWith(mark.AsSpan())
            ? Markdown.FindUnescaped(span, mark.Length, mark)
            : -1;
        if (close < 0) return Fail(line, section, diagnostics);
        title = line.Sub(mark.Length, close - mark.Length).Trim();
        end = close + mark.Length;
        return title.Text.Length > 0 || Fail(line, section, diagnostics);
    }

    private static bool TryReadLink(
        Slice line, IndexSection section, DiagnosticList diagnostics, out Slice title, out Slice? target, out int end)
    {
        ReadOnlySpan<char> span = line.Span;
        target = null;
        title = line;
        end = 0;
        int close = Markdown.FindClosing(span, '[', ']');
        if (close < 0 || close + 1 == span.Length || span[close + 1] != '(') return Fail(line, section, diagnostics);
        title = line.Sub(1, close - 1).Trim();
        if (title.Text.Length == 0) return Fail(line, section, diagnostics);

        int open = close + 1;
        int from = open + 1;
        while (from < span.Length && char.IsWhiteSpace(span[from])) from++;
        if (from < span.Length && span[from] == '<')
        {
            int angle = Markdown.FindUnescaped(span, from + 1, ">");
            if (angle < 0) return Fail(line.From(from), section, diagnostics);
            end = angle + 1;
            while (end < span.Length && char.IsWhiteSpace(span[end])) end++;
            if (end == span.Length) return Fail(line.From(from), section, diagnostics);
            if (span[end] != ')') return Fail(line.From(end), section, diagnostics);
            end++;
            target = line.Sub(from + 1, angle - from - 1).Trim();
        }
        else
        {
            int length = Markdown.FindClosing(span.Slice(open), '(', ')');
            if (length < 0) return Fail(line.From(open), section, diagnostics);
            end = open + length + 1;
            target = line.Sub(open + 1, length - 1).Trim();
            if (HasWhiteSpace(target.Value.Span))
            {
                diagnostics.Add(DiagnosticRules.ItemNotUnderstood, target.Value, DiagnosticList.Shorten(target.Value.ToString()),
                    "a link with blanks is written in angle brackets: '(<file name.txt>)'");
                return false;
            }
        }

        return target.Value.Length > 0 || Fail(line.Sub(open, end - open), section, diagnostics);
    }

    private static bool TryReadId(Slice rest, IndexSection section, DiagnosticList diagnostics, out Slice? id)
    {
        id = null;
        if (rest.Length == 0) return true;
        int close = rest.Span[0] == '`' ? rest.Span.Slice(1).IndexOf('`') : -1;
        if (close < 0) return Fail(rest, section, diagnostics);
        id = rest.Sub(1, close);
        Slice after = rest.From(close + 2).Trim();
        return after.Length == 0 || Fail(after, section, diagnostics);
    }

    private static bool Fail(Slice at, IndexSection section, DiagnosticList diagnostics)
    {
        diagnostics.Add(DiagnosticRules.ItemNotUnderstood, at, DiagnosticList.Shorten(at.ToString()), Expected(section));
        return false;
    }

    private static bool HasWhiteSpace(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (char.IsWhiteSpace(unit)) return true;
        }

        return false;
    }
}
