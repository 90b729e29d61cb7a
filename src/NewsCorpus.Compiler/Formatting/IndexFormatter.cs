using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Formatting;

/// <summary>
/// Brings INDEX.md into its canonical form (docs/index-format.md, "Canonical form"). What it means does not change, and what is already
/// canonical stays as it is.
/// </summary>
/// <remarks>
/// A line that is not understood could be anything, so an index that has one is not touched. What is wrong with values (a date, a
/// reference) is none of the formatter's business.
/// </remarks>
internal static class IndexFormatter
{
    public static FormattedIndex Format(string path, string text)
    {
        var diagnostics = new DiagnosticList(path);
        IndexSyntax syntax = IndexParser.Parse(text, diagnostics, new Suggestion());
        EquatableArray<CorpusDiagnostic> faults = diagnostics.ToEquatableArray()
            .Where(static fault => fault.Rule.Severity == DiagnosticSeverity.Error)
            .ToEquatableArray();
        if (faults.Count > 0) return new FormattedIndex(null, faults);
        List<Block> blocks = new BlockReader(WrittenLines.Read(path, text, syntax)).Read();
        return new FormattedIndex(BlockWriter.Write(SectionOrder.Sort(blocks)), faults);
    }
}
