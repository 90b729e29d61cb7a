using System.Globalization;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Emit;

namespace NewsCorpus.Generator.Model;

/// <summary>A class marked with [Corpus], as far as the generated code needs to know it.</summary>
/// <param name="Containers">The declarations around the class, outermost first: "partial class Outer".</param>
/// <param name="Index">The path that the attribute states.</param>
/// <param name="IsExtensible">Whether a part can be added to the class and to all around it.</param>
/// <param name="OldLanguage">The version of C# in which the class is written where it is older than the generated code; else null.</param>
/// <param name="Path">The file of the class, for what goes wrong.</param>
internal sealed record CorpusTarget(
    string Namespace,
    EquatableArray<string> Containers,
    string Name,
    string Index,
    bool IsExtensible,
    string? OldLanguage,
    string Path)
{
    /// <summary>What generated code needs the name of the class for, so that it cannot be had; null where it can.</summary>
    public string? NameIsNeededFor
    {
        get
        {
            string name = Name.TrimStart('@');
            if (name is MemberName.Holder or MemberName.Pages || name.StartsWith(MemberName.Segment, StringComparison.Ordinal))
                return "a class within it";
            string outermost = Containers.Count > 0 ? NameOf(Containers[0]) : name;
            return Namespace.Length == 0 && outermost.TrimStart('@') is "System" or "NewsCorpus" ? $"the namespace '{outermost}'" : null;
        }
    }

    /// <summary>How many other classes come before it whose names differ from its own in nothing but case.</summary>
    public int Homonym { get; init; }

    /// <summary>
    /// The name that generated files have, unique in the compilation. A nested class stands behind a '+', so that it is none of
    /// the parts of the class around it, which stand behind a '.'.
    /// </summary>
    public string HintName
    {
        get
        {
            IEnumerable<string> containers = Containers.Select(NameOf);
            string name = string.Join("+", containers.Concat([Name]));
            if (Namespace.Length > 0) name = $"{Namespace}.{name}";
            if (Homonym > 0) name += "." + (Homonym + 1).ToString(CultureInfo.InvariantCulture);

            // A name that is a keyword is written with '@', which no file name may have.
            return name.Replace("@", "");
        }
    }

    private static string NameOf(string container) => container.Substring(container.LastIndexOf(' ') + 1);
}
