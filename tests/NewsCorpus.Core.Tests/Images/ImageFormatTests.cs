using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests.Images;

public sealed class ImageFormatTests
{
    [Theory]
    [InlineData(TestCorpus.OneSegment, 1)]
    [InlineData(TestCorpus.OneSegment, 1000)]
    [InlineData(TestCorpus.ManySegments, 2)]
    public void Image_LaidOutOtherwise_IsTheSameCorpus(int segmentSize, int rowsPerPage)
    {
        ArrayImage image = Harbour.Corpus.BuildImage(segmentSize);
        Corpus expected = Corpus.FromImage(image), rewritten = Corpus.FromImage(new PlainImage(image).Write(rowsPerPage));

        rewritten.Verify();
        Assert.Equal(expected.Articles.Select(article => article.Text), rewritten.Articles.Select(article => article.Text));
        Assert.Equal(
            expected.Quotes.Select(quote => (quote.Text, quote.Speaker?.Name)),
            rewritten.Quotes.Select(quote => (quote.Text, quote.Speaker?.Name)));
    }

    [Fact]
    public void Image_WithTablesAndColumnsOfLaterVersions_IsReadWithoutThem()
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage(TestCorpus.ManySegments));
        foreach (PlainSegment segment in image.Segments)
        {
            segment.Tables.Add(1234567, [[1, 2, 3], [4, 5, 6]]);
            foreach (List<int[]> rows in segment.Tables.Values)
            {
                for (int row = 0; row < rows.Count; row++) rows[row] = [.. rows[row], 42];
            }
        }

        Corpus corpus = Corpus.FromImage(image.Write());

        corpus.Verify();
        Assert.Equal(Harbour.Corpus.Articles.Select(article => article.Text), corpus.Articles.Select(article => article.Text));
    }

    [Fact]
    public void Image_OfSeveralPages_IsReadWhole()
    {
        string line = string.Concat(Enumerable.Repeat("gelombang 🌊 ", 4000));
        var large = new TestCorpus
        {
            Articles =
            [
                .. Enumerable.Range(0, 300).Select(i => new TestArticle($"short-{i}", $"Head {i}\nSome “words” here.").Quote("“words”")),
                .. Enumerable.Range(0, 4).Select(i => new TestArticle($"long-{i}", $"Head\n{line}\n“End {i}”").Quote($"“End {i}”")),
            ],
        };
        Corpus corpus = large.Build();

        corpus.Verify();
        Assert.Equal(large.Articles.Select(article => article.Text), corpus.Articles.Select(article => article.Text));
        Assert.Equal(["End 0", "End 1", "End 2", "End 3"], corpus.Quotes.Skip(300).Select(quote => quote.Text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Image_OfANewerFormat_IsRefusedByBothNumbers(int segment)
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        image.Segments[segment].Format = 7;

        var exception = Assert.Throws<InvalidCorpusException>(() => FullRead.Of(Corpus.FromImage(image.Write())));

        Assert.Equal(
            "The corpus has format 7, and this version of NewsCorpus.Core reads formats up to 1: update it.", exception.Message);
    }

    [Fact]
    public void Image_WithASegmentOfAnotherCorpus_IsRefused()
    {
        ArrayImage image = Harbour.Corpus.BuildImage();
        ArrayImage other = new TestCorpus { Articles = [new TestArticle("a", "Head")] }.BuildImage();

        Corpus mixed = Corpus.FromImage(new ArrayImage([image.Segments[0], other.Segments[1]]));

        Assert.Throws<InvalidCorpusException>(() => mixed.Articles[0].Text);
    }

    [Fact]
    public void Image_WithoutSomeSegments_IsRefused()
    {
        ArrayImage image = Harbour.Corpus.BuildImage(TestCorpus.ManySegments);

        Assert.Throws<InvalidCorpusException>(() => Corpus.FromImage(new ArrayImage([])).Articles.Count);
        Assert.Throws<InvalidCorpusException>(() => Corpus.FromImage(new ArrayImage(image.Segments[..^1])).Articles.Count);
    }

    [Theory]
    [InlineData(' ', "is 0 wide")]
    [InlineData('&', "is 6 wide")]
    public void Image_WithAColumnOfAnImpossibleWidth_IsRefused(char width, string fault)
    {
        const int FirstWidth = 4 + (2 * 5) + (6 * 5);
        ArrayImage image = Harbour.Corpus.BuildImage().Copy();
        image.Segments[0][0][FirstWidth] = (byte)width;

        var exception = Assert.Throws<InvalidCorpusException>(() => Corpus.FromImage(image).Articles.Count);

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(18)]
    [InlineData(19)]
    public void Image_WithALookupTableOfAnotherWidth_IsRefused(int table)
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage()) { WidthOfLookups = 5 };
        image.Table(0, table == 18 ? 19 : 18).Clear();
        foreach (int[] lookup in image.Table(0, 17)) Array.Clear(lookup);

        Assert.Throws<InvalidCorpusException>(() => Corpus.FromImage(image.Write()).Articles.Count);
    }

    [Fact]
    public void Image_ThatListsAnArticleThatIsNotThere_IsRefusedWhereItIsListed()
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        image.Table(0, 20)[0][0] = 5;
        Entity first = Corpus.FromImage(image.Write()).Entities[0];

        Assert.Throws<InvalidCorpusException>(() => first.Articles.ToArray());
    }

    [Fact]
    public void Image_WhoseParagraphsGoBackwardsInBytes_IsRefused()
    {
        TestArticle article = new TestArticle("a", new string('漢', 100) + "\nShe said: “One\n“two” loudly.").Quote("“One\n“two”");
        var image = new PlainImage(new TestCorpus { Articles = [article] }.BuildImage());
        image.Table(1, 42)[2][3] = 0;
        Quote quote = Corpus.FromImage(image.Write()).Quotes[0];

        Assert.Throws<InvalidCorpusException>(() => quote.Utf8Span);
    }
}
