using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Compiler.Index;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>The index of the seeds: the first real one.</summary>
public sealed class SeedIndexTests
{
    private static readonly IndexModel Seeds =
        IndexReader.Read("seeds/INDEX.md", Repository.Read("seeds/INDEX.md"),
            new IndexOptions(AllowedLicenses: null) { IsCommonWord = LanguagePack.IsCommonWord });

    [Fact]
    public void Read_Seeds_ReportsNothing() => Assert.Empty(IndexSample.Lines(Seeds));

    [Fact]
    public void Read_Seeds_WithoutLeaveToPassThemOn_AreRefused() =>
        Assert.Equal(["NC2003"], IndexSample.Read(Repository.Read("seeds/INDEX.md"), new IndexOptions(default(EquatableArray<string>)))
            .Diagnostics.Select(item => item.Rule.Id));

    [Fact]
    public void Read_Seeds_TheArticleIsAMachineTranslationFromEnglish()
    {
        ArticleFacts article = Assert.Single(Seeds.Articles);
        Assert.Equal(
            ("putin-gaya-nato", "sky-news", "id", "2025-08-17", "© Sky News", "LicenseRef-Sky-News-All-Rights-Reserved"),
            (article.Id, article.Source, article.Language, article.Published.Date.ToString(), article.Attribution, article.License));
        Assert.Equal(new TranslationFacts("en", true), article.Translation);
    }

    [Fact]
    public void Read_Seeds_TheArticleHasItsHeadlineAndHash()
    {
        string text = Repository.Read("seeds/" + Seeds.Articles[0].Path);
        Assert.Equal(text.Split('\n')[0], Seeds.Articles[0].Headline);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(hash, Seeds.Articles[0].Sha256);
        Assert.Empty(ArticleChecks.Check(Seeds, [hash]));
    }

    [Fact]
    public void Match_Seeds_ListsEveryFileOfTheFolder()
    {
        string[] files = [.. Directory.GetFiles(Repository.PathOf("seeds")).Select(file => "seeds/" + Path.GetFileName(file))];
        ArticleFileMatch match = ArticleFiles.Match(Seeds, files);
        Assert.Empty(match.Diagnostics);
        Assert.DoesNotContain(-1, match.Files);
    }

    [Theory]
    [InlineData(EntityKind.Person, 10)]
    [InlineData(EntityKind.Organization, 8)]
    [InlineData(EntityKind.Place, 17)]
    internal void Read_Seeds_CataloguesWhoIsInThem(EntityKind kind, int count) =>
        Assert.Equal(count, Seeds.Entities.Count(entity => entity.Kind == kind));

    [Theory]
    [InlineData("Presiden AS", "donald-trump")]
    [InlineData("Perdana Menteri", "keir-starmer")]
    [InlineData("Presiden Komisi Eropa", "ursula-von-der-leyen")]
    public void Read_Seeds_SaysWhoHeldARoleOnTheDayOfTheArticle(string role, string id) =>
        Assert.Equal([id], Seeds.Entities
            .Where(entity => entity.Roles.Any(item => item.Text == role && item.IsHeldOn(Seeds.Articles[0].Published.Date)))
            .Select(entity => entity.Id));
}
