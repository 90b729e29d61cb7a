using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsCorpus.Tool.Output;

/// <summary>A table for files and pipes: nothing but hyphens under the heads.</summary>
internal sealed class PlainBorder : TableBorder
{
    public const int Gap = 2;

    public override string GetPart(TableBorderPart part) => "";

    public override string GetColumnRow(TablePart part, IReadOnlyList<int> widths, IReadOnlyList<IColumn> columns) =>
        part == TablePart.HeaderSeparator
            ? string.Join(new string(' ', Gap), widths.Select(static width => new string('-', width)))
            : "";
}
