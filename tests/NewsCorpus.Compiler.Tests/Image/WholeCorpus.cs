using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>A corpus with all its articles, laid out at once: what compiling segment by segment must come to.</summary>
internal sealed record WholeCorpus(
    CorpusFacts Corpus, EquatableArray<SourceFacts> Sources, EquatableArray<EntityFacts> Entities, EquatableArray<ArticleModel> Articles)
{
    public ImagePages Build(int segments = 1)
    {
        var map = new SegmentMap([.. Articles.Select(article => article.Facts.Id)], segments);
        SegmentPages[] pages =
        [
            .. Enumerable.Range(1, segments).Select(segment =>
                ArticleSegment.Build(map.ArticlesOf(segment).Select(number => Articles[number]), Sources)),
        ];
        var digest = new CorpusDigest(
            Corpus,
            Sources,
            Entities,
            Articles.Select(article => new ExtractedArticle(article.Facts.Path, article, default, default).ToDigest()).ToEquatableArray());
        SegmentPages catalogue = CatalogueSegment.Build(digest, map, [.. pages.Select(segment => segment.Hash)]);
        return new ImagePages([catalogue, .. pages]);
    }
}
