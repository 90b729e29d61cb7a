using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>Names in an article that the catalogue lacks.</summary>
public sealed class StrangerCounterTests
{
    [Theory]
    [InlineData("Warga bertemu Sari Dewi dan Ali. Lalu Sari Dewi pulang.", "Sari Dewi 2|Ali 1")]
    [InlineData("Sari Dewi pulang.", "Sari Dewi 1")]
    [InlineData("Warga bertemu Profesor Sari dan Presiden.", "Sari 1")]
    [InlineData("Pasar tutup. Jalan sepi. Sari pulang.", "")]
    [InlineData("Warga bertemu Rina di Kota Hujan pada Senin.", "")]
    [InlineData("Warga bertemu “Sari” itu.", "Sari 1")]
    public void Count_CapitalisedNamesThatNobodyKnows_AreCountedButNotTheFirstWordOfASentence(string text, string expected) =>
        Assert.Equal(expected, Names(text));

    [Fact]
    public void Count_HeadsAndLinks_AreNotCounted() =>
        Assert.Equal("", Names("Hujan turun.\nWarga bertemu Sari Dewi\nPasar tutup.\nBaca juga: Kisah Sari Dewi\nReda."));

    [Fact]
    public void Count_Stranger_StandsWhereItWasFirst()
    {
        Stranger stranger = Assert.Single(ArticleSample.Extract("Hujan.\nWarga bertemu Sari.\nLalu Sari pulang.").Strangers.ToArray());

        Assert.Equal((2, 1, 14), (stranger.Count, stranger.First.Line, stranger.First.Column));
    }

    [Fact]
    public void Count_RecognisedNames_AreCountedByEntityAndKindAndNoOtherCapitals()
    {
        static List<RecognisedName> SariDewi(string text, IReadOnlyList<Passage> passages, LanguagePack pack) =>
            [new(0, 2, 4, EntityKind.Person), new(0, 7, 8, EntityKind.Person)];
        ExtractedArticle article = ArticleExtractor.Extract(
            "a.txt", "Warga bertemu Sari Dewi dan Ali. Dewi pulang.", ArticleSample.Facts(), ArticleSample.Town, SariDewi);

        Stranger stranger = Assert.Single(article.Strangers.ToArray());

        Assert.Equal(("Sari Dewi", EntityKind.Person, 2), (stranger.Name, stranger.Kind, stranger.Count));
    }

    private static string Names(string text) =>
        string.Join('|', ArticleSample.Extract(text).Strangers.ToArray().Select(stranger => $"{stranger.Name} {stranger.Count}"));
}
