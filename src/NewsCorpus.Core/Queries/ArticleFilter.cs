using NewsCorpus.Image;

namespace NewsCorpus.Queries;

/// <summary>Which articles a query is for. The default is for all.</summary>
internal readonly record struct ArticleFilter
{
    private int SourceOrAny { get; init; }

    private string? LanguageOrAny { get; init; }

    // By their numbers in the catalogue.
    private EntitySet Mentioned { get; init; }

    // What a recognised entity is mentioned in.
    private int ArticleOrAny { get; init; }

    private DayRange? Days { get; init; }

    private InstantRange? Instants { get; init; }

    private bool IsNothing { get; init; }

    public ArticleFilter From(int source) => this with
    {
        SourceOrAny = source + 1,
        IsNothing = IsNothing || Choice.Contradicts(SourceOrAny, source),
    };

    // Of two languages the narrower holds, where one covers the other.
    public ArticleFilter In(string language) => this with
    {
        LanguageOrAny = LanguageOrAny is { } other && Covers(language, other) ? other : language,
        IsNothing = IsNothing || (LanguageOrAny is { } before && !Covers(before, language) && !Covers(language, before)),
    };

    public ArticleFilter Mentioning(Entity entity) => entity.ArticleNumber is { } article
        ? this with { ArticleOrAny = article + 1, IsNothing = IsNothing || Choice.Contradicts(ArticleOrAny, article) }
        : this with { Mentioned = Mentioned.With(entity.Number) };

    public ArticleFilter Between(DayRange days) => this with { Days = Days is { } known ? known.And(days) : days };

    public ArticleFilter Between(InstantRange instants) =>
        this with { Instants = Instants is { } known ? known.And(instants) : instants };

    public ArticleWalk Walk(Catalogue catalogue)
    {
        if (IsNothing) return ArticleWalk.Nothing;
        if (ArticleOrAny > 0) return ArticleWalk.One(catalogue, ArticleOrAny - 1);
        return Mentioned.Count == 0
            ? ArticleWalk.All(catalogue)
            : ArticleWalk.Listed(catalogue, catalogue.ArticlesMentioning(Mentioned[0]));
    }

    /// <summary>Whether an article of the walk is one of the query's.</summary>
    public bool Allows(Catalogue catalogue, int number)
    {
        // The walk is through the articles of the first, unless there is but one.
        for (int i = ArticleOrAny > 0 ? 0 : 1; i < Mentioned.Count; i++)
        {
            if (!catalogue.IsMentionedIn(Mentioned[i], number)) return false;
        }

        if (SourceOrAny == 0 && LanguageOrAny is null && Days is null && Instants is null) return true;
        ArticleRow row = catalogue.Article(number);
        return Choice.Allows(SourceOrAny, row[ArticleColumn.Source])
            && (LanguageOrAny is null || Covers(LanguageOrAny, row.String(ArticleColumn.Language)))
            && (Days is not { } days || days.Contains(row[ArticleColumn.Days]))
            && (Instants is not { } instants || instants.Contains(row.Published));
    }

    /// <summary>How many articles there are, where the catalogue knows without a walk.</summary>
    public int? KnownCount(Catalogue catalogue)
    {
        if (IsNothing) return 0;
        if (this == default) return catalogue.ArticleCount;
        return Mentioned.Count == 1 && this == new ArticleFilter { Mentioned = Mentioned }
            ? catalogue.ArticlesMentioning(Mentioned[0]).Count
            : null;
    }

    // en covers en-GB, as it does in INDEX.md.
    private static bool Covers(string language, string tag) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
