using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>
/// Which segment each article of a corpus is in, and where in it: by a stable hash of its id, in the order of the ids. It depends on
/// the ids alone, so that no text is read for it, no edit of one moves an article, and the order of INDEX.md does not matter.
/// </summary>
internal sealed class SegmentMap
{
    // Few enough for an edit to be cheap, many enough for a small corpus to be one segment.
    private const int ArticlesInSegment = 32;

    private readonly int[][] _articles;
    private readonly (int Segment, int Row)[] _places;

    /// <param name="ids">The ids of the articles, in the order of the corpus.</param>
    /// <param name="segments">The number of segments, a power of two up to 64.</param>
    public SegmentMap(IReadOnlyList<string> ids, int segments)
    {
        _places = new (int, int)[ids.Count];
        ILookup<int, int> bySegment = Enumerable.Range(0, ids.Count).ToLookup(article => ImageFormat.SegmentOf(ids[article].AsSpan(), segments));
        _articles =
        [
            .. Enumerable.Range(1, segments)
                .Select(segment => bySegment[segment].OrderBy(article => ids[article], StringComparer.Ordinal).ToArray()),
        ];
        for (int segment = 1; segment <= segments; segment++)
        {
            int[] articles = ArticlesOf(segment);
            for (int row = 0; row < articles.Length; row++) _places[articles[row]] = (segment, row);
        }
    }

    /// <param name="ids">The ids of the articles, in the order of the corpus.</param>
    public static SegmentMap Of(IReadOnlyList<string> ids) => new(ids, SegmentsFor(ids.Count));

    /// <summary>The number of segments of articles, which are numbered from 1.</summary>
    public int Segments => _articles.Length;

    /// <summary>How many segments so many articles are spread over.</summary>
    public static int SegmentsFor(int articles)
    {
        int segments = 1;
        while (segments < ImageFormat.MaxArticleSegments && articles > segments * ArticlesInSegment) segments *= 2;
        return segments;
    }

    /// <summary>The numbers of the articles of a segment, in the order of their rows.</summary>
    public int[] ArticlesOf(int segment) => _articles[segment - 1];

    /// <summary>Where an article is.</summary>
    public (int Segment, int Row) PlaceOf(int article) => _places[article];
}
