using System.Text;

namespace NewsCorpus.Accuracy.Reports;

/// <summary>
/// Puts tables into a page between the marks that name them, and leaves what people wrote around them. A page without marks gets
/// all tables at its end.
/// </summary>
internal static class MarkdownPage
{
    public static void Put(string path, IEnumerable<(string Name, ReportTable Table)> tables)
    {
        string page = File.Exists(path) ? File.ReadAllText(path) : "# Accuracy\n";
        foreach ((string name, ReportTable table) in tables)
        {
            string begin = $"<!-- table: {name} -->\n", end = $"<!-- end of table: {name} -->\n";
            string block = begin + Write(table) + end;
            int first = page.IndexOf(begin, StringComparison.Ordinal), last = page.IndexOf(end, StringComparison.Ordinal);
            page = first < 0 || last < first
                ? $"{page.TrimEnd('\n')}\n\n## {table.Title}\n\n{block}"
                : string.Concat(page.AsSpan(0, first), block, page.AsSpan(last + end.Length));
        }

        File.WriteAllText(path, page);
    }

    private static string Write(ReportTable table)
    {
        var text = new StringBuilder();
        Append(text, table.Columns);
        Append(text, [.. table.Columns.Select((_, i) => i < table.Words ? "---" : "---:")]);
        foreach (IReadOnlyList<string> row in table.Rows) Append(text, row);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
