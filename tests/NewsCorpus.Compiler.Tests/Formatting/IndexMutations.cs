using CsCheck;
using NewsCorpus.Compiler.Tests.Index;

namespace NewsCorpus.Compiler.Tests.Formatting;

/// <summary>Indexes as people write them: blanks, bullets, comments and prose wherever the format lets them stand; and worse.</summary>
internal static class IndexMutations
{
    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.OneOf(
            "", "   ", "<!-- note -->", "  <!-- note -->", "<!-- a\n\n  - b: c\n## Sources -->", "<!-- a\nb --><!-- c\n-->", "#### A group", "Prose\n", "\nProse\n",
            "---\n", "> said", "```\ncode\n\n- [a](b)\n```", "1. one", "\n## About\n\n- [x](y)\n\n\nText\n### People\n", "\nNotes\n---\n\n\n", "\nSources\n---\n", "  text\n"),
        IndexGenerator.AnyText);

    private static readonly Gen<(int Kind, int At, int Column, string Text)> Mutation =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 80], Gen.Int[0, 60], Line);

    public static Gen<string> Indexes { get; } =
        Gen.Select(IndexGenerator.Valid, Gen.Int[0, 80], Mutation.Array[0, 6]).Select((index, from, mutations) =>
        {
            List<string> lines = [.. IndexWriter.Write(index).Split('\n')];
            foreach ((int kind, int at, int column, string text) in mutations)
            {
                // Some of what changes one line would have a bounded effect; near the last change things get dense.
                Mutate(lines, kind, Math.Min(lines.Count - 1, kind % 2 == 0 ? at : from + (at % 4)), column, text);
            }

            return string.Join('\n', lines);
        });

    private static void Mutate(List<string> lines, int kind, int at, int column, string text)
    {
        string line = lines[at];
        string start = line.TrimStart();
        string indent = line[..^start.Length];
        int cut = Math.Min(column, line.Length);
        switch (kind)
        {
            case 0 or 1:
                lines.Insert(at, text);
                break;
            case 2:
                lines[at] = line + " <!-- behind -->  ";
                break;
            case 3:
                lines[at] = line + " <!-- behind\n  and below -->";
                break;
            case 4 when start.StartsWith("- ", StringComparison.Ordinal):
                lines[at] = (indent.Length > 0 ? "\t" : " ") + "*  " + start[2..] + "\t";
                break;
            case 5:
                lines[at] = line.Replace("; ", " ;;", StringComparison.Ordinal).Replace("## ", "##   ", StringComparison.Ordinal);
                break;
            case 6:
                lines.RemoveAt(at);
                lines.Insert(Math.Max(0, at - (column % 5)), line);
                break;
            case 7:
                lines.Insert(at, line);
                break;
            case 8:
                // A whole section goes to the end.
                int section = lines.FindIndex(static other => other.StartsWith("## ", StringComparison.Ordinal));
                int next = section < 0 ? -1 : lines.FindIndex(section + 1, static other => other.StartsWith("## ", StringComparison.Ordinal));
                if (next < 0) break;
                lines.AddRange(lines.GetRange(section, next - section));
                lines.RemoveRange(section, next - section);
                break;
            case 9:
                lines[at] = line.Insert(cut, text);
                break;
            default:
                break;
        }
    }
}
