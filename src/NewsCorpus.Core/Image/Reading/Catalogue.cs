using NewsCorpus.Lookup;

namespace NewsCorpus.Image;

/// <summary>Segment 0, opened: the corpus, its sources, entities and the places of its articles.</summary>
internal sealed class Catalogue
{
    private readonly CorpusImage _image;
    private readonly ArticleTables?[] _articleTables;
    private readonly Table _segments;
    private readonly Table _directory;

    private Catalogue(CorpusImage image, int segments)
    {
        _image = image;
        Segment = Segment.Open(image, ImageFormat.Catalogue);
        Corpus = Segment.Table(TableId.Corpus);
        Sources = Segment.Table(TableId.Sources);
        Entities = Segment.Table(TableId.Entities);
        Aliases = Segment.Table(TableId.Aliases);
        Roles = Segment.Table(TableId.Roles);
        EntityArticles = Segment.Table(TableId.EntityArticles);
        _directory = Segment.Table(TableId.ArticleDirectory);
        _segments = Segment.Table(TableId.Segments);
        if (Corpus.Rows != 1) throw Damage.Found($"its catalogue describes {Corpus.Rows} corpora");
        if (_segments.Rows != segments - 1)
            throw Damage.Found($"its catalogue counts {_segments.Rows} segments of articles, and there are {segments - 1}");
        _articleTables = new ArticleTables?[_segments.Rows];
        ArticleIds = new IdLookup(Segment, LookupId.Articles, _directory, ArticleDirectoryColumn.Id);
        EntityIds = new IdLookup(Segment, LookupId.Entities, Entities, EntityColumn.Id);
        SourceIds = new IdLookup(Segment, LookupId.Sources, Sources, SourceColumn.Id);
        Names = new NameLookup(Segment);
    }

    public Segment Segment { get; }

    public Table Corpus { get; }

    public Table Sources { get; }

    public Table Entities { get; }

    public Table Aliases { get; }

    public Table Roles { get; }

    public Table EntityArticles { get; }

    public IdLookup ArticleIds { get; }

    public IdLookup EntityIds { get; }

    public IdLookup SourceIds { get; }

    public NameLookup Names { get; }

    public int ArticleCount => _directory.Rows;

    public int ArticleSegmentCount => _articleTables.Length;

    public int QuoteCount => Corpus[0][CorpusColumn.Quotes];

    public int MentionCount => Corpus[0][CorpusColumn.Mentions];

    public static Catalogue Open(CorpusImage image)
    {
        int segments = image.SegmentCount;
        if (segments < 1) throw Damage.Found("it has no segments");
        return new Catalogue(image, segments);
    }

    public Row Directory(int article) => _directory[article];

    public ArticleRow Article(int article)
    {
        Row place = _directory[article];
        int segment = place[ArticleDirectoryColumn.Segment];
        return ArticleTables(segment).Article(place[ArticleDirectoryColumn.Row]);
    }

    /// <summary>The tables of a segment from 1 on, opened when first asked for; threads may race and one of them wins.</summary>
    public ArticleTables ArticleTables(int segment)
    {
        if (segment < 1 || segment > _articleTables.Length) throw Damage.Found($"it has no segment {segment} of articles");
        ref ArticleTables? slot = ref _articleTables[segment - 1];
        return Volatile.Read(ref slot) ?? Open(segment, ref slot);
    }

    public string SegmentHash(int segment) => Segment.String(_segments[segment - 1][SegmentColumn.Hash]);

    /// <summary>The article before whose end a quote or a mention of the whole corpus stands.</summary>
    /// <param name="column">The column of the directory that counts what stands before an article.</param>
    public int ArticleOf(int ordinal, int column)
    {
        int low = 0, high = _directory.Rows - 1;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (_directory[middle][column] <= ordinal) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The rows of EntityArticles that list the articles which mention an entity, in their order.</summary>
    public RowRange ArticlesMentioning(int entity) =>
        ArticlesOf(entity, EntityColumn.FirstMentioningArticle, EntityColumn.MentioningArticleCount);

    /// <summary>The rows of EntityArticles that list the articles which quote an entity, in their order.</summary>
    public RowRange ArticlesQuoting(int entity) =>
        ArticlesOf(entity, EntityColumn.FirstQuotingArticle, EntityColumn.QuotingArticleCount);

    /// <summary>The same, and the articles that report what it said in indirect speech only.</summary>
    public RowRange ArticlesReporting(int entity) =>
        ArticlesOf(entity, EntityColumn.FirstReportingArticle, EntityColumn.ReportingArticleCount);

    public bool IsMentionedIn(int entity, int article)
    {
        RowRange range = ArticlesMentioning(entity);
        int low = range.First, high = range.End - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int found = EntityArticles[middle][EntityArticleColumn.Article];
            if (found == article) return true;
            if (found < article) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }

    private RowRange ArticlesOf(int entity, int first, int count)
    {
        Row row = Entities[entity];
        return EntityArticles.Range(row[first], row[count]);
    }

    private ArticleTables Open(int number, ref ArticleTables? slot)
    {
        Segment segment = Segment.Open(_image, number);
        if (segment.Hash != SegmentHash(number)) throw Damage.Found($"segment {number} belongs to another corpus");
        var opened = new ArticleTables(segment);
        return Interlocked.CompareExchange(ref slot, opened, null) ?? opened;
    }
}
