using CsCheck;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>What the reader takes is what a Markdown parser shows.</summary>
public sealed class MarkdownOracleTests
{
    [Theory]
    [InlineData("seeds/INDEX.md", 37)]
    public void Read_PageOfTheRepository_IsSeenAlike(string page, int items) => AssertSeenAlike(Repository.Read(page), items);

    [Fact]
    public void Read_WrittenIndex_IsSeenAlike() =>
        IndexGenerator.Valid.Sample(written => AssertSeenAlike(
            IndexWriter.Write(written), written.Sources.Count + written.Articles.Count + written.Entities.Count), iter: 300);

    [Theory]
    [InlineData("# A\n\nSources\n---\n- **A** `a`\n\n\n+ [B [c] \\]](x)\n\n## Articles ##\n* [T](<a b.txt>)\n* * *\n## Entities\n\n```\n- **No**\n```\n- __Adi__\n", 4)]
    [InlineData("# A\n\n## Sources\n\n<!-- - **No** -->\n\n- **A**\n\n  Prose.\n\n  - url: x\n\n1. one\n2. two\n\n> - **No**\n", 1)]
    [InlineData("# A\n## Sources\n~~~\n## Articles\n~~~~\n- **A**\n  - a: b\n  - c: d\n---\n- **B**\n", 2)]
    public void Read_OddMarkdown_IsSeenAlike(string text, int items) => AssertSeenAlike(text, items);

    private static void AssertSeenAlike(string text, int items)
    {
        (string? title, List<SeenItem> seen) = MarkdownOracle.ReadAsMarkdown(text);
        (string? readTitle, List<SeenItem> read) = MarkdownOracle.ReadAsIndex(text);
        Assert.Equal(title, readTitle);
        Assert.Equal(seen, read);
        Assert.Equal(items, read.Count);
    }
}
