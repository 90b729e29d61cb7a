using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests.Images;

public sealed class DamageTests
{
    private static readonly ArrayImage Sound = Harbour.Corpus.BuildImage(2);

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x7F)]
    [InlineData(0x80)]
    public void Reading_WithAnyByteChanged_AnswersOrThrowsInvalidCorpusException(byte change)
    {
        foreach ((int segment, int page, int at) in VerifyTests.Places(Sound))
        {
            ArrayImage damaged = Sound.Copy();
            damaged.Segments[segment][page][at] ^= change;
            AssertReadable(damaged, $"byte {at} of page {page} of segment {segment} changed by {change:X2}");
        }
    }

    [Fact]
    public void Reading_WithAnyPageCutOffAnywhere_AnswersOrThrowsInvalidCorpusException()
    {
        foreach ((int segment, int page, int at) in VerifyTests.Places(Sound))
        {
            byte[][][] damaged = Sound.Copy().Segments;
            damaged[segment][page] = damaged[segment][page][..at];
            AssertReadable(new ArrayImage(damaged), $"page {page} of segment {segment} cut off at {at}");
        }
    }

    [Fact]
    public void Reading_WithAnyPageMissing_AnswersOrThrowsInvalidCorpusException()
    {
        for (int segment = 0; segment < Sound.Segments.Length; segment++)
        {
            for (int page = 0; page < Sound.Segments[segment].Length; page++)
            {
                ArrayImage damaged = Sound.Copy();
                damaged.Segments[segment] = [.. damaged.Segments[segment].Where((_, i) => i != page)];
                AssertReadable(damaged, $"page {page} of segment {segment} missing");
            }
        }
    }

    // Numbers that a flipped byte cannot make, as large as they get, everywhere; the hashes are right.
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    public void Reading_WithAnyNumberReplaced_AnswersOrThrowsInvalidCorpusException(int value)
    {
        var image = new PlainImage(Sound);
        for (int segment = 0; segment < image.Segments.Length; segment++)
        {
            foreach ((int table, List<int[]> rows) in image.Segments[segment].Tables)
            {
                for (int row = 0; row < rows.Count; row++)
                {
                    for (int column = 0; column < rows[row].Length; column++)
                    {
                        int kept = rows[row][column];
                        rows[row][column] = value;
                        if (table is not (1 or 11))
                            AssertReadable(image.Write(), $"column {column}, row {row}, table {table}, segment {segment} is {value}");
                        rows[row][column] = kept;
                    }
                }
            }
        }
    }

    [Fact]
    public void Search_IdsOfEqualHitsAreDamaged_ThrowsInvalidCorpusException()
    {
        const int Directory = 16;
        var corpus = new TestCorpus { Articles = [new TestArticle("one", "Fog."), new TestArticle("two", "Fog.")] };
        var image = new PlainImage(corpus.BuildImage());
        foreach (int[] row in image.Table(0, Directory)) row[0] = 9_999;

        Assert.Throws<InvalidCorpusException>(() => Corpus.FromImage(image.Write()).Search("fog"));
    }

    private static void AssertReadable(ArrayImage image, string damage)
    {
        Exception? thrown = Record.Exception(() => FullRead.Of(Corpus.FromImage(image)));
        Assert.True(thrown is null or InvalidCorpusException, $"{damage}: {thrown}");
    }
}
