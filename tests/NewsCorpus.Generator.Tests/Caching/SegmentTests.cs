using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Caching;

/// <summary>A corpus of several segments: an edit rewrites the segment of its article, and no other.</summary>
public sealed class SegmentTests
{
    private const string Catalogue = "Harbour.News.Segment00.Part00.g.cs";

    private static readonly Lazy<GeneratorRun> Before = new(() => GeneratorRun.Of(LargeCorpus.Project));

    [Fact]
    public void Run_LargeCorpus_HasSixteenSegmentsAndFourFilesOfNames() =>
        Assert.Equal(
            [
                "Harbour.News.Image.g.cs",
                .. Enumerable.Range(0, 4).Select(number => $"Harbour.News.Names{number:00}.g.cs"),
                Catalogue,
                "Harbour.News.Segment00.g.cs",
                .. Enumerable.Range(1, 16).Select(number => $"Harbour.News.Segment{number:00}.g.cs"),
                "Harbour.News.g.cs",
            ],
            Before.Value.Sources.Keys);

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    [InlineData(299)]
    public void Run_WordChanged_OnlyItsSegmentAndTheCatalogueChange(int article)
    {
        GeneratorRun run = Before.Value.After(project =>
            project.Replace(LargeCorpus.PathOf(article), " on day 7,", " on day seven,"));

        Assert.Equal(
            """
            Files: 1 Modified, 300 Cached
            Readings: 1 Modified, 299 Cached
            Articles: 1 Modified, 299 Cached
            Corpora: 1 Modified
            Segments: 1 Modified, 15 Cached
            Catalogues: 1 Modified
            Sources: 2 Modified, 21 Cached
            Outputs: 2 Modified, 26 Cached
            """,
            run.Work);
        Assert.Equal([Catalogue, SegmentOf(article)], run.FilesChangedSince(Before.Value));
    }

    [Fact]
    public void Run_QuoteAdded_NoOtherSegmentChanges()
    {
        GeneratorRun run = Before.Value.After(project =>
            project.Replace(LargeCorpus.PathOf(17), "Ship 534 came", "\"Ship 534 is in,\" said Lena Brandvik.\n\nIt came"));

        Assert.Equal(
            [Catalogue, SegmentOf(17)],
            run.FilesChangedSince(Before.Value));
    }

    [Fact]
    public void Run_HeadlineEdited_NoOtherSegmentChanges()
    {
        GeneratorRun run = Before.Value.After(project =>
            project.Replace(TestProject.IndexPath, "[Report 17 from", "[Seventeenth report from"));

        Assert.Equal(
            """
            Files: 1 Modified, 300 Cached
            Indexes: 1 Modified
            Plans: 1 Modified
            Readings: 1 Modified, 299 Cached
            Articles: 1 Modified, 299 Cached
            Corpora: 1 Unchanged
            Segments: 1 Modified, 15 Cached
            Catalogues: 1 Modified
            Sources: 3 Modified, 1 Unchanged, 19 Cached
            Outputs: 3 Modified, 25 Cached
            """,
            run.Work);
        Assert.Equal([NamesOf("report-17"), Catalogue, SegmentOf(17)], run.FilesChangedSince(Before.Value));
    }

    [Fact]
    public void Run_LargeCorpus_EverySegmentIsReadBack() => Assert.Equal(
        LargeCorpus.Articles,
        Before.Value.Ask<int>("Harbour.News.Articles.Count(article => article.Text.Length > 900 && article.Quotes.Count() == 2)"));

    private static string NamesOf(string id) => $"Harbour.News.Names{Image.ImageFormat.SegmentOf(id, articleSegments: 4) - 1:00}.g.cs";

    private static string SegmentOf(int article)
    {
        int segment = Image.ImageFormat.SegmentOf($"report-{article}", articleSegments: 16);
        return $"Harbour.News.Segment{segment:00}.g.cs";
    }
}
