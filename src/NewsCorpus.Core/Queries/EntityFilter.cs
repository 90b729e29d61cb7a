using NewsCorpus.Image;
using NewsCorpus.Text;

namespace NewsCorpus.Queries;

/// <summary>Which entities a query is for. The default is for all of the catalogue.</summary>
internal readonly record struct EntityFilter
{
    /// <summary>Whether it is for those, too, that articles recognise without the catalogue.</summary>
    public bool IncludesRecognised { get; init; }

    // Folded, where recognised entities are asked for.
    private string[]? RecognisedNames { get; init; }

    private bool IsNamed { get; init; }

    // Rows of NameBearers; the bearers of several names at once are listed.
    private RowRange Bearers { get; init; }

    private int[]? BearersOfAll { get; init; }

    private int KindOrAny { get; init; }

    private bool IsNothing { get; init; }

    public EntityFilter Named(Catalogue catalogue, ReadOnlySpan<char> name)
    {
        RowRange bearers = catalogue.Names.Find(name);
        EntityFilter filter = IncludesRecognised
            ? this with { RecognisedNames = [.. RecognisedNames ?? [], Folding.Fold(name.ToString())] }
            : this;
        if (!IsNamed) return filter with { IsNamed = true, Bearers = bearers };
        var all = new List<int>();
        for (int i = 0; i < Candidates(catalogue); i++)
        {
            int entity = Candidate(catalogue, i);
            for (int row = bearers.First; row < bearers.End; row++)
            {
                if (catalogue.Names.Entity(row) == entity) all.Add(entity);
            }
        }

        return filter with { BearersOfAll = [.. all] };
    }

    public EntityFilter OfKind(EntityKind kind) => this with
    {
        KindOrAny = (int)kind + 1,
        IsNothing = IsNothing || Choice.Contradicts(KindOrAny, (int)kind),
    };

    /// <summary>How many entities are to be looked at.</summary>
    public int Candidates(Catalogue catalogue)
    {
        if (IsNothing) return 0;
        return BearersOfAll?.Length ?? (IsNamed ? Bearers.Count : catalogue.Entities.Rows);
    }

    public int Candidate(Catalogue catalogue, int index)
    {
        if (BearersOfAll is not null) return BearersOfAll[index];
        return IsNamed ? catalogue.Names.Entity(Bearers.First + index) : index;
    }

    public bool Allows(Catalogue catalogue, int entity) =>
        KindOrAny == 0 || Choice.Allows(KindOrAny, catalogue.Entities[entity][EntityColumn.Kind]);

    /// <summary>The articles whose recognised entities are to be looked at.</summary>
    public ArticleWalk RecognisingArticles(Catalogue catalogue) =>
        IncludesRecognised && !IsNothing ? ArticleWalk.All(catalogue) : ArticleWalk.Nothing;

    public bool AllowsRecognised(ArticleTables tables, int recognised)
    {
        if (!Choice.Allows(KindOrAny, tables.Recognised[recognised][RecognisedColumn.Kind])) return false;
        foreach (string name in RecognisedNames ?? [])
        {
            if (!Bears(tables, recognised, name)) return false;
        }

        return true;
    }

    private static bool Bears(ArticleTables tables, int recognised, string folded)
    {
        if (IsFolded(tables.Segment.String(tables.Recognised[recognised][RecognisedColumn.Name]).AsSpan(), folded)) return true;
        RowRange aliases = tables.AliasesOf(recognised);
        for (int row = aliases.First; row < aliases.End; row++)
        {
            if (IsFolded(tables.Label(row).AsSpan(), folded)) return true;
        }

        return false;
    }

    private static bool IsFolded(ReadOnlySpan<char> name, string folded)
    {
        var units = new FoldedUnits(name);
        int length = 0;
        while (units.MoveNext())
        {
            if (length == folded.Length || folded[length++] != units.Current) return false;
        }

        return length == folded.Length;
    }
}
