using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests.Images;

public sealed class VerifyTests
{
    private const int Corpus = 10, Entities = 13, Directory = 16, Lookups = 17, Buckets = 18, EntityArticles = 20;
    private const int Articles = 40, Paragraphs = 42, Quotes = 43, Pieces = 44, Mentions = 45, Recognised = 46;

    [Theory]
    [InlineData(TestCorpus.OneSegment)]
    [InlineData(TestCorpus.ManySegments)]
    public void Verify_OfASoundCorpus_FindsNothing(int segmentSize)
    {
        Exception? found = Record.Exception(() => Harbour.Corpus.Build(segmentSize).Verify());

        Assert.Null(found);
    }

    [Fact]
    public void Verify_WithAnyByteChanged_Throws()
    {
        ArrayImage sound = Harbour.Corpus.BuildImage();

        foreach ((int segment, int page, int at) in Places(sound))
        {
            ArrayImage damaged = sound.Copy();
            damaged.Segments[segment][page][at] ^= 1;
            Assert.Throws<InvalidCorpusException>(() => NewsCorpus.Corpus.FromImage(damaged).Verify());
        }
    }

    // Faults that a writer could make: the hashes are right, the numbers are not.
    [Theory]
    [InlineData(0, Corpus, 0, 8, 5, "quotes")]
    [InlineData(0, Corpus, 0, 9, 5, "mentions")]
    [InlineData(0, Directory, 1, 3, 1, "quotes before")]
    [InlineData(0, Directory, 1, 4, 1, "mentions before")]
    [InlineData(0, Directory, 1, 2, 0, "place of another")]
    [InlineData(0, Directory, 1, 1, 9, "no segment 9")]
    [InlineData(0, Entities, 0, 13, 5, "miscounted")]
    [InlineData(0, Entities, 0, 14, 5, "miscounted")]
    [InlineData(0, Entities, 0, 16, 1, "a range of 1 rows")]
    [InlineData(0, Entities, 1, 16, 2, "miscounted")]
    [InlineData(0, Entities, 0, 10, 2, "a range of 2 rows")]
    [InlineData(0, EntityArticles, 0, 0, 1, "is not listed")]
    [InlineData(0, EntityArticles, 0, 0, 77, "is not listed")]
    [InlineData(1, Articles, 0, 5, 9, "no source")]
    [InlineData(1, Articles, 0, 17, 244, "length that is stated")]
    [InlineData(1, Articles, 0, 16, 9, "does not have the hash")]
    [InlineData(1, Articles, 0, 14, 99, "no page")]
    [InlineData(1, Articles, 0, 2, 99999999, "is no day")]
    [InlineData(1, Articles, 0, 3, 2000, "is no minute")]
    [InlineData(1, Articles, 0, 23, 300, "rows")]
    [InlineData(1, Paragraphs, 1, 3, 1, "bytes are")]
    [InlineData(1, Paragraphs, 1, 3, 999, "does not fit the bytes")]
    [InlineData(1, Paragraphs, 3, 4, 0, "length that is stated")]
    [InlineData(1, Paragraphs, 2, 1, 90, "paragraphs overlap")]
    [InlineData(1, Paragraphs, 1, 0, 5, "is no ParagraphKind")]
    [InlineData(1, Quotes, 0, 1, 2, "does not start in its paragraph")]
    [InlineData(1, Quotes, 0, 2, 1, "does not end in its paragraph")]
    [InlineData(1, Quotes, 0, 7, 99, "no entity")]
    [InlineData(1, Quotes, 0, 0, 4, "is no QuoteKind")]
    [InlineData(1, Quotes, 0, 0, 3, "mixed with others")]
    [InlineData(1, Quotes, 2, 0, 1, "mixed with others")]
    [InlineData(1, Quotes, 8, 3, 1, "quotes are out of order")]
    [InlineData(1, Quotes, 0, 13, 1001, "is no confidence")]
    [InlineData(1, Quotes, 0, 12, 999, "no string")]
    [InlineData(1, Quotes, 1, 3, 2, "quotes are out of order")]
    [InlineData(1, Pieces, 0, 0, 59, "words of a quote are outside")]
    [InlineData(1, Mentions, 0, 0, 3, "not in its paragraph")]
    [InlineData(1, Mentions, 0, 4, 99, "no entity 49 recognised")]
    [InlineData(1, Mentions, 0, 4, 98, "no entity 49")]
    [InlineData(1, Mentions, 1, 1, 10, "mentions are out of order")]
    [InlineData(1, Articles, 0, 29, 99, "rows")]
    [InlineData(1, Articles, 0, 30, 99, "rows")]
    [InlineData(1, Recognised, 0, 0, 999, "no string")]
    [InlineData(1, Recognised, 0, 1, 0, "has no name")]
    [InlineData(1, Recognised, 0, 2, 7, "is no EntityKind")]
    [InlineData(1, Recognised, 0, 4, 99, "rows")]
    public void Verify_WithOneNumberWrong_SaysWhatIsWrong(int segment, int table, int row, int column, int value, string fault)
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        image.Table(segment, table)[row][column] = value;

        var exception = Assert.Throws<InvalidCorpusException>(() => NewsCorpus.Corpus.FromImage(image.Write()).Verify());

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_WithTwoRecognisedEntitiesOfOneKey_SaysWhichIsNotFound()
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        List<int[]> recognised = image.Table(1, Recognised);
        recognised[2][0] = recognised[1][0];

        var exception = Assert.Throws<InvalidCorpusException>(() => NewsCorpus.Corpus.FromImage(image.Write()).Verify());

        Assert.Contains("entity pasar-malam~malam is not found by its id", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "article", "is not found by its id")]
    [InlineData(1, "entity", "is not found by its id")]
    [InlineData(2, "source", "is not found by its id")]
    [InlineData(3, "entity", "is not found by its name")]
    public void Verify_WithAnEmptyLookup_SaysWhatIsNotFound(int lookup, string record, string fault)
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        foreach (int[] bucket in BucketsOf(image, lookup)) Array.Clear(bucket);

        var exception = Assert.Throws<InvalidCorpusException>(() => NewsCorpus.Corpus.FromImage(image.Write()).Verify());

        Assert.Contains(record, exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_OfAKeyThatLeadsToNoRecord_Throws()
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        (byte[] page, int at) = KeyRecordOf(image, "fog-again");
        page[at] = (byte)'~';
        var corpus = NewsCorpus.Corpus.FromImage(image.Write());

        var exception = Assert.Throws<InvalidCorpusException>(() => corpus.Articles["fog-again"]);

        Assert.Contains("no record 94", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_InATableWithoutAFreeSlot_EndsAllTheSame()
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        int taken = BucketsOf(image, 0).First(bucket => bucket[4] != 0)[4];
        foreach (int[] bucket in BucketsOf(image, 0))
        {
            for (int slot = 0; slot < 4; slot++) (bucket[slot], bucket[slot + 4]) = (12345, taken);
        }

        Assert.False(NewsCorpus.Corpus.FromImage(image.Write()).Articles.TryGet("fog-again", out _));
    }

    [Fact]
    public void Verify_WithATextThatDoesNotMatchItsHash_Throws()
    {
        var image = new PlainImage(Harbour.Corpus.BuildImage());
        byte[] page = image.Segments[1].Pages.Single(page => page.AsSpan().IndexOf("was seen"u8) >= 0);
        page[page.AsSpan().IndexOf("was seen"u8)] = (byte)'X';

        var exception = Assert.Throws<InvalidCorpusException>(() => NewsCorpus.Corpus.FromImage(image.Write()).Verify());

        Assert.Contains("does not have the hash that is stated", exception.Message, StringComparison.Ordinal);
    }

    private static List<int[]> BucketsOf(PlainImage image, int lookup)
    {
        int[] row = image.Table(0, Lookups)[lookup];
        return image.Table(0, Buckets).GetRange(row[2], row[3]);
    }

    private static (byte[] Page, int At) KeyRecordOf(PlainImage image, string key)
    {
        foreach (int place in BucketsOf(image, 0).SelectMany(bucket => bucket.Skip(4)).Where(place => place != 0))
        {
            byte[] page = image.Catalogue.Pages[place / 65536];
            if (page.AsSpan((place % 65536) + 8).StartsWith(System.Text.Encoding.UTF8.GetBytes(key))) return (page, place % 65536);
        }

        throw new InvalidOperationException($"There is no key {key}.");
    }

    internal static IEnumerable<(int Segment, int Page, int At)> Places(ArrayImage image)
    {
        for (int segment = 0; segment < image.Segments.Length; segment++)
        {
            for (int page = 0; page < image.Segments[segment].Length; page++)
            {
                for (int at = 0; at < image.Segments[segment][page].Length; at++) yield return (segment, page, at);
            }
        }
    }
}
