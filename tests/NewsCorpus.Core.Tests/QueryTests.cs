using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class QueryTests
{
    private readonly Corpus _corpus = Harbour.Corpus.Build(TestCorpus.ManySegments);

    private Entity Ayu => _corpus.Entities["ayu-lestari"];

    private Entity Budi => _corpus.Entities["budi-lestari"];

    private Entity Port => _corpus.Entities["pelabuhan-arang"];

    private Entity Unseen => _corpus.Entities["unseen"];

    [Fact]
    public void QuotesBy_ASpeaker_AreThatSpeakersOfAllArticlesInOrder()
    {
        Assert.Equal(_corpus.Quotes.Where(quote => quote.Speaker == Ayu), _corpus.Quotes.By(Ayu));
        Assert.Equal(3, Ayu.Quotes.Count());
        Assert.Equal(["banjir-arang", "banjir-arang", "pasar-malam"], Ayu.Quotes.Select(quote => quote.Article.Id));
    }

    [Fact]
    public void QuotesBy_SomebodyWhoNeverSpeaks_AreNone()
    {
        Assert.False(Unseen.Quotes.Any());
        Assert.Equal(0, Port.Quotes.Count());
    }

    [Fact]
    public void QuotesIn_AnArticle_AreItsOwn()
    {
        Article bridge = _corpus.Articles["new-bridge"];

        Assert.Equal(_corpus.Quotes.Where(quote => quote.Article == bridge), bridge.Quotes);
        Assert.Equal(3, bridge.Quotes.Count());
    }

    [Fact]
    public void QuotesMentioning_AnEntity_HaveItBetweenTheirMarks()
    {
        Assert.Equal(
            ["Kota ini milik kita", "The Port of Arang pays"],
            _corpus.Quotes.Mentioning(Port).Select(quote => quote.Text.Split('.')[0].Split(',')[0]));
        Assert.Equal(["new-bridge"], _corpus.Quotes.Mentioning(Ayu).Select(quote => quote.Article.Id));
    }

    [Theory]
    [InlineData(QuoteKind.Direct, 4)]
    [InlineData(QuoteKind.Partial, 1)]
    [InlineData(QuoteKind.Scare, 1)]
    public void QuotesOfKind_AreThoseOfTheKind(QuoteKind kind, int expected)
    {
        Assert.Equal(expected, _corpus.Quotes.OfKind(kind).Count());
        Assert.All(_corpus.Quotes.OfKind(kind), quote => Assert.Equal(kind, quote.Kind));
    }

    [Theory]
    [InlineData(0.0, 6)]
    [InlineData(0.6, 4)]
    [InlineData(0.601, 3)]
    [InlineData(0.975, 3)]
    [InlineData(1.0, 0)]
    public void QuotesAtLeast_AConfidence_IncludeThatConfidence(double confidence, int expected)
    {
        Assert.Equal(expected, _corpus.Quotes.AtLeast(confidence).Count());
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void QuotesAtLeast_WhatIsNoConfidence_Throws(double confidence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus.Quotes.AtLeast(confidence));
    }

    [Fact]
    public void QuotesUnattributed_HaveNoSpeaker()
    {
        Assert.Equal(_corpus.Quotes.Where(quote => quote.Speaker is null), _corpus.Quotes.Unattributed);
        Assert.Equal(2, _corpus.Quotes.Unattributed.Count());
    }

    [Fact]
    public void QuoteQuery_WithSeveralVerbs_FulfilsAllOfThem()
    {
        Assert.Equal([_corpus.Quotes[2]], _corpus.Quotes.By(Budi).Mentioning(Port).Mentioning(Ayu).AtLeast(0.9).OfKind(QuoteKind.Direct));
        Assert.False(_corpus.Quotes.By(Budi).Mentioning(Port).Mentioning(Unseen).Any());
        Assert.Equal([_corpus.Quotes[5]], Ayu.Quotes.In(_corpus.Articles["pasar-malam"]));
        Assert.Equal(3, _corpus.Quotes.AtLeast(0.9).AtLeast(0.1).Count());
    }

    [Fact]
    public void QuoteQuery_WithContradictions_IsEmpty()
    {
        Article flood = _corpus.Articles[0], bridge = _corpus.Articles[1];

        Assert.Empty(_corpus.Quotes.By(Ayu).By(Budi));
        Assert.Empty(_corpus.Quotes.By(Ayu).By(Budi).By(Ayu));
        Assert.Empty(_corpus.Quotes.By(Ayu).Unattributed);
        Assert.Empty(_corpus.Quotes.Unattributed.By(Ayu));
        Assert.Empty(_corpus.Quotes.In(flood).In(bridge));
        Assert.Empty(_corpus.Quotes.OfKind(QuoteKind.Direct).OfKind(QuoteKind.Scare));
        Assert.Equal(0, _corpus.Quotes.By(Ayu).By(Budi).Count());
    }

    [Fact]
    public void QuoteQuery_WithAVerbTwice_IsAsWithItOnce()
    {
        Assert.Equal(_corpus.Quotes.By(Ayu), _corpus.Quotes.By(Ayu).By(Ayu));
        Assert.Equal(_corpus.Quotes.Unattributed, _corpus.Quotes.Unattributed.Unattributed);
        Assert.Equal(_corpus.Quotes.Mentioning(Port), _corpus.Quotes.Mentioning(Port).Mentioning(Port));
        Assert.Equal(_corpus.Quotes.In(_corpus.Articles[1]), _corpus.Quotes.In(_corpus.Articles[1]).In(_corpus.Articles[1]));
    }

    [Fact]
    public void QuoteMentions_AreThoseInsideItsMarks()
    {
        Assert.Equal(["Port of Arang", "Ayu Lestari"], _corpus.Quotes[2].Mentions.Select(mention => mention.Text));
        Assert.Equal(["Ayu Lestari"], _corpus.Quotes[2].Mentions.Of(Ayu).Select(mention => mention.Text));
        Assert.Empty(_corpus.Quotes[3].Mentions);
    }

    [Fact]
    public void QuoteMentions_ThatCrossAMark_AreNotInside()
    {
        var article = new TestArticle("a", "Head\nThe “Great Wall” fell.").Quote("“Great Wall”").Mention("Wall” fell", "wall");
        Corpus corpus = new TestCorpus { Entities = [new TestEntity("wall", "Wall")], Articles = [article] }.Build();

        Assert.Empty(corpus.Quotes[0].Mentions);
        Assert.Empty(corpus.Quotes.Mentioning(corpus.Entities[0]));
    }

    [Fact]
    public void MentionsOf_AnEntity_AreItsOwnInOrder()
    {
        Assert.Equal(_corpus.Mentions.Where(mention => mention.Entity == Ayu), _corpus.Mentions.Of(Ayu));
        Assert.Equal(6, Ayu.Mentions.Count());
        Assert.Empty(Unseen.Mentions);
    }

    [Fact]
    public void MentionQuery_WithSeveralVerbs_FulfilsAllOfThem()
    {
        Assert.Equal(["Ia"], Ayu.Mentions.OfKind(MentionKind.Pronoun).Select(mention => mention.Text));
        Assert.Equal(["Ayu Lestari"], Ayu.Mentions.In(_corpus.Articles["new-bridge"]).Select(mention => mention.Text));
        Assert.Equal(["Wali Kota Arang"], _corpus.Mentions.OfKind(MentionKind.Role).Select(mention => mention.Text));
        Assert.Empty(Ayu.Mentions.Of(Budi));
        Assert.Empty(Ayu.Mentions.OfKind(MentionKind.Role).OfKind(MentionKind.Name));
        Assert.Empty(_corpus.Articles[0].Mentions.In(_corpus.Articles[1]));
    }

    [Fact]
    public void ArticlesMentioning_SeveralEntities_MentionEachOfThem()
    {
        Assert.Equal(["banjir-arang", "new-bridge", "pasar-malam"], Ayu.Articles.Select(article => article.Id));
        Assert.Equal(["banjir-arang", "new-bridge"], Ayu.Articles.Mentioning(Port).Select(article => article.Id));
        Assert.Equal(["new-bridge"], Port.Articles.Mentioning(Ayu).Mentioning(Budi).Select(article => article.Id));
        Assert.Empty(Ayu.Articles.Mentioning(Unseen));
        Assert.Equal(3, Ayu.Articles.Count());
    }

    [Fact]
    public void ArticlesFrom_ASource_AreThoseItPublished()
    {
        Source kabar = _corpus.Sources["kabar-arang"], quay = _corpus.Sources["quay-times"];

        Assert.Equal(["banjir-arang", "pasar-malam"], kabar.Articles.Select(article => article.Id));
        Assert.Empty(_corpus.Sources["silent-press"].Articles);
        Assert.Empty(kabar.Articles.From(quay));
        Assert.Equal(["new-bridge"], quay.Articles.Mentioning(Ayu).Select(article => article.Id));
    }

    [Theory]
    [InlineData("id", 2)]
    [InlineData("EN", 3)]
    [InlineData("i", 0)]
    public void ArticlesIn_ALanguage_AreThoseWithItsTag(string language, int expected)
    {
        Assert.Equal(expected, _corpus.Articles.In(language).Count());
    }

    [Theory]
    [InlineData("en", "british neutral")]
    [InlineData("EN-gb", "british")]
    [InlineData("en-G", "")]
    [InlineData("e", "")]
    public void ArticlesIn_ALanguage_AreThoseOfItsRegionsToo(string language, string expected)
    {
        Corpus corpus = new TestCorpus
        {
            Articles = [new TestArticle("british", "Rain\nIt rained.") { Language = "en-GB" }, new TestArticle("neutral", "Sun\nIt shone.")],
        }.Build();
        Assert.Equal(expected, string.Join(' ', corpus.Articles.In(language).Select(article => article.Id)));
        Assert.Equal(["british"], corpus.Articles.In("en").In("en-GB").Select(article => article.Id));
        Assert.Equal(["british"], corpus.Articles.In("en-GB").In("en").Select(article => article.Id));
    }

    [Fact]
    public void ArticlesIn_TwoLanguages_AreNone()
    {
        Assert.Empty(_corpus.Articles.In("id").In("en"));
        Assert.Equal(2, _corpus.Articles.In("id").In("ID").Count());
    }

    [Theory]
    [InlineData("2031-04-30", "2031-05-06", "banjir-arang new-bridge fog-again")]
    [InlineData("2031-05-07", "2031-05-07", "pasar-malam")]
    [InlineData("2031-05-08", "2031-05-07", "")]
    public void ArticlesBetween_TwoDays_AreThoseOfTheCalendarWhereTheyAppeared(string first, string last, string expected)
    {
        ArticleQuery found = _corpus.Articles.Between(DateOnly.Parse(first, null), DateOnly.Parse(last, null));

        Assert.Equal(expected, string.Join(' ', found.Select(article => article.Id)));
    }

    [Theory]
    [InlineData("2031-05-01T02:45:00Z", "2031-05-06T00:00:00Z", "banjir-arang new-bridge fog-again")]
    [InlineData("2031-05-01T02:46:00Z", "2031-05-06T00:00:00Z", "banjir-arang fog-again")]
    [InlineData("2031-05-06T17:05:00Z", "2031-05-06T17:05:00Z", "pasar-malam")]
    public void ArticlesBetween_TwoInstants_AreThoseInThatTime(string first, string last, string expected)
    {
        ArticleQuery found = _corpus.Articles.Between(DateTimeOffset.Parse(first, null), DateTimeOffset.Parse(last, null));

        Assert.Equal(expected, string.Join(' ', found.Select(article => article.Id)));
    }

    [Fact]
    public void ArticlesBetween_Twice_AreInBothRanges()
    {
        ArticleQuery may = _corpus.Articles.Between(new DateOnly(2031, 5, 1), new DateOnly(2031, 5, 31));

        Assert.Equal(["pasar-malam"], may.Between(new DateOnly(2031, 5, 7), new DateOnly(2032, 1, 1)).Select(article => article.Id));
        Assert.Equal(
            ["pasar-malam"],
            may.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)
                .Between(new DateTimeOffset(2031, 5, 6, 12, 0, 0, default), DateTimeOffset.MaxValue).Select(article => article.Id));
    }

    [Fact]
    public void EntityQuery_WithSeveralVerbs_FulfilsAllOfThem()
    {
        Assert.Equal(["ayu-lestari", "budi-lestari"], _corpus.Entities.OfKind(EntityKind.Person).Select(entity => entity.Id));
        Assert.Equal(["budi-lestari"], _corpus.Entities.Named("lestari").Named("Budi Lestari").Select(entity => entity.Id));
        Assert.Equal(2, _corpus.Entities.Named("lestari").OfKind(EntityKind.Person).Count());
        Assert.Empty(_corpus.Entities.Named("lestari").OfKind(EntityKind.Place));
        Assert.Empty(_corpus.Entities.OfKind(EntityKind.Place).OfKind(EntityKind.Law));
        Assert.Empty(_corpus.Entities.Named("lestari").Named("Arang").Named("lestari"));
    }

    [Fact]
    public void Count_OfEveryQueryThatTheCatalogueKnows_IsThatOfItsEnumeration()
    {
        foreach (Entity entity in _corpus.Entities)
        {
            Assert.Equal(entity.Quotes.ToArray().Length, entity.Quotes.Count());
            Assert.Equal(entity.Mentions.ToArray().Length, entity.Mentions.Count());
            Assert.Equal(entity.Articles.ToArray().Length, entity.Articles.Count());
        }

        foreach (Article article in _corpus.Articles)
        {
            Assert.Equal(article.Quotes.ToArray().Length, article.Quotes.Count());
            Assert.Equal(article.Mentions.ToArray().Length, article.Mentions.Count());
        }
    }

    [Fact]
    public void Queries_InLinq_GroupBySpeaker()
    {
        Assert.Equal(
            ["Ayu Lestari 3", "Budi Lestari 1", "? 2"],
            _corpus.Quotes.GroupBy(quote => quote.Speaker).Select(group => $"{group.Key?.Name ?? "?"} {group.Count()}"));
    }
}
