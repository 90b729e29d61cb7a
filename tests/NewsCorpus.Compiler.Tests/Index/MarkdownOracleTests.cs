using System.Text.RegularExpressions;
using CsCheck;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Fuzzing;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>What the reader takes is what a Markdown parser shows.</summary>
public sealed partial class MarkdownOracleTests
{
    [Theory]
    [InlineData("seeds/INDEX.md", 37)]
    public void Read_PageOfTheRepository_IsSeenAlike(string page, int items) => AssertSeenAlike(Repository.Read(page), items);

    [Fact]
    public void Read_WrittenIndex_IsSeenAlike() =>
        IndexGenerator.Valid.Sample(written => AssertSeenAlike(
            IndexWriter.Write(written), written.Sources.Count + written.Articles.Count + written.Entities.Count), iter: FuzzIterations.Or(300));

    [Theory]
    [InlineData("# A\n\nSources\n---\n- **A** `a`\n\n\n+ [B [c] \\]](x)\n\n## Articles ##\n* [T](<a b.txt>)\n* * *\n## Entities\n\n```\n- **No**\n```\n- __Adi__\n", 4)]
    [InlineData("# A\n\n## Sources\n\n<!-- - **No** -->\n\n- **A**\n\n  Prose.\n\n  - url: x\n\n1. one\n2. two\n\n> - **No**\n", 1)]
    [InlineData("# A\n## Sources\n~~~\n## Articles\n~~~~\n- **A**\n  - a: b\n  - c: d\n---\n- **B**\n", 2)]
    public void Read_OddMarkdown_IsSeenAlike(string text, int items) => AssertSeenAlike(text, items);

    [Fact]
    public void Read_AnyText_SkipsNoBulletInSilence() =>
        IndexGenerator.AnyText.Sample(body =>
        {
            // Left out are comments, which here may run over what Markdown keeps apart, and the hyphen below a paragraph, which
            // is an underline and to the other parser a bullet.
            string text = "# A\n\n## Sources\n\n" + Underline().Replace(body.Replace("<!--", "", StringComparison.Ordinal), "");
            var diagnostics = new DiagnosticList("INDEX.md");
            IndexSyntax syntax = IndexParser.Parse(text, diagnostics, new Suggestion());
            HashSet<int> faults = [.. diagnostics.ToEquatableArray().Select(fault => fault.Place.Line)];
            IEnumerable<IndexItem> items = [.. syntax.Sources, .. syntax.Articles, .. syntax.Entities];
            HashSet<int> read = [.. items.Select(item => item.Title.Line), .. items.SelectMany(item => item.Fields).Select(field => field.Key.Line)];
            foreach ((int line, bool isIndented) in MarkdownOracle.BulletsOfSections(text))
            {
                // What belongs to an item that was reported is lost with it.
                bool excused = isIndented && faults.Any(fault => fault < line);
                Assert.True(read.Contains(line) || faults.Contains(line) || excused, $"Line {line + 1} is lost.");
            }
        }, iter: FuzzIterations.Or(2000));

    [GeneratedRegex("^[ \t]*-+[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Underline();

    private static void AssertSeenAlike(string text, int items)
    {
        (string? title, List<SeenItem> seen) = MarkdownOracle.ReadAsMarkdown(text);
        (string? readTitle, List<SeenItem> read) = MarkdownOracle.ReadAsIndex(text);
        Assert.Equal(title, readTitle);
        Assert.Equal(seen, read);
        Assert.Equal(items, read.Count);
    }
}
