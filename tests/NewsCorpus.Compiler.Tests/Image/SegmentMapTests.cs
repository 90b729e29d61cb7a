using NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Where articles go.</summary>
public sealed class SegmentMapTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    [InlineData(64, 2)]
    [InlineData(65, 4)]
    [InlineData(1_025, 64)]
    [InlineData(100_000, 64)]
    public void SegmentsFor_SoManyArticles_IsAPowerOfTwoUpToSixtyFour(int articles, int expected) =>
        Assert.Equal(expected, SegmentMap.SegmentsFor(articles));

    [Fact]
    public void PlaceOf_EachArticle_IsWhereItsSegmentHasIt()
    {
        string[] ids = [.. Enumerable.Range(0, 300).Select(number => $"a-{number}")];
        var map = SegmentMap.Of(ids);

        Assert.Equal(16, map.Segments);
        Assert.Equal(Enumerable.Range(0, 300), Enumerable.Range(1, map.Segments).SelectMany(map.ArticlesOf).Order());
        Assert.All(Enumerable.Range(0, 300), article =>
        {
            (int segment, int row) = map.PlaceOf(article);
            Assert.Equal(ImageFormat.SegmentOf(ids[article], map.Segments), segment);
            Assert.Equal(article, map.ArticlesOf(segment)[row]);
        });
    }

    [Fact]
    public void ArticlesOf_AnyOrderOfTheIndex_AreInTheOrderOfTheirIds()
    {
        string[] ids = ["pasar", "banjir", "sekolah", "angin"];

        Assert.Equal(["angin", "banjir", "pasar", "sekolah"], new SegmentMap(ids, 1).ArticlesOf(1).Select(article => ids[article]));
    }
}
