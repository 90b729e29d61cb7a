namespace NewsCorpus.Image;

/// <summary>Reads a corpus from the first byte to the last and checks that everything in it fits together.</summary>
internal sealed class Verification
{
    private readonly Corpus _corpus;
    private readonly Catalogue _catalogue;
    private readonly EntityUseCheck _use;
    private int _quotes;
    private int _mentions;

    private Verification(Corpus corpus)
    {
        _corpus = corpus;
        _catalogue = corpus.Catalogue;
        _use = new EntityUseCheck(_catalogue);
    }

    public static void Run(Corpus corpus)
    {
        var verification = new Verification(corpus);
        verification.CheckSegments();
        verification.CheckCatalogue();
        verification.CheckArticles();
    }

    private static void Require(bool condition, string fault)
    {
        if (!condition) throw Damage.Found(fault);
    }

    private void CheckSegments()
    {
        int articles = 0;
        Require(_catalogue.Segment.IsIntact(), "its catalogue does not have the hash that it states");
        _catalogue.Segment.CheckStrings();
        for (int number = 1; number <= _catalogue.ArticleSegmentCount; number++)
        {
            ArticleTables tables = _catalogue.ArticleTables(number);
            Require(tables.Segment.IsIntact(), $"segment {number} does not have the hash that it states");
            tables.Segment.CheckStrings();
            articles += tables.ArticleCount;
        }

        int expected = _catalogue.ArticleCount;
        Require(articles == expected, $"its catalogue counts {expected} articles, its segments {articles}");
    }

    private void CheckCatalogue()
    {
        _ = _corpus.Info.Attribution;
        for (int i = 0; i < _catalogue.Sources.Rows; i++)
            Require(_catalogue.SourceIds.Find(_catalogue.SourceIds.Id(i).AsSpan()) == i, $"source {i} is not found by its id");
        for (int i = 0; i < _catalogue.Entities.Rows; i++)
        {
            Require(_catalogue.EntityIds.Find(_catalogue.EntityIds.Id(i).AsSpan()) == i, $"entity {i} is not found by its id");
            CheckEntity(new Entity(_corpus, i));
        }
    }

    private void CheckEntity(Entity entity)
    {
        _ = (entity.Name, entity.Kind, entity.Description, entity.WikidataId);
        foreach (Role role in entity.Roles) _ = (role.FromDay, role.ToDay);
        foreach (string alias in entity.Aliases)
        {
            bool isFound = Text.Folding.Fold(alias).Length == 0;
            foreach (Entity named in _corpus.Entities.Named(alias)) isFound |= named == entity;
            Require(isFound, $"entity {entity.Id} is not found by its name {alias}");
        }
    }

    private void CheckArticles()
    {
        var places = new HashSet<(int, int)>();
        for (int i = 0; i < _catalogue.ArticleCount; i++)
        {
            var article = new Article(_corpus, i);
            Row place = _catalogue.Directory(i);
            Require(_catalogue.ArticleIds.Find(article.Id.AsSpan()) == i, $"article {i} is not found by its id");
            Require(
                places.Add((place[ArticleDirectoryColumn.Segment], place[ArticleDirectoryColumn.Row])),
                $"article {article.Id} is in the place of another");
            int quotesBefore = place[ArticleDirectoryColumn.FirstQuote], mentionsBefore = place[ArticleDirectoryColumn.FirstMention];
            Require(quotesBefore == _quotes, $"the quotes before article {article.Id} are miscounted");
            Require(mentionsBefore == _mentions, $"the mentions before article {article.Id} are miscounted");
            ArticleRow row = article.Row;
            _quotes += row.Quotes.Count;
            _mentions += row.Mentions.Count;
            CheckFacts(article);
            new ArticleCheck(article).Run();
            _use.Add(article);
        }

        Require(_quotes == _catalogue.QuoteCount, $"it has {_quotes} quotes, and states {_catalogue.QuoteCount}");
        Require(_mentions == _catalogue.MentionCount, $"it has {_mentions} mentions, and states {_catalogue.MentionCount}");
        _use.Finish();
    }

    private static void CheckFacts(Article article)
    {
        _ = (article.Headline, article.Language, article.Published, article.Authors, article.Topics, article.Source.Name);
        _ = (article.License, article.Attribution, article.Url, article.RetrievedDay, article.Translation);
        if (article.IsWithdrawn) return;
        using var hash = new Sha256Digits();
        hash.Add(article.Utf8Text);
        Require(hash.Finish() == article.Sha256, $"the text of article {article.Id} does not have the hash that is stated");
    }
}
