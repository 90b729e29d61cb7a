using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>Puts beside every line of INDEX.md what it was read as.</summary>
internal static class WrittenLines
{
    public static List<WrittenLine> Read(string path, string text, IndexSyntax syntax)
    {
        Dictionary<int, IndexItem> items = [];
        Dictionary<int, IndexField> fields = [];
        foreach (IndexField field in syntax.Fields) fields.Add(field.Key.Line, field);
        foreach (IndexItem item in syntax.Sources.Concat(syntax.Articles).Concat(syntax.Entities))
        {
            items.Add(item.Title.Line, item);
            foreach (IndexField field in item.Fields) fields.Add(field.Key.Line, field);
        }

        // What is wrong with the lines was reported when they were parsed.
        (string read, List<IndexLine> lines) = IndexLines.Read(text, new DiagnosticList(path));
        List<WrittenLine> written = new(lines.Count);
        foreach (IndexLine line in lines)
        {
            int end = text.IndexOfAny(['\r', '\n'], line.LineStart);
            int length = (end < 0 ? text.Length : end) - line.LineStart;
            items.TryGetValue(line.Number, out IndexItem? item);
            written.Add(new WrittenLine(
                line,
                text.Substring(line.LineStart, length),
                read.Substring(line.LineStart, length),
                item,
                fields.TryGetValue(line.Number, out IndexField field) ? field : null,
                line.Kind == LineKind.Heading ? read.Substring(line.Start, line.Length) : null));
        }

        return written;
    }
}
