using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Generator.Model;

/// <summary>A class marked with [Corpus], as far as the generated code needs to know it.</summary>
/// <param name="Containers">The declarations around the class, outermost first: "partial class Outer".</param>
/// <param name="Index">The path that the attribute states.</param>
/// <param name="IsExtensible">Whether a part can be added to the class and to all around it.</param>
internal sealed record CorpusTarget(
    string Namespace,
    EquatableArray<string> Containers,
    string Name,
    string Index,
    bool IsExtensible,
    CodePlace Place)
{
    /// <summary>The name that generated files have, unique in the compilation.</summary>
    public string HintName
    {
        get
        {
            IEnumerable<string> containers = Containers.Select(static container => container.Substring(container.LastIndexOf(' ') + 1));
            return string.Join(".", new[] { Namespace }.Where(static part => part.Length > 0).Concat(containers).Concat([Name]));
        }
    }
}
