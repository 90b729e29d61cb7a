using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>Writes fields, with the item that they belong to, in their canonical order.</summary>
internal static class FieldBlock
{
    /// <param name="lines">The lines of the block: bullets, comments and blank lines.</param>
    /// <param name="head">How many lines stand above the fields: the item, if there is one.</param>
    /// <param name="section">The section of the item.</param>
    /// <param name="indent">What stands before the bullet of a field.</param>
    public static List<string> Write(List<WrittenLine> lines, int head, IndexSection section, string indent)
    {
        List<string> written = [];
        List<(int Rank, List<string> Lines)> fields = [];
        List<string> above = [];
        for (int at = 0; at < lines.Count; at++)
        {
            WrittenLine line = lines[at];
            if (at < head)
            {
                written.Add(CanonicalLine.Item(line));
            }
            else if (line.Field is { } field)
            {
                above.Add(CanonicalLine.Field(line, field, section, indent));
                fields.Add((CanonicalLine.Rank(field, section), above));
                above = [];
            }
            else if (line.StartsInComment && above.Count == 0)
            {
                (fields.Count > 0 ? fields[fields.Count - 1].Lines : written).Add(line.Written);
            }
            else if (!line.IsBlank)
            {
                above.Add(line.Written);
            }
        }

        // OrderBy is stable: of a field that is given twice the first one counts, and pins keep their order.
        written.AddRange(fields.OrderBy(static field => field.Rank).SelectMany(static field => field.Lines));
        written.AddRange(above);
        return written;
    }
}
