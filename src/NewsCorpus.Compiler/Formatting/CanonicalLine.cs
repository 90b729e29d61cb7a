using NewsCorpus.Compiler.Index;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>Writes one line in its canonical form. A line with a comment in its midst keeps its words as they are written.</summary>
internal static class CanonicalLine
{
    /// <summary>Whether a heading is marked by a line below it.</summary>
    public static bool IsUnderlined(WrittenLine line) => line.Read.AsSpan(0, line.From).IndexOf('#') < 0;

    /// <param name="line">The line with the heading.</param>
    /// <param name="name">The name in the heading.</param>
    /// <param name="isKnown">Whether it is one of those that mean something, and are spelt in one way.</param>
    public static string Heading(WrittenLine line, string name, bool isKnown)
    {
        // A name that ends in what looks like a closing mark would lose it.
        bool isPlain = string.Equals(line.Written, line.Read, StringComparison.Ordinal) && name.Length > 0 && !EndsLikeClosed(name);
        return isPlain ? new string('#', line.Line.Level) + " " + (isKnown ? Known(name) : name) : line.Written;
    }

    /// <summary>Whether a line is a bullet with nothing but white space before it.</summary>
    public static bool IsBullet(WrittenLine line) =>
        (line.Item is not null || line.Field is not null) && line.Written.AsSpan(0, Marker(line)).IsWhiteSpace();

    public static string Item(WrittenLine line) =>
        line.Item is { } item && IsClean(line) && ItemText(line, item) is { } text ? "- " + text + Tail(line) : "- " + AsWritten(line);

    public static string Field(WrittenLine line, IndexField field, IndexSection section, string indent)
    {
        if (!IsClean(line)) return indent + "- " + AsWritten(line);
        string key = FieldKeys.Find(section, field.Key.Span) ?? field.Key.ToString();
        string anchor = field.Anchor is { } words ? " " + words : "";
        string value = field.Value.Length == 0 ? "" : " " + Value(field.Value, FieldKeys.SeparatorOf(section, key));
        return indent + "- " + key + anchor + ":" + value + Tail(line);
    }

    /// <summary>The place of a field among the others; what is not known comes last.</summary>
    public static int Rank(IndexField field, IndexSection section)
    {
        string[] keys = FieldKeys.Of(section);
        if (FieldKeys.Find(section, field.Key.Span) is not { } key) return keys.Length;
        return FieldKeys.IsPin(key) ? keys.Length - 1 : Array.IndexOf(keys, key);
    }

    private static string Known(string name)
    {
        string folded = Folding.Fold(name);
        return IndexHeadings.SectionNames.Concat(IndexHeadings.KindNames)
            .FirstOrDefault(known => string.Equals(Folding.Fold(known), folded, StringComparison.Ordinal)) ?? name;
    }

    private static bool EndsLikeClosed(string name)
    {
        int end = name.Length;
        while (end > 0 && name[end - 1] == '#') end--;
        return end < name.Length && (end == 0 || char.IsWhiteSpace(name[end - 1]));
    }

    private static string? ItemText(WrittenLine line, IndexItem item)
    {
        string title = item.Title.ToString();
        string id = item.Id is { } stated ? $" `{stated}`" : "";
        if (EndsInEscape(title)) return null;
        if (item.Target is not { } target)
        {
            bool isMarkable = title.IndexOf('*') < 0 && title.IndexOf('_') < 0;
            string mark = isMarkable || line.Read[line.From] == '*' ? "**" : "__";
            return mark + title + mark + id;
        }

        string link = target.ToString();
        if (EndsInEscape(link)) return null;
        int behindTitle = item.Title.Start + item.Title.Length - line.Line.LineStart;
        bool isAngled = line.Read.IndexOf('<', behindTitle, target.Start - line.Line.LineStart - behindTitle) >= 0;
        return $"[{title}]({(isAngled ? $"<{link}>" : link)}){id}";
    }

    private static string Value(Slice value, char? separator)
    {
        if (separator is not { } mark) return value.ToString();
        List<string> parts = [.. value.Split(mark).Select(static part => part.ToString())];

        // What closed up to such a part would be escaped by it.
        bool isSafe = parts.Count > 0 && !parts.Exists(EndsInEscape);
        return isSafe ? string.Join(mark + " ", parts) : value.ToString();
    }

    private static bool EndsInEscape(string text) => Markdown.IsEscaped(text.AsSpan(), text.Length);

    private static int Marker(WrittenLine line)
    {
        int at = 0;
        while (line.Read[at] is ' ' or '\t') at++;
        return at;
    }

    /// <summary>Whether no comment stands between the marker and the end of what is read.</summary>
    private static bool IsClean(WrittenLine line)
    {
        int from = Marker(line) + 1;
        return line.Written.AsSpan(from, line.To - from).SequenceEqual(line.Read.AsSpan(from, line.To - from));
    }

    private static string AsWritten(WrittenLine line) => line.Written.Substring(Marker(line) + 1).Trim();

    /// <summary>The comment behind what is read.</summary>
    private static string Tail(WrittenLine line)
    {
        string tail = line.Written.Substring(line.To).Trim();
        return tail.Length == 0 ? "" : " " + tail;
    }
}
