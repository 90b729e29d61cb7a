using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Predictions;
using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy;

/// <summary>All systems on all sets: every score that the reports show, each computed once.</summary>
internal sealed class Measurement
{
    public Measurement(DataFolder data, SeedGold seed, IReadOnlyList<ISystem> systems)
    {
        Data = data;
        Seed = seed;
        SeedExtraction = new SeedExtraction(seed, Repository.PathOf("seeds/INDEX.md"));
        foreach (QuoteSet set in data.Quotes)
        {
            foreach (ISystem system in systems) Measure(system, set);
        }

        foreach (EntitySet set in data.Entities)
        {
            foreach (ISystem system in systems)
            {
                if (system.Annotate(set) is { } found) Entities.Add((system, set, EntityScorer.Score(set, found)));
            }
        }

        foreach (LinkSet set in data.Links)
        {
            foreach (ISystem system in systems) Measure(system, set);
        }

        SeedQuotes = QuoteScorer.Score(seed.Quotes.Documents, SeedExtraction.Quotes);
        SeedMentions = SeedScorer.Score(seed, SeedExtraction.Mentions);
    }

    public DataFolder Data { get; }

    public SeedGold Seed { get; }

    public SeedExtraction SeedExtraction { get; }

    /// <summary>A score for each system and set, and for each part of a set that has parts.</summary>
    public List<(ISystem System, QuoteSet Set, string? Split, QuoteScore Score)> Quotes { get; } = [];

    public List<(ISystem System, EntitySet Set, EntityScore Score)> Entities { get; } = [];

    /// <summary>By kind of names, null for all.</summary>
    public List<(ISystem System, LinkSet Set, string? Kind, LinkScore Score)> Links { get; } = [];

    public QuoteScore SeedQuotes { get; }

    public SeedScorer SeedMentions { get; }

    /// <summary>The scores of the extractor alone, of whole sets.</summary>
    public IEnumerable<(QuoteSet Set, QuoteScore Score)> Own =>
        Quotes.Where(static item => item is { System: Extractor, Split: null }).Select(static item => (item.Set, item.Score));

    private void Measure(ISystem system, QuoteSet set)
    {
        if (system.Annotate(set) is not { } found) return;
        Quotes.Add((system, set, null, QuoteScorer.Score(set.Documents, found)));
        foreach (string split in set.Splits)
            Quotes.Add((system, set, split, QuoteScorer.Score(set.Documents.Where(item => (item.Split ?? "") == split), found)));
    }

    // The texts are those of the quotes, or else of the names, that lie in a folder of the same name.
    private void Measure(ISystem system, LinkSet set)
    {
        if (TextsOf(set, system) is not { } found) return;
        // A program that only finds names is not measured by what they mean.
        if (system is not Extractor && !found.Values.SelectMany(static item => item.Mentions).Any(static name => name.Entity is not null))
            return;
        foreach (string? kind in (string?[])[null, "PER"]) Links.Add((system, set, kind, LinkScorer.Score(set, found, kind)));
    }

    private IReadOnlyDictionary<string, PredictedDocument>? TextsOf(LinkSet set, ISystem system)
    {
        if (Data.Quotes.Find(quotes => quotes.Name == set.Name) is { } texts) return system.Annotate(texts);
        return Data.Entities.Find(names => names.Folder == set.Name) is { } sentences ? system.Annotate(sentences) : null;
    }
}
