using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Image;

/// <summary>Where in a corpus an entity is mentioned and quoted: articles by their numbers, in order.</summary>
internal sealed class EntityUse
{
    public List<int> MentioningArticles { get; } = [];

    public List<int> QuotingArticles { get; } = [];

    /// <summary>Those, and the articles that report its words in indirect speech only.</summary>
    public List<int> ReportingArticles { get; } = [];

    public int Mentions { get; private set; }

    /// <summary>The indirect ones left out.</summary>
    public int Quotes { get; private set; }

    /// <summary>The use of each entity of the catalogue, in the catalogue's order.</summary>
    public static EntityUse[] Of(CorpusModel model)
    {
        EntityUse[] uses = [.. model.Entities.Select(_ => new EntityUse())];
        for (int article = 0; article < model.Articles.Count; article++)
        {
            foreach (MentionModel mention in model.Articles[article].Mentions)
            {
                if (mention.Entity < 0) continue;
                EntityUse use = uses[mention.Entity];
                use.Mentions++;
                AddOnce(use.MentioningArticles, article);
            }

            foreach (QuoteModel quote in model.Articles[article].Quotes)
            {
                if (quote.Speaker is not int speaker || speaker < 0) continue;
                EntityUse use = uses[speaker];
                AddOnce(use.ReportingArticles, article);
                if (quote.IsIndirect) continue;
                use.Quotes++;
                AddOnce(use.QuotingArticles, article);
            }
        }

        return uses;
    }

    private static void AddOnce(List<int> articles, int article)
    {
        if (articles.Count == 0 || articles[articles.Count - 1] != article) articles.Add(article);
    }
}
