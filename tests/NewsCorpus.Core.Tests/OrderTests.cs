using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class OrderTests
{
    private static readonly TestCorpus Expected = Harbour.Corpus;

    [Theory]
    [InlineData(TestCorpus.OneSegment)]
    [InlineData(TestCorpus.ManySegments)]
    public void Articles_Enumerated_AreInTheOrderOfTheIndex(int segmentSize)
    {
        Assert.Equal(Expected.Articles.Select(article => article.Id), Expected.Build(segmentSize).Articles.Select(article => article.Id));
    }

    [Theory]
    [InlineData(TestCorpus.OneSegment)]
    [InlineData(TestCorpus.ManySegments)]
    public void Quotes_Enumerated_AreInTheOrderOfArticlesAndText(int segmentSize)
    {
        Assert.Equal(
            Expected.Articles.SelectMany(article => article.Quotes.Select(quote => (article.Id, quote.Span))),
            Expected.Build(segmentSize).Quotes.WithIndirect.Select(quote => (quote.Article.Id, quote.Span)));
    }

    [Theory]
    [InlineData(TestCorpus.OneSegment)]
    [InlineData(TestCorpus.ManySegments)]
    public void Mentions_Enumerated_AreInTheOrderOfArticlesAndText(int segmentSize)
    {
        Assert.Equal(
            Expected.Articles.SelectMany(article => article.Mentions.Select(mention => (article.Id, mention.Span))),
            Expected.Build(segmentSize).Mentions.Select(mention => (mention.Article.Id, mention.Span)));
    }

    [Theory]
    [InlineData(TestCorpus.OneSegment)]
    [InlineData(TestCorpus.ManySegments)]
    public void Indexer_OfEveryCollection_AgreesWithEnumeration(int segmentSize)
    {
        Corpus corpus = Expected.Build(segmentSize);

        AssertIndexed(corpus.Articles);
        AssertIndexed(corpus.Quotes);
        AssertIndexed(corpus.Mentions);
        AssertIndexed(corpus.Entities);
        AssertIndexed(corpus.Sources);
        AssertIndexed(corpus.Articles[0].Paragraphs);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public void Indexer_OutsideACollection_Throws(int index)
    {
        Corpus corpus = Expected.Build();

        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Articles[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Quotes[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Mentions[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Entities[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Sources[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Articles[0].Paragraphs[index]);
    }

    [Fact]
    public void Collections_OfAnEmptyCorpus_AreEmpty()
    {
        Corpus corpus = new TestCorpus().Build();

        Assert.Empty(corpus.Articles);
        Assert.Empty(corpus.Quotes);
        Assert.Empty(corpus.Mentions);
        Assert.Empty(corpus.Entities);
        Assert.Equal(0, corpus.Search("anything").Total);
    }

    [Fact]
    public void FromImage_BeforeAnythingIsAsked_ReadsNothing()
    {
        var image = Expected.BuildImage();
        Corpus corpus = Corpus.FromImage(image);
        _ = (corpus.Articles, corpus.Quotes, corpus.Entities, corpus.Mentions, corpus.Sources, corpus.Info);

        Assert.Equal(0, image.Reads);
    }

    [Fact]
    public void Corpus_AskedByManyThreadsAtOnce_AnswersAllAlike()
    {
        Corpus corpus = Expected.Build(TestCorpus.ManySegments);
        string[][] answers = new string[16][];

        Parallel.For(0, answers.Length, i => answers[i] = [.. corpus.Quotes.Select(quote => quote.Text + quote.Speaker?.Name)]);

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
    }

    private static void AssertIndexed<T>(IReadOnlyList<T> list)
    {
        Assert.Equal(list.ToArray(), Enumerable.Range(0, list.Count).Select(i => list[i]));
    }
}
