using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Corpora to lay out.</summary>
internal static class ImageSample
{
    public static WholeCorpus Corpus(params ArticleModel[] articles) => Corpus(ArticleSample.Town.Entities, articles);

    public static WholeCorpus Corpus(EquatableArray<EntityFacts> entities, params ArticleModel[] articles) => new(
        new CorpusFacts("town", "Town", null, "1", "CC0-1.0", "id", null),
        new[] { new SourceFacts("harian", "Harian", null, null, null, null) }.ToEquatableArray(),
        entities,
        articles.ToEquatableArray());

    public static ArticleModel Article(string id, string text) =>
        ArticleSample.Extract(text, ArticleSample.Facts(id: id), ArticleSample.Town).Article;

    /// <summary>The article with a place and a person that no catalogue has: the person is mentioned, and the place said something.</summary>
    public static ArticleModel WithRecognised(ArticleModel article)
    {
        var first = new CharSpan(0, 5);
        return article with
        {
            Recognised = Array(new RecognisedEntity("Gudang Lama", EntityKind.Place), new RecognisedEntity("Hujan", EntityKind.Person)),
            Mentions = Array([new MentionModel(first, 0, MentionKind.Name, ~1, Origin.Recognised), .. article.Mentions]),
            Quotes = Array(
            [
                new QuoteModel(QuoteKind.Partial, first, 0, 0, Array(first), ~0, null, null, "none", 0, Origin.Recognised),
                .. article.Quotes,
            ]),
        };
    }

    /// <summary>As many articles as asked for, each of a few sentences.</summary>
    public static ArticleModel[] Articles(int count) =>
        [.. Enumerable.Range(0, count).Select(number => Article($"a-{number}", $"Rina mengatakan: “Hujan ke-{number} turun.”\nPasar tutup."))];

    public static byte[][] Bytes(SegmentPages segment) => [.. Enumerable.Range(0, segment.Count).Select(page => segment[page])];

    public static byte[][] Bytes(ImagePages image) => [.. image.Segments.SelectMany(Bytes)];

    private static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();
}
