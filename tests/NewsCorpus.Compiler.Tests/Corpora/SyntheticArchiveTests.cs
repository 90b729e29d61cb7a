using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Benchmarks.Corpora;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Corpora;

/// <summary>The archives that benchmarks are run on: always the same, sound, and with something to find in them.</summary>
public sealed class SyntheticArchiveTests
{
    private static readonly SyntheticArchive Archive = SyntheticArchive.Of(SyntheticSize.Archive(100));
    private static readonly IndexModel Catalogued = CorpusCompiler.ReadIndex(SyntheticArchive.IndexPath, Archive.Files[SyntheticArchive.IndexPath], null);
    private static readonly Lazy<ArticleModel[]> Articles = new(Extract);

    [Fact]
    public void Files_SameSize_SameBytes()
    {
        SyntheticArchive archive = SyntheticArchive.Of(SyntheticSize.Archive(40));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (KeyValuePair<string, string> file in archive.Files.OrderBy(static file => file.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes(file.Key + "\n" + file.Value));
        Assert.Equal("d27a27538466f6bd74be4ae32e8ba93773f180bf315d9d05236a0227362c9219", Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    [Fact]
    public void WriteTo_Folder_FilesOfTheArchive()
    {
        SyntheticArchive archive = SyntheticArchive.Of(SyntheticSize.Archive(10));
        string folder = Directory.CreateTempSubdirectory("newscorpus-synthetic-").FullName;
        try
        {
            archive.WriteTo(folder);
            Assert.Equal(
                archive.Files.Select(static file => (file.Key["/archive/".Length..], file.Value)).Order(),
                Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))).Order());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Text_AnyArticle_AboutAsLongAsAsked()
    {
        SyntheticArchive archive = SyntheticArchive.Of(SyntheticSize.Archive(40));
        Assert.All(Enumerable.Range(0, 40), article => Assert.InRange(archive.Text(article).Length, 5_000, 6_500));
    }

    [Fact]
    public void Compile_Archive_NothingToComplainOf() => Assert.DoesNotContain(
        CorpusCompiler.Compile(Catalogued, [.. Archive.Files.Select(static file => new TextFile(file.Key, file.Value))]).Diagnostics,
        static item => item.Rule.Severity != DiagnosticSeverity.Info);

    [Theory]
    [InlineData("id", nameof(QuoteKind.Direct), 300)]
    [InlineData("id", nameof(QuoteKind.Partial), 20)]
    [InlineData("id", nameof(QuoteKind.Scare), 20)]
    [InlineData("id", nameof(QuoteKind.Indirect), 100)]
    [InlineData("en", nameof(QuoteKind.Direct), 300)]
    [InlineData("en", nameof(QuoteKind.Partial), 20)]
    [InlineData("en", nameof(QuoteKind.Scare), 20)]
    [InlineData("en", nameof(QuoteKind.Indirect), 100)]
    public void Extract_Language_QuotesOfEveryKind(string language, string kind, int atLeast) =>
        Assert.InRange(QuotesIn(language).Count(quote => quote.Kind.ToString() == kind), atLeast, int.MaxValue);

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Extract_Language_SpeakersOfTheCatalogueAndOthers(string language)
    {
        QuoteModel[] direct = [.. QuotesIn(language).Where(static quote => quote.Kind == QuoteKind.Direct)];
        Assert.InRange(direct.Count(static quote => quote.Speaker >= 0), direct.Length / 2, direct.Length);
        Assert.Contains(QuotesIn(language), static quote => quote.Speaker < 0);
    }

    [Theory]
    [InlineData(nameof(EntityKind.Person))]
    [InlineData(nameof(EntityKind.Organization))]
    [InlineData(nameof(EntityKind.Place))]
    public void Extract_Catalogue_MentionedOfEveryKind(string kind) => Assert.Contains(
        Articles.Value.SelectMany(static article => article.Mentions),
        mention => mention.Entity >= 0 && Catalogued.Entities[mention.Entity].Kind.ToString() == kind);

    private static IEnumerable<QuoteModel> QuotesIn(string language) => Articles.Value
        .Where(article => article.Facts.Language == language)
        .SelectMany(static article => article.Quotes);

    private static ArticleModel[] Extract()
    {
        var catalogue = new Catalogue(Catalogued.Entities);
        return
        [
            .. Catalogued.Articles.Select((facts, number) =>
                ArticleExtractor.Extract(Archive.PathOf(number), Archive.Text(number), facts, catalogue).Article),
        ];
    }
}
