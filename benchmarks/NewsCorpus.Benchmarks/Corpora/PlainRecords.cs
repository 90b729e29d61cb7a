using MemoryPack;

namespace NewsCorpus.Benchmarks.Corpora;

/// <summary>The data of a corpus in ordinary objects, as one would deserialize them.</summary>
[MemoryPackable]
public sealed partial record PlainCorpus(PlainArticle[] Articles, PlainEntity[] Entities)
{
    /// <summary>The headline of an article, and who its first quote is by.</summary>
    public string Answer(string id)
    {
        PlainArticle article = Array.Find(Articles, article => article.Id == id) ?? throw new KeyNotFoundException(id);
        return article.Quotes is [{ Speaker: { } speaker }, ..]
            ? $"{article.Headline}: {Array.Find(Entities, entity => entity.Id == speaker)?.Name}"
            : article.Headline;
    }
}

[MemoryPackable]
public sealed partial record PlainArticle(string Id, string Headline, DateOnly Date, string License, string Text, PlainQuote[] Quotes, PlainMention[] Mentions);

[MemoryPackable]
public sealed partial record PlainQuote(int Start, int Length, string Text, string? Speaker);

[MemoryPackable]
public sealed partial record PlainMention(int Start, int Length, string Entity);

[MemoryPackable]
public sealed partial record PlainEntity(string Id, string Name);
