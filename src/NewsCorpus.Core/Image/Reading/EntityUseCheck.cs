namespace NewsCorpus.Image;

/// <summary>Counts mentions and quotes again and compares what comes out with what the catalogue says of its entities.</summary>
internal sealed class EntityUseCheck(Catalogue catalogue)
{
    private readonly Use[] _mentioned = new Use[catalogue.Entities.Rows];
    private readonly Use[] _quoted = new Use[catalogue.Entities.Rows];
    private readonly Use[] _reported = new Use[catalogue.Entities.Rows];

    /// <summary>Takes the next article in the order of the corpus.</summary>
    public void Add(Article article)
    {
        foreach (Mention mention in article.Mentions)
        {
            if (mention.Entity.IsRecognised) continue;
            int entity = mention.Entity.Number;
            Count(ref _mentioned[entity], entity, article, catalogue.ArticlesMentioning(entity));
        }

        foreach (Quote quote in article.Quotes.WithIndirect)
        {
            if (quote.Speaker is not { IsRecognised: false } speaker) continue;
            Count(ref _reported[speaker.Number], speaker.Number, article, catalogue.ArticlesReporting(speaker.Number));
            if (quote.Kind == QuoteKind.Indirect) continue;
            Count(ref _quoted[speaker.Number], speaker.Number, article, catalogue.ArticlesQuoting(speaker.Number));
        }
    }

    public void Finish()
    {
        for (int entity = 0; entity < _mentioned.Length; entity++)
        {
            Row row = catalogue.Entities[entity];
            bool isTrue = row[EntityColumn.Mentions] == _mentioned[entity].Times
                && row[EntityColumn.Quotes] == _quoted[entity].Times
                && catalogue.ArticlesMentioning(entity).Count == _mentioned[entity].Articles
                && catalogue.ArticlesQuoting(entity).Count == _quoted[entity].Articles
                && catalogue.ArticlesReporting(entity).Count == _reported[entity].Articles;
            if (!isTrue) throw Damage.Found($"the mentions or quotes of entity {catalogue.EntityIds.Id(entity)} are miscounted");
        }
    }

    private void Count(ref Use use, int entity, Article article, RowRange listed)
    {
        use.Times++;
        if (use.Articles > 0 && use.LastArticle == article.Number) return;
        int expected = catalogue.EntityArticles[listed.Row(use.Articles)][EntityArticleColumn.Article];
        if (expected != article.Number)
            throw Damage.Found($"article {article.Id} is not listed with entity {catalogue.EntityIds.Id(entity)}");
        use.Articles++;
        use.LastArticle = article.Number;
    }

    private struct Use
    {
        public int Times;
        public int Articles;
        public int LastArticle;
    }
}
