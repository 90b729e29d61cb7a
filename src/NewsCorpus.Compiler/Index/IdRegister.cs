using NewsCorpus.Compiler.Diagnostics;

namespace NewsCorpus.Compiler.Index;

/// <summary>The ids of one section.</summary>
internal sealed class IdRegister(IndexContext context)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _lines.Keys;

    public bool Contains(string id) => _lines.ContainsKey(id);

    public int LineOf(string id) => _lines[id];

    /// <summary>The id of an item, stated or made from its name, or null with a diagnostic.</summary>
    public string? Register(IndexItem item, string fallback)
    {
        Slice place = item.Id ?? item.Title;
        string? id = item.Id is { } stated ? Read(stated, context) : Make(item.Title, fallback, context);
        if (id is null) return null;
        if (_lines.TryGetValue(id, out int line))
        {
            context.Diagnostics.Add(DiagnosticRules.DuplicateId, place, id, IndexContext.Line(line));
            return null;
        }

        _lines.Add(id, place.Line);
        return id;
    }

    public static string? Read(Slice stated, IndexContext context)
    {
        if (stated.Length > Slug.Longest) return TooLong(stated, "is longer than", context);
        if (Slug.IsId(stated.Span)) return stated.ToString();
        string near = Slug.Of(stated.ToString());
        context.Diagnostics.Add(DiagnosticRules.InvalidId, stated, $"'{DiagnosticList.Shorten(stated.ToString())}' is not an id",
            near.Length > 0 ? $"'{DiagnosticList.Shorten(near)}'" : "small letters, digits and single hyphens between them");
        return null;
    }

    /// <summary>The id that a title gives where none is stated.</summary>
    public static string? Make(Slice title, string slug, IndexContext context)
    {
        if (slug.Length > Slug.Longest) return TooLong(title, "gives an id of more than", context);
        if (slug.Length > 0) return slug;
        context.Diagnostics.Add(DiagnosticRules.InvalidId, title,
            $"'{DiagnosticList.Shorten(title.Text)}' gives no id, because it has no Latin letter or digit",
            "one in `backticks` behind the title");
        return null;
    }

    private static string? TooLong(Slice place, string fault, IndexContext context)
    {
        string most = Slug.Longest.ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Diagnostics.Add(DiagnosticRules.InvalidId, place,
            $"'{DiagnosticList.Shorten(place.Text)}' {fault} {most} characters", "a shorter one in `backticks` behind the title");
        return null;
    }
}
