using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>The headings that mean something, in English and Indonesian.</summary>
internal static class IndexHeadings
{
    private static readonly Dictionary<string, IndexSection> Sections = new()
    {
        ["sources"] = IndexSection.Sources,
        ["sumber"] = IndexSection.Sources,
        ["articles"] = IndexSection.Articles,
        ["artikel"] = IndexSection.Articles,
        ["entities"] = IndexSection.Entities,
        ["entitas"] = IndexSection.Entities,
    };

    private static readonly Dictionary<string, EntityKind> Kinds = new()
    {
        ["people"] = EntityKind.Person,
        ["orang"] = EntityKind.Person,
        ["tokoh"] = EntityKind.Person,
        ["organizations"] = EntityKind.Organization,
        ["organisations"] = EntityKind.Organization,
        ["organisasi"] = EntityKind.Organization,
        ["places"] = EntityKind.Place,
        ["tempat"] = EntityKind.Place,
        ["events"] = EntityKind.Event,
        ["peristiwa"] = EntityKind.Event,
        ["works"] = EntityKind.Work,
        ["karya"] = EntityKind.Work,
        ["laws"] = EntityKind.Law,
        ["hukum"] = EntityKind.Law,
        ["other"] = EntityKind.Other,
        ["lainnya"] = EntityKind.Other,
    };

    public static IEnumerable<string> SectionNames => ["Sources", "Articles", "Entities", "Sumber", "Artikel", "Entitas"];

    public static IEnumerable<string> KindNames =>
    [
        "People", "Organizations", "Organisations", "Places", "Events", "Works", "Laws", "Other",
        "Orang", "Tokoh", "Organisasi", "Tempat", "Peristiwa", "Karya", "Hukum", "Lainnya",
    ];

    public static bool TryGetSection(string heading, out IndexSection section) =>
        Sections.TryGetValue(Folding.Fold(heading), out section);

    public static bool TryGetKind(string heading, out EntityKind kind) =>
        Kinds.TryGetValue(Folding.Fold(heading), out kind);
}
