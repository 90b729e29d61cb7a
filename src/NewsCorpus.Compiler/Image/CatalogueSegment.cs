using NewsCorpus.Compiler.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>Lays out segment 0: what the corpus is, its sources and entities, where its articles are, and the lookup tables.</summary>
internal static class CatalogueSegment
{
    /// <param name="model">The whole corpus.</param>
    /// <param name="places">The segment and row of each article, in the order of the model.</param>
    /// <param name="hashes">The hashes of the article segments.</param>
    public static SegmentPages Build(CorpusModel model, IReadOnlyList<(int Segment, int Row)> places, IReadOnlyList<string> hashes)
    {
        var segment = new SegmentBuilder();

        // First, because the ids share the bytes of their keys, and a place has room for the first 256 MB only.
        AddLookups(segment, model);
        AddCorpus(segment, model);
        TableBuilder segments = segment.AddTable(TableId.Segments, SegmentColumn.Count);
        foreach (string hash in hashes) segments.Add(segment.String(hash));
        AddSources(segment, model.Sources);
        AddEntities(segment, model);
        AddDirectory(segment, model.Articles, places);
        return segment.Build();
    }

    private static void AddCorpus(SegmentBuilder segment, CorpusModel model)
    {
        CorpusFacts corpus = model.Corpus;
        segment.AddTable(TableId.Corpus, CorpusColumn.Count).Add(
            segment.String(corpus.Id),
            segment.String(corpus.Name),
            segment.String(corpus.Summary),
            segment.String(corpus.Version),
            segment.String(corpus.License),
            segment.String(corpus.Language),
            segment.String(corpus.Attribution),
            model.Articles.Sum(article => article.Paragraphs.Count),
            model.Articles.Sum(article => article.MarkedQuotes),
            model.Articles.Sum(article => article.Mentions.Count));
    }

    private static void AddSources(SegmentBuilder segment, EquatableArray<SourceFacts> sources)
    {
        TableBuilder table = segment.AddTable(TableId.Sources, SourceColumn.Count);
        foreach (SourceFacts source in sources)
        {
            table.Add(
                segment.String(source.Id),
                segment.String(source.Name),
                segment.String(source.Url),
                segment.String(source.License),
                segment.String(source.Attribution));
        }
    }

    private static void AddEntities(SegmentBuilder segment, CorpusModel model)
    {
        TableBuilder entities = segment.AddTable(TableId.Entities, EntityColumn.Count);
        TableBuilder aliases = segment.AddTable(TableId.Aliases, AliasColumn.Count);
        TableBuilder roles = segment.AddTable(TableId.Roles, RoleColumn.Count);
        TableBuilder articles = segment.AddTable(TableId.EntityArticles, EntityArticleColumn.Count);
        EntityUse[] uses = EntityUse.Of(model);
        for (int number = 0; number < model.Entities.Count; number++)
        {
            EntityFacts entity = model.Entities[number];
            EntityUse use = uses[number];
            int firstAlias = aliases.Rows;
            foreach (AliasFacts alias in entity.Aliases)
                aliases.Add(segment.String(alias.Text), segment.String(alias.Language), alias.ExactCase ? 1 : 0);
            int firstRole = roles.Rows;
            foreach (RoleFacts role in entity.Roles)
            {
                roles.Add(
                    segment.String(role.Text),
                    segment.String(role.Language),
                    role.From?.Days + 1 ?? 0,
                    role.To?.Days + 1 ?? 0);
            }

            int firstMentioning = articles.Rows;
            foreach (int article in use.MentioningArticles) articles.Add(article);
            int firstQuoting = articles.Rows;
            foreach (int article in use.QuotingArticles) articles.Add(article);

            // The quoting ones and more, or the same.
            int firstReporting = firstQuoting;
            if (use.ReportingArticles.Count > use.QuotingArticles.Count)
            {
                firstReporting = articles.Rows;
                foreach (int article in use.ReportingArticles) articles.Add(article);
            }

            entities.Add(
                segment.String(entity.Id),
                segment.String(entity.Name),
                (int)entity.Kind,
                segment.String(entity.Description),
                segment.String(entity.Wikidata),
                firstAlias,
                entity.Aliases.Count,
                firstRole,
                entity.Roles.Count,
                firstMentioning,
                use.MentioningArticles.Count,
                firstQuoting,
                use.QuotingArticles.Count,
                use.Mentions,
                use.Quotes,
                firstReporting,
                use.ReportingArticles.Count);
        }
    }

    private static void AddDirectory(
        SegmentBuilder segment, EquatableArray<ArticleModel> articles, IReadOnlyList<(int Segment, int Row)> places)
    {
        TableBuilder directory = segment.AddTable(TableId.ArticleDirectory, ArticleDirectoryColumn.Count);
        int quotes = 0, mentions = 0;
        for (int number = 0; number < articles.Count; number++)
        {
            ArticleModel article = articles[number];
            directory.Add(segment.String(article.Facts.Id), places[number].Segment, places[number].Row, quotes, mentions);
            quotes += article.MarkedQuotes;
            mentions += article.Mentions.Count;
        }
    }

    private static void AddLookups(SegmentBuilder segment, CorpusModel model)
    {
        var lookups = new LookupBuilder(segment);
        lookups.Add([.. model.Articles.Select(article => article.Facts.Id)]);
        lookups.Add([.. model.Entities.Select(entity => entity.Id)]);
        lookups.Add([.. model.Sources.Select(source => source.Id)]);

        FoldedNames names = FoldedNames.Of(model.Entities);
        TableBuilder bearers = segment.AddTable(TableId.NameBearers, [NameBearerColumn.Width]);
        List<int> firstBearers = [];
        foreach (IReadOnlyList<int> entities in names.Bearers)
        {
            firstBearers.Add(bearers.Rows);
            for (int i = 0; i < entities.Count; i++) bearers.Add((2 * entities[i]) + (i == entities.Count - 1 ? 1 : 0));
        }

        lookups.Add(names.Names, firstBearers);
    }
}
