using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Image;

/// <summary>In which articles of a corpus an entity is mentioned and quoted: articles by their numbers, in order.</summary>
internal sealed class EntityArticles
{
    public List<int> Mentioning { get; } = [];

    public List<int> Quoting { get; } = [];

    /// <summary>Those, and the articles that report its words in indirect speech only.</summary>
    public List<int> Reporting { get; } = [];

    public int Mentions { get; private set; }

    /// <summary>The indirect ones left out.</summary>
    public int Quotes { get; private set; }

    /// <summary>The articles of each entity of the catalogue, in the catalogue's order.</summary>
    public static EntityArticles[] Of(CorpusDigest corpus)
    {
        EntityArticles[] all = [.. corpus.Entities.Select(_ => new EntityArticles())];
        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            foreach (EntityUse use in corpus.Articles[article].Uses) all[use.Entity].Add(article, use);
        }

        return all;
    }

    private void Add(int article, EntityUse use)
    {
        Mentions += use.Mentions;
        Quotes += use.Quotes;
        if (use.Mentions > 0) Mentioning.Add(article);
        if (use.Quotes > 0) Quoting.Add(article);
        if (use.IsReported) Reporting.Add(article);
    }
}
