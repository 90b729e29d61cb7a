using NewsCorpus.Accuracy.Data;

namespace NewsCorpus.Accuracy.Scoring;

/// <summary>Compares mentions with those of the seed's annotation, as score_seed.py does.</summary>
internal sealed class SeedScorer
{
    private SeedScorer(IReadOnlyList<SeedTier> tiers, Finding named, IReadOnlyList<SeedMention> falsePositives)
    {
        Tiers = tiers;
        Named = named;
        FalsePositives = falsePositives;
    }

    public IReadOnlyList<SeedTier> Tiers { get; }

    /// <summary>Of the mentions by name: those linked to the right entity.</summary>
    public Finding Named { get; }

    public IReadOnlyList<SeedMention> FalsePositives { get; }

    public static SeedScorer Score(SeedGold gold, IEnumerable<SeedMention> mentions)
    {
        Dictionary<(int, int, int), (string Tier, int Number)> owners = [];
        foreach (string tier in SeedGold.Tiers)
        {
            for (int i = 0; i < gold.Mentions[tier].Count; i++)
                owners[gold.Mentions[tier][i].Place] = owners[gold.Mentions[tier][i].PlaceOfName] = (tier, i);
        }

        Dictionary<(string Tier, int Number), SeedMention> hits = [];
        List<SeedMention> falsePositives = [];
        foreach (SeedMention mention in mentions)
        {
            if (owners.TryGetValue(mention.Place, out (string Tier, int Number) owner)) hits[owner] = mention;
            else falsePositives.Add(mention);
        }

        SeedTier[] tiers = [.. SeedGold.Tiers.Select(tier => Count(tier, gold.Mentions[tier], hits))];
        var named = new Finding(tiers[0].RightEntity, tiers[0].Found + falsePositives.Count, tiers[0].Gold);
        return new SeedScorer(tiers, named, falsePositives);
    }

    private static SeedTier Count(
        string tier, IReadOnlyList<SeedMention> gold, Dictionary<(string Tier, int Number), SeedMention> hits)
    {
        int found = 0, entity = 0, kind = 0;
        for (int i = 0; i < gold.Count; i++)
        {
            if (!hits.TryGetValue((tier, i), out SeedMention? hit)) continue;
            found++;
            if (hit.Entity == gold[i].Entity) entity++;
            if (hit.Kind == gold[i].Kind) kind++;
        }

        return new SeedTier(tier, gold.Count, found, entity, kind);
    }
}
