using NewsCorpus.Compiler.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Generator.Model;

/// <summary>
/// The entries of an index that get their members in one file of generated code: chosen by a stable hash of their ids and in the order
/// of these, so that an edit of one entry re-emits one file, and an entry more or another order renames nothing.
/// </summary>
/// <param name="Kinds">All kinds of entities that the index has, for the file that describes their classes; nothing for the others.</param>
internal sealed record NamesShard(
    CorpusTarget Target,
    int Number,
    EquatableArray<NamedEntity> Entities,
    EquatableArray<NamedArticle> Articles,
    EquatableArray<int> Kinds)
{
    private const int EntriesInShard = 128;
    private const int MostShards = 64;

    /// <summary>Whether the classes are described here.</summary>
    public bool IsFirst => Number == 0;

    public static IEnumerable<NamesShard> Of(CorpusPlan plan)
    {
        IndexModel index = plan.Index!;
        EquatableArray<ArticleFacts> listed = plan.HasHeadlines ? index.Articles : default;
        int count = 1;
        while (count < MostShards && listed.Count + index.Entities.Count > count * EntriesInShard) count *= 2;
        Dictionary<string, string> sources = index.Sources.ToDictionary(static source => source.Id, static source => source.Name, StringComparer.Ordinal);
        ILookup<int, NamedEntity> entities = index.Entities
            .Select(static (facts, number) => new NamedEntity(number, facts))
            .OrderBy(static entity => entity.Facts.Id, StringComparer.Ordinal)
            .ToLookup(entity => ShardOf(entity.Facts.Id, count));
        ILookup<int, NamedArticle> articles = listed
            .Select(facts => new NamedArticle(facts, sources[facts.Source]))
            .OrderBy(static article => article.Facts.Id, StringComparer.Ordinal)
            .ToLookup(article => ShardOf(article.Facts.Id, count));
        return Enumerable.Range(0, count).Select(number => new NamesShard(
            plan.Target,
            number,
            entities[number].ToEquatableArray(),
            articles[number].ToEquatableArray(),
            number == 0 ? KindsOf(index) : default));
    }

    private static EquatableArray<int> KindsOf(IndexModel index) =>
        index.Entities.Select(static entity => (int)entity.Kind).Distinct().OrderBy(static kind => kind).ToEquatableArray();

    private static int ShardOf(string id, int count) => ImageFormat.SegmentOf(id.AsSpan(), count) - 1;
}

/// <summary>An entity of the catalogue and its number there.</summary>
internal sealed record NamedEntity(int Number, EntityFacts Facts);

/// <summary>An article and the name of its source.</summary>
internal sealed record NamedArticle(ArticleFacts Facts, string Source);
