extern alias compiler;
using System.Globalization;
using compiler::NewsCorpus.Compiler;
using compiler::NewsCorpus.Compiler.Index;
using compiler::NewsCorpus.Compiler.Model;

namespace NewsCorpus.Tool.Authoring;

/// <summary>A line for the catalogue, ready to paste: a name that the texts have often and the catalogue lacks.</summary>
internal sealed record CatalogueSuggestion(string Name, EntityKind Kind, int Count, string Heading, string Markdown)
{
    private static readonly (EntityKind Kind, string Heading)[] Headings =
    [
        (EntityKind.Person, "People"), (EntityKind.Organization, "Organizations"), (EntityKind.Place, "Places"),
        (EntityKind.Event, "Events"), (EntityKind.Work, "Works"), (EntityKind.Law, "Laws"), (EntityKind.Other, "Other"),
    ];

    /// <summary>The lines by kind, in each the most frequent first.</summary>
    public static List<CatalogueSuggestion> Of(IEnumerable<FrequentName> names, IEnumerable<EntityFacts> catalogue)
    {
        HashSet<string> ids = new(catalogue.Select(static entity => entity.Id), StringComparer.Ordinal);
        FrequentName[] byCount = [.. names.OrderByDescending(static name => name.Count)];
        List<CatalogueSuggestion> suggestions = [];
        foreach ((EntityKind kind, string heading) in Headings)
        {
            foreach (FrequentName name in byCount.Where(name => KindOf(name) == kind))
            {
                string bullet = $"- **{ArticleBullet.Escape(name.Name)}** `{IdFor(name.Name, ids)}` <!-- {Times(name.Count)} -->";
                suggestions.Add(new CatalogueSuggestion(name.Name, kind, name.Count, heading, bullet));
            }
        }

        return suggestions;
    }

    // The compiler has its own copy of the enumeration, which comes from the same file.
    private static EntityKind KindOf(FrequentName name) => name.Kind is { } kind ? (EntityKind)kind : EntityKind.Other;

    private static string IdFor(string name, HashSet<string> taken)
    {
        string wanted = Slug.Of(name);
        if (wanted.Length is 0 or > Slug.Longest) wanted = "entity";
        string id = wanted;
        for (int number = 2; !taken.Add(id); number++) id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        return id;
    }

    private static string Times(int count) => count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " time" : " times");
}
