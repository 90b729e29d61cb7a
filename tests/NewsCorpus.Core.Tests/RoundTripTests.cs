using System.Collections.Immutable;
using System.Text;
using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class RoundTripTests
{
    public static TheoryData<int> SegmentSizes => [TestCorpus.OneSegment, TestCorpus.ManySegments];

    private static TestCorpus Expected => Harbour.Corpus;

    [Theory, MemberData(nameof(SegmentSizes))]
    public void Info_AfterCompiling_IsTheHeadOfTheIndex(int segmentSize)
    {
        CorpusInfo info = Expected.Build(segmentSize).Info;

        Assert.Equal(
            (Expected.Id, Expected.Name, Expected.Summary, Expected.Version, Expected.License, Expected.Language),
            (info.Id, info.Name, info.Summary, info.Version, info.License, info.Language));
        Assert.Equal(1, info.Format);
        Assert.Equal(Expected.Name, info.ToString());
    }

    [Fact]
    public void Info_OfABareCorpus_HasNullForWhatIsNotStated()
    {
        CorpusInfo info = new TestCorpus().Build().Info;

        Assert.Equal((null, null, null, null), (info.Summary, info.Version, info.License, info.Language));
    }

    [Theory, MemberData(nameof(SegmentSizes))]
    public void ContentHash_OfACorpus_IsTheLastPageOfItsCatalogue(int segmentSize)
    {
        var image = Expected.BuildImage(segmentSize);

        Assert.Equal(Encoding.ASCII.GetString(image.Segments[0][^1]), Corpus.FromImage(image).Info.ContentHash);
    }

    [Theory, MemberData(nameof(SegmentSizes))]
    public void Articles_AfterCompiling_HaveTheirFacts(int segmentSize)
    {
        Corpus corpus = Expected.Build(segmentSize);

        Assert.Equal(Expected.Articles.Count, corpus.Articles.Count);
        foreach ((TestArticle expected, Article article) in Expected.Articles.Zip(corpus.Articles))
        {
            Assert.Same(corpus, article.Corpus);
            Assert.Equal(
                (expected.Id, expected.Headline, expected.Language, expected.License, expected.Attribution, expected.Url),
                (article.Id, article.Headline, article.Language, article.License, article.Attribution, article.Url));
            Assert.Equal((expected.Date, expected.Time is not null), (article.Date, article.HasTime));
            Assert.Equal(expected.Authors, article.Authors);
            Assert.Equal(expected.Topics, article.Topics);
            Assert.Equal(
                (expected.Retrieved, expected.Translation, expected.IsWithdrawn),
                (article.Retrieved, article.Translation, article.IsWithdrawn));
            Assert.Equal(expected.Source, article.Source.Id);
            Assert.Equal(expected.Headline, article.ToString());
        }
    }

    [Theory, MemberData(nameof(SegmentSizes))]
    public void Texts_AfterCompiling_AreTheSameInBothEncodings(int segmentSize)
    {
        Corpus corpus = Expected.Build(segmentSize);

        foreach ((TestArticle expected, Article article) in Expected.Articles.Zip(corpus.Articles))
        {
            Assert.Equal(expected.Text, article.Text);
            Assert.Equal(Encoding.UTF8.GetBytes(expected.Text), article.Utf8Text.ToArray());
        }
    }

    [Theory]
    [InlineData("banjir-arang", "2031-05-06T00:00:00+00:00")]
    [InlineData("new-bridge", "2031-04-30T23:15:00-03:30")]
    [InlineData("pasar-malam", "2031-05-07T00:05:00+07:00")]
    public void Published_WithOrWithoutTime_IsTheInstantWithItsOffset(string id, string expected)
    {
        DateTimeOffset published = Expected.Build().Articles[id].Published;

        Assert.Equal(expected, published.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null));
    }

    [Theory, MemberData(nameof(SegmentSizes))]
    public void Paragraphs_AfterCompiling_HaveKindNumberSpansAndText(int segmentSize)
    {
        Corpus corpus = Expected.Build(segmentSize);

        foreach ((TestArticle expected, Article article) in Expected.Articles.Zip(corpus.Articles))
        {
            Assert.Equal(expected.Paragraphs.Select(p => (p.Kind, p.Span)), article.Paragraphs.Select(p => (p.Kind, p.Span)));
            Assert.Equal(Enumerable.Range(1, article.Paragraphs.Count), article.Paragraphs.Select(p => p.Number));
            foreach (Paragraph paragraph in article.Paragraphs)
            {
                Assert.Equal(article, paragraph.Article);
                Assert.Equal(paragraph.Span.Of(expected.Text), paragraph.Text);
                Assert.Equal(paragraph.Text, paragraph.ToString());
                Assert.Equal(paragraph.Text, Cut(article, paragraph.Utf8Span));
            }
        }
    }

    [Theory, MemberData(nameof(SegmentSizes))]
    public void Quotes_AfterCompiling_HaveAllTheyWereGiven(int segmentSize)
    {
        Corpus corpus = Expected.Build(segmentSize);

        foreach ((TestArticle expected, Article article) in Expected.Articles.Zip(corpus.Articles))
        {
            Assert.Equal(expected.Quotes.Count, article.Quotes.WithIndirect.Count());
            foreach ((TestQuote wanted, Quote quote) in expected.Quotes.Zip(article.Quotes.WithIndirect))
            {
                Assert.Equal(article, quote.Article);
                Assert.Equal((wanted.Kind, wanted.Span, wanted.Rule, wanted.Origin), (quote.Kind, quote.Span, quote.Rule, quote.Origin));
                Assert.Equal(wanted.ConfidencePerMille / 1000.0, quote.Confidence);
                Assert.Equal(wanted.Pieces, quote.Pieces);
                Assert.Equal((wanted.SpeakerSpan, wanted.CueSpan), (quote.SpeakerSpan, quote.CueSpan));
                Assert.Equal(wanted.Speaker, quote.Speaker?.Id);
                Assert.Equal(wanted.SpeakerSpan?.Of(expected.Text), quote.SpeakerText);
                Assert.Equal(wanted.CueSpan?.Of(expected.Text), quote.Cue);
                Assert.Equal(wanted.Span.Of(expected.Text), Cut(article, quote.Utf8Span));
                Assert.Equal(
                    (expected.ParagraphAt(wanted.Span.Start) + 1, expected.ParagraphAt(wanted.Span.End - 1) + 1),
                    (quote.Paragraph.Number, quote.LastParagraph.Number));
            }
        }
    }

    [Fact]
    public void QuoteText_OverTwoParagraphs_IsItsPiecesJoinedByLineFeeds()
    {
        Quote quote = Expected.Build().Quotes[0];

        Assert.Equal(
            "Kota ini milik kita, bukan milik air.\nDermaga 𝐀 dibuka besok 🇮🇩, dan Pelabuhan Arang ikut membantu.", quote.Text);
        Assert.Equal(Harbour.MayorSpeech, quote.Span.Of(quote.Article.Text));
        Assert.Equal(quote.Text, quote.ToString());
    }

    [Theory, MemberData(nameof(SegmentSizes))]
    public void Mentions_AfterCompiling_HaveAllTheyWereGiven(int segmentSize)
    {
        Corpus corpus = Expected.Build(segmentSize);

        foreach ((TestArticle expected, Article article) in Expected.Articles.Zip(corpus.Articles))
        {
            Assert.Equal(
                expected.Mentions.Select(m => (m.Span, m.Entity, m.Kind, m.Origin, m.Span.Of(expected.Text))),
                article.Mentions.Select(m => (m.Span, m.Entity.Id, m.Kind, m.Origin, m.Text)));
            foreach (Mention mention in article.Mentions)
            {
                Assert.Equal(article, mention.Article);
                Assert.Equal(expected.ParagraphAt(mention.Span.Start) + 1, mention.Paragraph.Number);
                Assert.Equal(mention.Text, Cut(article, mention.Utf8Span));
                Assert.Equal(mention.Text, mention.ToString());
            }
        }
    }

    [Theory, MemberData(nameof(SegmentSizes))]
    public void Entities_AfterCompiling_HaveNamesKindsAndDescriptions(int segmentSize)
    {
        Corpus corpus = Expected.Build(segmentSize);

        Assert.Equal(
            Expected.Entities.Select(e => (e.Id, e.Name, e.Kind, e.Description, e.Wikidata)),
            corpus.Entities.Select(e => (e.Id, e.Name, e.Kind, e.Description, e.WikidataId)));
        foreach ((TestEntity expected, Entity entity) in Expected.Entities.Zip(corpus.Entities))
        {
            Assert.Equal(expected.Aliases.Prepend(expected.Name), entity.Aliases);
            Assert.Equal(expected.Name, entity.ToString());
            Assert.Same(corpus, entity.Corpus);
        }
    }

    [Fact]
    public void Roles_AfterCompiling_HaveWordsLanguageAndDays()
    {
        ImmutableArray<Role> roles = Expected.Build().Entities["ayu-lestari"].Roles;

        Assert.Equal(
            Expected.Entities[0].Roles.Select(r => (r.Text, r.Language, r.From, r.To)),
            roles.Select(r => (r.Text, r.Language, r.From, r.To)));
        Assert.Equal("Wali Kota Arang", roles[0].ToString());
    }

    [Theory]
    [InlineData("2029-02-19T23:59:00+00:00", false)]
    [InlineData("2029-02-20T00:00:00+09:00", true)]
    [InlineData("2031-05-06T23:59:00-08:00", true)]
    [InlineData("2031-05-07T00:00:00+00:00", false)]
    public void IsHeldOn_FromTheFirstDayThroughTheLast_IsTrue(string day, bool expected)
    {
        Role role = Expected.Build().Entities["ayu-lestari"].Roles[0];

        Assert.Equal(expected, role.IsHeldOn(DateTimeOffset.Parse(day, null)));
    }

    [Fact]
    public void IsHeldOn_WhereAnEndIsOpen_HasNoLimitThere()
    {
        ImmutableArray<Role> roles = Expected.Build().Entities["ayu-lestari"].Roles;

        Assert.True(roles[1].IsHeldOn(DateTimeOffset.MaxValue));
        Assert.True(roles[2].IsHeldOn(DateTimeOffset.MinValue));
    }

    [Fact]
    public void Sources_AfterCompiling_HaveAllTheyWereGiven()
    {
        Assert.Equal(
            Expected.Sources.Select(s => (s.Id, s.Name, s.Url, s.License, s.Attribution)),
            Expected.Build().Sources.Select(s => (s.Id, s.Name, s.Url, s.License, s.Attribution)));
    }

    [Fact]
    public void Attribution_OfTheCorpus_NamesTheCorpusItsSourcesAndEveryArticle()
    {
        Assert.Equal(
            """
            Harbour Papers 2031.5.0. © The Harbour Collectors. License: CC-BY-4.0

            Sources:
            Kabar Arang. © Kabar Arang. License: CC-BY-4.0. https://kabar.example/
            The Quay Times
            Silent Press

            Articles:
            Air surut di Arang (Kabar Arang, 2031-05-06), translated from en by machine. © Kabar Arang. License: CC-BY-4.0. https://kabar.example/banjir
            New bridge for Arang (The Quay Times, 2031-04-30). License: LicenseRef-All-Rights-Reserved
            A report that was withdrawn (The Quay Times, 2030-01-01). License: CC-BY-4.0
            Pasar malam ramai (Kabar Arang, 2031-05-07), translated from nl. License: CC-BY-4.0
            Fog again (The Quay Times, 2031-05-06). License: CC-BY-4.0

            """.ReplaceLineEndings("\n"),
            Expected.Build().Info.Attribution);
    }

    [Fact]
    public void WithdrawnArticle_KeepsItsFactsAndHasNoText()
    {
        Article article = Expected.Build().Articles["retracted"];

        Assert.Equal(("", 0, "A report that was withdrawn"), (article.Text, article.Utf8Text.Length, article.Headline));
        Assert.Empty(article.Paragraphs);
        Assert.False(article.Quotes.Any());
        Assert.False(article.Mentions.Any());
    }

    [Fact]
    public void Strings_ReadTwice_AreTheSameInstance()
    {
        Article article = Expected.Build().Articles[0];

        Assert.Same(article.Headline, article.Headline);
        Assert.Same(article.Id, article.Id);
    }

    private static string Cut(Article article, TextSpan utf8) =>
        Encoding.UTF8.GetString(article.Utf8Text.Slice(utf8.Start, utf8.Length));
}
