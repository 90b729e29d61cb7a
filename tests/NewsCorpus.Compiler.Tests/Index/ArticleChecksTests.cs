using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

public sealed class ArticleChecksTests
{
    private static readonly string One = new('1', 64);
    private static readonly string Two = new('2', 64);

    private static readonly IndexModel Index = IndexSample.ReadValid(IndexSample.WithArticleFields(
        $"  - sha256: {One}\n- [Two](two.txt)\n  - source: @daily\n  - date: 2025-01-02\n"));

    [Fact]
    public void Check_HashAsStated_ReportsNothing() => Assert.Empty(ArticleChecks.Check(Index, [One, Two]));

    [Fact]
    public void Check_FilesMissing_ReportsNothing() => Assert.Empty(ArticleChecks.Check(Index, [null, null]));

    [Fact]
    public void Check_AnotherHash_IsReportedAtTheStatedOne() =>
        Assert.Equal(
            [$"corpus/INDEX.md(15,13): warning NC2005: The text has changed since this hash was written; if the change is right, write {Two}"],
            ArticleChecks.Check(Index, [Two, null]).Select(item => item.ToString()));

    [Fact]
    public void Check_SameTextTwice_IsReportedAtTheSecondLink() =>
        Assert.Equal(
            ["corpus/INDEX.md(16,9): warning NC1011: This article has the same text as 'One headline' at line 12; remove one of them"],
            ArticleChecks.Check(Index, [One, One]).Select(item => item.ToString()));

    [Fact]
    public void Check_SameFileTwice_WasReportedByTheReader()
    {
        IndexModel index = IndexSample.Read(IndexSample.WithArticleFields(
            "- [Two](one.txt) `two`\n  - source: @daily\n  - date: 2025-01-02\n"));
        Assert.Equal(["NC1011"], index.Diagnostics.Select(item => item.Rule.Id));
        Assert.Empty(ArticleChecks.Check(index, [One, One]));
    }
}
