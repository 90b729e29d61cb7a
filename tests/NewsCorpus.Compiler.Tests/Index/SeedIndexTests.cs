using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

public sealed class SeedIndexTests
{
    private static readonly IndexModel Seeds =
        IndexReader.Read("seeds/INDEX.md", Repository.Read("seeds/INDEX.md"), new IndexOptions(AllowedLicenses: null));

    [Fact]
    public void Read_Seeds_ReportNothing() => Assert.Empty(Seeds.Diagnostics.Select(item => item.ToString()));

    [Fact]
    public void Read_Seeds_HaveTheArticle()
    {
        ArticleFacts article = Assert.Single(Seeds.Articles);
        Assert.Equal("putin-gaya-nato", article.Id);
        Assert.Equal(35, Seeds.Entities.Count);
    }
}
