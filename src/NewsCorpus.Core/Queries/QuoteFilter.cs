using NewsCorpus.Image;

namespace NewsCorpus.Queries;

/// <summary>Which quotes a query is for. The default is for all with marks.</summary>
internal readonly record struct QuoteFilter
{
    private const int Nobody = -1;

    // Nobody, 0 for anybody, or a reference plus 1. A recognised entity is in one article, so that is set then, too.
    private int SpeakerOrAny { get; init; }

    private int ArticleOrAny { get; init; }

    private int KindOrAny { get; init; }

    private bool IncludesIndirect { get; init; }

    private double Confidence { get; init; }

    // References; as above.
    private EntitySet Mentioned { get; init; }

    private TextSpan[]? Touched { get; init; }

    private bool IsNothing { get; init; }

    private bool IsOnlyIndirect => KindOrAny == (int)QuoteKind.Indirect + 1;

    private bool AsksForIndirect => IncludesIndirect || IsOnlyIndirect;

    private int CataloguedSpeaker => EntityReference.Number(SpeakerOrAny - 1);

    public QuoteFilter By(Entity speaker)
    {
        int reference = speaker.Reference;
        QuoteFilter filter = InArticleOf(speaker);
        return filter with
        {
            SpeakerOrAny = reference + 1,
            IsNothing = filter.IsNothing || Choice.Contradicts(SpeakerOrAny, reference),
        };
    }

    public QuoteFilter Unattributed() => this with { SpeakerOrAny = Nobody, IsNothing = IsNothing || SpeakerOrAny > 0 };

    public QuoteFilter In(int article) => this with
    {
        ArticleOrAny = article + 1,
        IsNothing = IsNothing || Choice.Contradicts(ArticleOrAny, article),
    };

    public QuoteFilter OfKind(QuoteKind kind) => this with
    {
        KindOrAny = (int)kind + 1,
        IsNothing = IsNothing || Choice.Contradicts(KindOrAny, (int)kind),
    };

    public QuoteFilter Mentioning(Entity entity)
    {
        QuoteFilter filter = InArticleOf(entity);
        return filter with { Mentioned = Mentioned.With(entity.Reference) };
    }

    public QuoteFilter WithIndirect() => this with { IncludesIndirect = true };

    public QuoteFilter AtLeast(double confidence) => this with { Confidence = Math.Max(Confidence, confidence) };

    /// <summary>Quotes that share code units with one of these spans, which are in order and do not overlap.</summary>
    public QuoteFilter Touching(TextSpan[] spans) => this with { Touched = spans };

    public ArticleWalk Walk(Catalogue catalogue)
    {
        if (IsNothing) return ArticleWalk.Nothing;
        if (ArticleOrAny > 0) return ArticleWalk.One(catalogue, ArticleOrAny - 1);
        if (SpeakerOrAny > 0) return ArticleWalk.Listed(catalogue, ArticlesOfSpeaker(catalogue));
        return Mentioned.Count > 0
            ? ArticleWalk.Listed(catalogue, catalogue.ArticlesMentioning(EntityReference.Number(Mentioned[0])))
            : ArticleWalk.All(catalogue);
    }

    /// <summary>The rows of an article's quotes with marks that may be of the query.</summary>
    public RowRange Marked(ArticleRow article) => IsOnlyIndirect ? default : article.Quotes;

    /// <summary>The same of its indirect quotes.</summary>
    public RowRange Indirect(ArticleRow article) => AsksForIndirect ? article.IndirectQuotes : default;

    /// <summary>Whether a quote of an article of the walk is one of the query's.</summary>
    /// <param name="mentions">The mentions of the article.</param>
    public bool Allows(ArticleTables tables, RowRange mentions, int quote)
    {
        Row row = tables.Quotes[quote];
        if (SpeakerOrAny != 0 && row[QuoteColumn.SpeakerOrNone] != (SpeakerOrAny == Nobody ? 0 : SpeakerOrAny)) return false;
        if (!Choice.Allows(KindOrAny, row[QuoteColumn.Kind])) return false;
        if (Confidence > 0 && Checked.Confidence(row[QuoteColumn.Confidence]) < Confidence) return false;
        if (Mentioned.Count == 0 && Touched is null) return true;
        long start = row[QuoteColumn.Start], end = start + row[QuoteColumn.Length];
        for (int i = 0; i < Mentioned.Count; i++)
        {
            if (!IsMentioned(tables, mentions, Mentioned[i], (int)start, end)) return false;
        }

        return Touched is null || IsTouched(Touched, start, end);
    }

    /// <summary>How many quotes there are, where the catalogue or an article knows without a walk.</summary>
    public int? KnownCount(Catalogue catalogue)
    {
        if (IsNothing) return 0;
        if (this == default) return catalogue.QuoteCount;
        if (SpeakerOrAny > 0 && this == new QuoteFilter { SpeakerOrAny = SpeakerOrAny })
            return catalogue.Entities[CataloguedSpeaker][EntityColumn.Quotes];
        return ArticleOrAny > 0 && this == new QuoteFilter { ArticleOrAny = ArticleOrAny }
            ? catalogue.Article(ArticleOrAny - 1).Quotes.Count
            : null;
    }

    private RowRange ArticlesOfSpeaker(Catalogue catalogue) => AsksForIndirect
        ? catalogue.ArticlesReporting(CataloguedSpeaker)
        : catalogue.ArticlesQuoting(CataloguedSpeaker);

    private QuoteFilter InArticleOf(Entity entity) => entity.ArticleNumber is { } article ? In(article) : this;

    private static bool IsMentioned(ArticleTables tables, RowRange mentions, int entity, int start, long end)
    {
        for (int mention = tables.FirstMentionFrom(mentions, start); mention < mentions.End; mention++)
        {
            Row row = tables.Mentions[mention];
            long from = row[MentionColumn.Start];
            if (from >= end) return false;
            if (row[MentionColumn.Entity] == entity && from + row[MentionColumn.Length] <= end) return true;
        }

        return false;
    }

    private static bool IsTouched(TextSpan[] spans, long start, long end)
    {
        foreach (TextSpan span in spans)
        {
            if (span.Start < end && start < span.End) return true;
        }

        return false;
    }
}
