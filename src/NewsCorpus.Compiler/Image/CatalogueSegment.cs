using NewsCorpus.Compiler.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>Lays out segment 0: what the corpus is, its sources and entities, where its articles are, and the lookup tables.</summary>
internal static class CatalogueSegment
{
    /// <param name="corpus">The whole corpus.</param>
    /// <param name="map">Where its articles are.</param>
    /// <param name="hashes">The hashes of the article segments.</param>
    public static SegmentPages Build(CorpusDigest corpus, SegmentMap map, IReadOnlyList<string> hashes)
    {
        var segment = new SegmentBuilder();

        // First, because the ids share the bytes of their keys, and a place has room for the first 256 MB only.
        AddLookups(segment, corpus);
        AddCorpus(segment, corpus);
        TableBuilder segments = segment.AddTable(TableId.Segments, SegmentColumn.Count);
        foreach (string hash in hashes) segments.Add(segment.String(hash));
        AddSources(segment, corpus.Sources);
        AddEntities(segment, corpus);
        AddDirectory(segment, corpus.Articles, map);
        return segment.Build();
    }

    private static void AddCorpus(SegmentBuilder segment, CorpusDigest digest)
    {
        CorpusFacts corpus = digest.Corpus;
        segment.AddTable(TableId.Corpus, CorpusColumn.Count).Add(
            segment.String(corpus.Id),
            segment.String(corpus.Name),
            segment.String(corpus.Summary),
            segment.String(corpus.Version),
            segment.String(corpus.License),
            segment.String(corpus.Language),
            segment.String(corpus.Attribution),
            digest.Articles.Sum(static article => article.Paragraphs),
            digest.Articles.Sum(static article => article.MarkedQuotes),
            digest.Articles.Sum(static article => article.Mentions));
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

    private static void AddEntities(SegmentBuilder segment, CorpusDigest corpus)
    {
        TableBuilder entities = segment.AddTable(TableId.Entities, EntityColumn.Count);
        TableBuilder aliases = segment.AddTable(TableId.Aliases, AliasColumn.Count);
        TableBuilder roles = segment.AddTable(TableId.Roles, RoleColumn.Count);
        TableBuilder articles = segment.AddTable(TableId.EntityArticles, EntityArticleColumn.Count);
        EntityArticles[] articlesOf = EntityArticles.Of(corpus);
        for (int number = 0; number < corpus.Entities.Count; number++)
        {
            EntityFacts entity = corpus.Entities[number];
            EntityArticles use = articlesOf[number];
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
            foreach (int article in use.Mentioning) articles.Add(article);
            int firstQuoting = articles.Rows;
            foreach (int article in use.Quoting) articles.Add(article);

            // The quoting ones and more, or the same.
            int firstReporting = firstQuoting;
            if (use.Reporting.Count > use.Quoting.Count)
            {
                firstReporting = articles.Rows;
                foreach (int article in use.Reporting) articles.Add(article);
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
                use.Mentioning.Count,
                firstQuoting,
                use.Quoting.Count,
                use.Mentions,
                use.Quotes,
                firstReporting,
                use.Reporting.Count);
        }
    }

    private static void AddDirectory(SegmentBuilder segment, EquatableArray<ArticleDigest> articles, SegmentMap map)
    {
        TableBuilder directory = segment.AddTable(TableId.ArticleDirectory, ArticleDirectoryColumn.Count);
        int quotes = 0, mentions = 0;
        for (int number = 0; number < articles.Count; number++)
        {
            ArticleDigest article = articles[number];
            (int place, int row) = map.PlaceOf(number);
            directory.Add(segment.String(article.Id), place, row, quotes, mentions);
            quotes += article.MarkedQuotes;
            mentions += article.Mentions;
        }
    }

    private static void AddLookups(SegmentBuilder segment, CorpusDigest corpus)
    {
        var lookups = new LookupBuilder(segment);
        lookups.Add([.. corpus.Articles.Select(static article => article.Id)]);
        lookups.Add([.. corpus.Entities.Select(static entity => entity.Id)]);
        lookups.Add([.. corpus.Sources.Select(static source => source.Id)]);

        FoldedNames names = FoldedNames.Of(corpus.Entities);
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
