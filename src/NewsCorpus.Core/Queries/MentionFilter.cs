using NewsCorpus.Image;

namespace NewsCorpus.Queries;

/// <summary>Which mentions a query is for. The default is for all.</summary>
internal readonly record struct MentionFilter
{
    // A reference plus 1. A recognised entity is in one article, so that is set then, too.
    private int EntityOrAny { get; init; }

    private int ArticleOrAny { get; init; }

    private int KindOrAny { get; init; }

    // Set together with the article in whose text it is.
    private TextSpan? Window { get; init; }

    private bool IsNothing { get; init; }

    private int CataloguedNumber => EntityReference.Number(EntityOrAny - 1);

    public MentionFilter Of(Entity entity)
    {
        int reference = entity.Reference;
        MentionFilter filter = entity.ArticleNumber is { } article ? In(article) : this;
        return filter with
        {
            EntityOrAny = reference + 1,
            IsNothing = filter.IsNothing || Choice.Contradicts(EntityOrAny, reference),
        };
    }

    public MentionFilter In(int article) => this with
    {
        ArticleOrAny = article + 1,
        IsNothing = IsNothing || Choice.Contradicts(ArticleOrAny, article),
    };

    public MentionFilter OfKind(MentionKind kind) => this with
    {
        KindOrAny = (int)kind + 1,
        IsNothing = IsNothing || Choice.Contradicts(KindOrAny, (int)kind),
    };

    public MentionFilter Inside(TextSpan window) => this with { Window = window };

    public ArticleWalk Walk(Catalogue catalogue)
    {
        if (IsNothing) return ArticleWalk.Nothing;
        if (ArticleOrAny > 0) return ArticleWalk.One(catalogue, ArticleOrAny - 1);
        return EntityOrAny > 0
            ? ArticleWalk.Listed(catalogue, catalogue.ArticlesMentioning(CataloguedNumber))
            : ArticleWalk.All(catalogue);
    }

    /// <summary>The rows among an article's mentions that may be of the query.</summary>
    public RowRange Rows(ArticleTables tables, RowRange mentions)
    {
        if (Window is not { } window) return mentions;
        int first = tables.FirstMentionFrom(mentions, window.Start);
        int end = tables.FirstMentionFrom(mentions, window.End);
        return new RowRange(first, Math.Max(0, end - first));
    }

    public bool Allows(ArticleTables tables, int mention)
    {
        Row row = tables.Mentions[mention];
        if (!Choice.Allows(EntityOrAny, row[MentionColumn.Entity]) || !Choice.Allows(KindOrAny, row[MentionColumn.Kind])) return false;
        return Window is not { } window || (long)row[MentionColumn.Start] + row[MentionColumn.Length] <= window.End;
    }

    /// <summary>How many mentions there are, where the catalogue or an article knows without a walk.</summary>
    public int? KnownCount(Catalogue catalogue)
    {
        if (IsNothing) return 0;
        if (this == default) return catalogue.MentionCount;
        if (EntityOrAny > 0 && this == new MentionFilter { EntityOrAny = EntityOrAny })
            return catalogue.Entities[CataloguedNumber][EntityColumn.Mentions];
        return ArticleOrAny > 0 && this == new MentionFilter { ArticleOrAny = ArticleOrAny }
            ? catalogue.Article(ArticleOrAny - 1).Mentions.Count
            : null;
    }
}
