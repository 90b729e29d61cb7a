using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>A target with its articles, in the order of its index; those are left out whose file is missing, which is an error already.</summary>
internal sealed record GatheredCorpus(CorpusTarget Target, IndexModel Index, int Segments, EquatableArray<LinkedArticle> Articles)
{
    /// <param name="plan">The plan of the corpus.</param>
    /// <param name="all">The articles of all corpora of the compilation.</param>
    public static GatheredCorpus Of(CorpusPlan plan, IEnumerable<LinkedArticle> all)
    {
        IndexModel index = plan.Index!;
        var byId = new Dictionary<string, LinkedArticle>(StringComparer.Ordinal);
        foreach (LinkedArticle article in all)
        {
            if (article.Target == plan.Target) byId[article.Digest.Id] = article;
        }

        return new GatheredCorpus(plan.Target, index, plan.Segments, index.Articles
            .Select(facts => byId.TryGetValue(facts.Id, out LinkedArticle? article) ? article
                : facts.IsWithdrawn ? LinkedArticle.Withdrawn(plan.Target, facts)
                : null)
            .OfType<LinkedArticle>()
            .ToEquatableArray());
    }

    /// <summary>The articles of each segment.</summary>
    public IEnumerable<Shard> Shards()
    {
        var map = new SegmentMap([.. Articles.Select(static article => article.Digest.Id)], Segments);
        return Enumerable.Range(1, map.Segments).Select(segment => new Shard(
            Target, segment, map.ArticlesOf(segment).Select(number => Articles[number].Article).ToEquatableArray(), Index.Sources));
    }
}
