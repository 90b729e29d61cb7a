using System.Text;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>Puts further articles into the text of an INDEX.md, behind the last one, and touches nothing else.</summary>
internal static class ArticleInserter
{
    /// <param name="path">The path of the index, for what is wrong with it.</param>
    /// <param name="text">The index.</param>
    /// <param name="articles">The lines of the articles.</param>
    public static FormattedIndex Insert(string path, string text, IReadOnlyList<string> articles)
    {
        var diagnostics = new DiagnosticList(path);
        IndexSyntax syntax = IndexParser.Parse(text, diagnostics, new Suggestion());
        EquatableArray<CorpusDiagnostic> faults = diagnostics.ToEquatableArray()
            .Where(static fault => fault.Rule.Severity == DiagnosticSeverity.Error)
            .ToEquatableArray();
        if (faults.Count > 0) return new FormattedIndex(null, faults);
        List<WrittenLine> lines = WrittenLines.Read(path, text, syntax);
        string ending = LineEnding(text);
        int section = lines.FindLastIndex(static line => SectionOf(line) == IndexSection.Articles);
        (int at, List<string> inserted) = section < 0 ? NewSection(lines, articles) : Behind(lines, section, articles);
        return new FormattedIndex(Join(lines, at, inserted, text, ending), faults);
    }

    /// <summary>The lines behind the last article of a section, or at the end of a section that has none.</summary>
    private static (int At, List<string> Inserted) Behind(List<WrittenLine> lines, int section, IReadOnlyList<string> articles)
    {
        int end = lines.FindIndex(section + 1, static line => IsSection(line));
        if (end < 0) end = lines.Count;
        int last = lines.FindLastIndex(end - 1, end - section, static line => line.Item is not null);
        if (last < 0) return (EndOf(lines, section, end), ["", .. articles]);
        int next = last + 1;
        while (next < end && BelongsToItem(lines[next])) next++;
        return (EndOf(lines, last, next), [.. articles]);
    }

    /// <summary>A section of its own: before the entities, or at the end.</summary>
    private static (int At, List<string> Inserted) NewSection(List<WrittenLine> lines, IReadOnlyList<string> articles)
    {
        bool isIndonesian = lines.Exists(static line =>
            line.Heading?.Trim().ToLowerInvariant() is "sumber" or "entitas" && line.Line.Level == 2);
        string heading = isIndonesian ? "## Artikel" : "## Articles";
        int entities = lines.FindIndex(static line => SectionOf(line) == IndexSection.Entities);
        if (entities < 0) return (EndOf(lines, -1, lines.Count), ["", heading, "", .. articles]);
        while (entities > 0 && lines[entities - 1].IsComment) entities--;
        return (entities, [heading, "", .. articles, ""]);
    }

    // A comment, a blank line or a paragraph below an article is still about it where it is indented.
    private static bool BelongsToItem(WrittenLine line) =>
        line.Field is not null || line.IsBlank || line.StartsInComment || (line.Heading is null && char.IsWhiteSpace(line.Written[0]));

    /// <summary>The end of the lines of a range without the blank ones that end it.</summary>
    private static int EndOf(List<WrittenLine> lines, int first, int end)
    {
        while (end - 1 > first && lines[end - 1].IsBlank) end--;
        return end;
    }

    private static string Join(List<WrittenLine> lines, int at, List<string> inserted, string text, string ending)
    {
        int start = at < lines.Count ? lines[at].Line.LineStart : text.Length;
        var result = new StringBuilder(text, 0, start, text.Length + 256);
        if (start > 0 && text[start - 1] is not ('\n' or '\r')) result.Append(ending);
        foreach (string line in inserted) result.Append(line).Append(ending);
        return result.Append(text, start, text.Length - start).ToString();
    }

    private static string LineEnding(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        if (end < 0 || text[end] == '\n') return "\n";
        return end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }

    private static bool IsSection(WrittenLine line) => line.Heading is not null && line.Line.Level == 2;

    private static IndexSection? SectionOf(WrittenLine line) =>
        IsSection(line) && IndexHeadings.TryGetSection(Markdown.Unescape(line.Heading.AsSpan()), out IndexSection section) ? section : null;
}
