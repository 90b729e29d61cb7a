extern alias compiler;

using System.Text;
using compiler::NewsCorpus.Text;
using CsCheck;
using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class LookupTests
{
    private readonly Corpus _corpus = Harbour.Corpus.Build();

    [Fact]
    public void Indexer_WithAnId_FindsTheRecord()
    {
        Assert.Equal(_corpus.Articles[3], _corpus.Articles["pasar-malam"]);
        Assert.Equal(_corpus.Entities[2], _corpus.Entities["pelabuhan-arang"]);
        Assert.Equal(_corpus.Sources[1], _corpus.Sources["quay-times"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Pasar-Malam")]
    [InlineData("pasar-mala")]
    [InlineData("pasar-malam-")]
    [InlineData("pasár-malam")]
    public void TryGet_WithAnUnknownId_IsFalseAndDefault(string id)
    {
        Assert.False(_corpus.Articles.TryGet(id, out Article article));
        Assert.False(_corpus.Articles.TryGetUtf8(Encoding.UTF8.GetBytes(id), out Article byBytes));
        Assert.False(_corpus.Entities.TryGet(id, out Entity entity));
        Assert.False(_corpus.Sources.TryGet(id, out Source source));
        Assert.True(article.IsDefault && byBytes.IsDefault && entity.IsDefault && source.IsDefault);
    }

    [Fact]
    public void TryGet_WithEveryIdOfALargeCorpus_FindsEachAndNothingElse()
    {
        var large = new TestCorpus
        {
            Articles = [.. Enumerable.Range(0, 500).Select(i => new TestArticle($"article-{i}", $"Head {i}\nBody."))],
        };
        Corpus corpus = large.Build(8);

        for (int i = 0; i < 500; i++)
        {
            Assert.True(corpus.Articles.TryGet($"article-{i}", out Article article));
            Assert.Equal(corpus.Articles[i], article);
            Assert.True(corpus.Articles.TryGetUtf8(Encoding.UTF8.GetBytes($"article-{i}"), out Article byBytes));
            Assert.Equal(article, byBytes);
            Assert.False(corpus.Articles.TryGet($"articles-{i}", out _));
        }
    }

    [Fact]
    public void TryGetUtf8_WithAnIdLongerThanAnyBuffer_FindsIt()
    {
        string id = new('x', 1000);
        Corpus corpus = new TestCorpus { Articles = [new TestArticle(id, "Head\nBody.")] }.Build();

        Assert.True(corpus.Articles.TryGetUtf8(Encoding.UTF8.GetBytes(id), out Article article));
        Assert.Equal(id, article.Id);
    }

    [Theory]
    [InlineData("pasar-malan", "pasar-malam")]
    [InlineData("PASAR-MALAM", "pasar-malam")]
    [InlineData("new-brigde", "new-bridge")]
    public void Indexer_WithAMisspeltId_SaysWhichOneIsMeant(string id, string meant)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => _corpus.Articles[id]);

        Assert.Equal($"No article has the id \"{id}\". Did you mean \"{meant}\"?", exception.Message);
    }

    [Fact]
    public void Indexer_WithAnIdLikeNoOther_GuessesNothing()
    {
        Assert.Equal("No entity has the id \"zzz\".", Assert.Throws<KeyNotFoundException>(() => _corpus.Entities["zzz"]).Message);
        Assert.Equal("No source has the id \"zzz\".", Assert.Throws<KeyNotFoundException>(() => _corpus.Sources["zzz"]).Message);
    }

    [Theory]
    [InlineData("Ayu Lestari", "ayu-lestari")]
    [InlineData("  AYU\u00A0\tlestari ", "ayu-lestari")]
    [InlineData("bu ayu", "ayu-lestari")]
    [InlineData("Port of Arang", "pelabuhan-arang")]
    [InlineData("pórt of A\u0301RANG", "pelabuhan-arang")]
    [InlineData("Lestari", "ayu-lestari budi-lestari")]
    [InlineData("Ayu", "")]
    [InlineData("", "")]
    [InlineData("AyuLestari", "")]
    public void Named_WhateverCaseAccentsAndSpacing_FindsAllThatBearTheName(string name, string expected)
    {
        Assert.Equal(expected, string.Join(' ', _corpus.Entities.Named(name).Select(entity => entity.Id)));
        Assert.Equal(expected, string.Join(' ', _corpus.Entities.Named(name.AsSpan()).Select(entity => entity.Id)));
    }

    [Theory]
    [InlineData("port OF arang", "pelabuhan-arang")]
    [InlineData("bu ayu", "ayu-lestari")]
    [InlineData("Lestari", null)]
    [InlineData("nobody", null)]
    [InlineData("", null)]
    public void TryGetNamed_WithAName_FindsTheOneThatBearsItAlone(string name, string? expected)
    {
        Assert.Equal(expected is not null, _corpus.Entities.TryGetNamed(name, out Entity entity));
        Assert.Equal(expected, entity.IsDefault ? null : entity.Id);
    }

    // The library folds ASCII by vectors, the compiler letter by letter.
    [Fact]
    public void Named_AnyNameInAnySpelling_FindsItWhereTheCompilerFoldsBothAlike()
    {
        Gen<string> names = Gen.OneOf(
            Gen.String[Gen.Char["aZk -'"], 1, 70],
            Gen.String[Gen.Char["abAB \u0000\u001F\u007F\t\u00A0éÉ\u0301"], 1, 70]);
        Gen.Select(names, names, Gen.Bool).Sample(
            (name, other, isOther) =>
            {
                string asked = isOther ? other : name.ToUpperInvariant();
                Corpus corpus = new TestCorpus { Entities = [new TestEntity("a", "Harbour") { Aliases = [name] }] }.Build();
                bool expected = Folding.Fold(asked).Length > 0 && Folding.Fold(asked) == Folding.Fold(name);
                Assert.Equal(expected, corpus.Entities.TryGetNamed(asked, out _));
            },
            iter: 2000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void TryGet_IdsThatAreToldApartByTheirMiddlesAlone_FindsEach(int count)
    {
        string start = new('s', 40), end = new('e', 40);
        var ids = Enumerable.Range(0, count).Select(i => $"{start}{i:x8}{i % 7}{start}{end}").ToArray();
        Corpus corpus = new TestCorpus { Entities = [.. ids.Select(id => new TestEntity(id, "Harbour"))] }.Build();

        for (int i = 0; i < count; i++) Assert.True(corpus.Entities.TryGet(ids[i], out Entity entity) && entity == corpus.Entities[i]);
        Assert.False(corpus.Entities.TryGet($"{start}{count:x8}{count % 7}{start}{end}", out _));
    }

    [Fact]
    public void Lookups_WithNull_ThrowArgumentNullException()
    {
        Assert.Throws<ArgumentNullException>(() => _corpus.Articles[null!]);
        Assert.Throws<ArgumentNullException>(() => _corpus.Entities[null!]);
        Assert.Throws<ArgumentNullException>(() => _corpus.Sources[null!]);
        Assert.Throws<ArgumentNullException>(() => _corpus.Entities.Named(null!));
        Assert.Throws<ArgumentNullException>(() => _corpus.Articles.In((string)null!));
        Assert.Throws<ArgumentNullException>(() => _corpus.Search(null!));
        Assert.Throws<ArgumentNullException>(() => Corpus.FromImage(null!));
    }
}
