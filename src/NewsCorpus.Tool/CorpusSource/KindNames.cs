extern alias compiler;
using compiler::NewsCorpus.Compiler.Index;

namespace NewsCorpus.Tool.CorpusSource;

/// <summary>The kinds of entities by the words that answers and INDEX.md have for them: "person", "People", "Orang".</summary>
internal static class KindNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<EntityKind>().Select(Of)];

    public static string Of(EntityKind kind) => kind.ToString().ToLowerInvariant();

    /// <exception cref="BadInputException">There is no such kind.</exception>
    public static EntityKind Parse(string name)
    {
        foreach (EntityKind kind in Enum.GetValues<EntityKind>())
        {
            if (string.Equals(name.Trim(), Of(kind), StringComparison.OrdinalIgnoreCase)) return kind;
        }

        // The compiler has its own copy of the enumeration, which comes from the same file.
        if (IndexHeadings.TryGetKind(name, out var heading)) return (EntityKind)heading;
        string hint = DidYouMean.Hint(name, [.. All, .. IndexHeadings.KindNames]);
        throw new BadInputException($"unknown kind '{name}'{hint}; the kinds are {string.Join(", ", All)}");
    }
}
