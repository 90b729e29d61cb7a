using System.Text;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>Lays out a corpus as an image. The same corpus gives the same bytes.</summary>
internal static class ImageBuilder
{
    /// <summary>Articles are spread over more segments when one would hold more text than this.</summary>
    public const int SegmentBytes = 256 * 1024;

    public static ImagePages Build(CorpusModel model, int targetSegmentBytes = SegmentBytes)
    {
        IReadOnlyList<IReadOnlyList<ArticleModel>> shards = Shards(model.Articles, targetSegmentBytes);
        IReadOnlyDictionary<string, int> sources = SourceNumbers(model.Sources);
        SegmentPages[] segments = [.. shards.Select(shard => ArticleSegment.Build(shard, sources))];
        return new ImagePages([Catalogue(model, shards, segments), .. segments]);
    }

    /// <summary>The articles of each segment, in the order of their ids, so that the order of INDEX.md does not matter here.</summary>
    public static IReadOnlyList<IReadOnlyList<ArticleModel>> Shards(EquatableArray<ArticleModel> articles, int targetSegmentBytes)
    {
        int count = SegmentCount(articles, targetSegmentBytes);
        List<ArticleModel>[] shards = [.. Enumerable.Range(0, count).Select(_ => new List<ArticleModel>())];
        foreach (ArticleModel article in articles) shards[ImageFormat.SegmentOf(article.Facts.Id.AsSpan(), count) - 1].Add(article);
        foreach (List<ArticleModel> shard in shards) shard.Sort((a, b) => string.CompareOrdinal(a.Facts.Id, b.Facts.Id));
        return shards;
    }

    public static IReadOnlyDictionary<string, int> SourceNumbers(EquatableArray<SourceFacts> sources)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < sources.Count; i++) numbers.Add(sources[i].Id, i);
        return numbers;
    }

    public static SegmentPages Catalogue(
        CorpusModel model, IReadOnlyList<IReadOnlyList<ArticleModel>> shards, IReadOnlyList<SegmentPages> segments)
    {
        var places = new Dictionary<string, (int Segment, int Row)>(StringComparer.Ordinal);
        for (int shard = 0; shard < shards.Count; shard++)
        {
            for (int row = 0; row < shards[shard].Count; row++) places.Add(shards[shard][row].Facts.Id, (shard + 1, row));
        }

        return CatalogueSegment.Build(
            model,
            [.. model.Articles.Select(article => places[article.Facts.Id])],
            [.. segments.Select(segment => segment.Hash)]);
    }

    private static int SegmentCount(EquatableArray<ArticleModel> articles, int targetSegmentBytes)
    {
        long bytes = articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Text));
        int count = 1;
        while (count < ImageFormat.MaxArticleSegments && bytes > (long)count * targetSegmentBytes) count *= 2;
        return count;
    }
}
