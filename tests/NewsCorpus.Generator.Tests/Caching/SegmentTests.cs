using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Caching;

/// <summary>A corpus of several segments: an edit rewrites the segment of its article, and no other.</summary>
public sealed class SegmentTests
{
    private const string Catalogue = "Harbour.News.Segment00.g.cs";

    private static readonly Lazy<GeneratorRun> Before = new(() => GeneratorRun.Of(LargeCorpus.Project));

    [Fact]
    public void Run_LargeCorpus_HasSeveralSegments() =>
        Assert.Equal(
            [
                "Harbour.News.Image.g.cs", "Harbour.News.Names.g.cs", Catalogue, "Harbour.News.Segment01.g.cs",
                "Harbour.News.Segment02.g.cs", "Harbour.News.Segment03.g.cs", "Harbour.News.Segment04.g.cs", "Harbour.News.g.cs",
            ],
            Before.Value.Sources.Keys);

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(39)]
    public void Run_WordChanged_OnlyItsSegmentAndTheCatalogueChange(int article)
    {
        GeneratorRun run = Before.Value.After(project =>
            project.Replace(LargeCorpus.PathOf(article), " on day 77,", " on day seventy-seven,"));

        Assert.Equal(
            """
            Files: 1 Modified, 40 Cached
            Articles: 1 Modified, 39 Cached
            Corpora: 1 Modified
            Segments: 1 Modified, 3 Cached
            Sources: 2 Modified, 3 Cached
            Outputs: 2 Modified, 10 Cached
            """,
            run.Work);
        Assert.Equal([Catalogue, SegmentOf(article)], run.FilesChangedSince(Before.Value));
    }

    [Fact]
    public void Run_QuoteAdded_NoOtherSegmentChanges()
    {
        GeneratorRun run = Before.Value.After(project =>
            project.Replace(LargeCorpus.PathOf(17), "Ship 604 came", "\"Ship 604 is in,\" said Lena Brandvik.\n\nIt came"));

        Assert.Equal(
            ["Harbour.News.Names.g.cs", Catalogue, SegmentOf(17), "Harbour.News.g.cs"],
            run.FilesChangedSince(Before.Value));
    }

    [Fact]
    public void Run_HeadlineEdited_NoOtherSegmentChanges()
    {
        GeneratorRun run = Before.Value.After(project =>
            project.Replace(TestProject.IndexPath, "[Report 17 from", "[Seventeenth report from"));

        Assert.Equal(
            """
            Files: 1 Modified, 40 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Articles: 1 Modified, 39 Cached
            Corpora: 1 Modified
            Segments: 1 Modified, 3 Cached
            Sources: 2 Modified, 3 Cached
            Outputs: 3 Modified, 9 Cached
            """,
            run.Work);
        Assert.Equal(["Harbour.News.Names.g.cs", Catalogue, SegmentOf(17)], run.FilesChangedSince(Before.Value));
    }

    [Fact]
    public void Run_LargeCorpus_EverySegmentIsReadBack() => Assert.Equal(
        LargeCorpus.Articles,
        Before.Value.Ask<int>("Harbour.News.Articles.Count(article => article.Text.Length > 10_000 && article.Quotes.Count() == 9)"));

    private static string SegmentOf(int article)
    {
        int segment = Image.ImageFormat.SegmentOf($"report-{article}", articleSegments: 4);
        return $"Harbour.News.Segment{segment:00}.g.cs";
    }
}
