using System.Text;

namespace NewsCorpus.Generator.Emit;

/// <summary>
/// C# names of members. From an id: its words capitalised and joined; a hyphen before a digit becomes an underscore and a leading
/// digit gets one, so that no two ids give one name. See docs/index-format.md.
/// </summary>
internal static class MemberName
{
    /// <summary>The nested class that has the corpus. No id gives this name: theirs have an underscore before a digit or at the end.</summary>
    public const string Holder = "_Corpus";

    /// <summary>The nested class that has the pages of the image.</summary>
    public const string Pages = "_Pages";

    /// <summary>How the names of the nested classes begin that have the pages of a segment each.</summary>
    public const string Segment = "_Segment";

    // Members that every class has; a property of such a name would hide them.
    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    public static string OfId(string id, string enclosing)
    {
        var name = new StringBuilder(id.Length + 1);
        bool isWordStart = true;
        foreach (char unit in id)
        {
            if (unit == '-')
            {
                isWordStart = true;
                continue;
            }

            bool isDigit = unit is >= '0' and <= '9';
            if (isWordStart && isDigit) name.Append('_');
            name.Append(isWordStart && !isDigit ? (char)(unit - 'a' + 'A') : unit);
            isWordStart = false;
        }

        return In(enclosing, name.ToString());
    }

    /// <summary>The name, with an underscore behind it where its class cannot have it.</summary>
    public static string In(string enclosing, string name) =>
        name == enclosing.TrimStart('@') || Inherited.Contains(name) ? name + "_" : name;
}
