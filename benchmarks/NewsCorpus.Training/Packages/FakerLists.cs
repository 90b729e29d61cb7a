using System.Text;
using System.Text.RegularExpressions;

namespace NewsCorpus.Training.Packages;

/// <summary>Lists of names from the package @faker-js/faker, which are literals in its scripts.</summary>
internal static partial class FakerLists
{
    /// <summary>All entries of the lists of a name ("first_name") in a locale.</summary>
    public static IEnumerable<string> Read(string folder, string locale, string list)
    {
        string script = Encoding.UTF8.GetString(Package.Read(folder, "faker-js-faker-10.6.0", $"dist/{locale}-", ".js"));
        foreach (Match start in Regex.Matches(script, $@"\b{list}:"))
        {
            int at = start.Index + start.Length, end = EndOf(script, at);
            foreach (Match literal in Literal().Matches(script[at..end]))
            {
                foreach (string entry in literal.Groups["split"].Success ? literal.Groups["text"].Value.Split(literal.Groups["split"].Value) : [literal.Groups["text"].Value])
                {
                    if (!entry.Contains("{{", StringComparison.Ordinal)) yield return entry;
                }
            }
        }
    }

    // The end of a value: a literal, or what the bracket at its start encloses.
    private static int EndOf(string script, int at)
    {
        int depth = 0;
        for (int i = at; i < script.Length; i++)
        {
            switch (script[i])
            {
                case '`': i = script.IndexOf('`', i + 1); break;
                case '{' or '[' or '(': depth++; break;
                case '}' or ']' or ')': depth--; break;
                case ',' when depth == 0: return i;
            }

            if (depth < 0) return i;
        }

        return script.Length;
    }

    [GeneratedRegex(@"`(?<text>[^`]*)`(\.split\(`(?<split>[^`]*)`\))?")]
    private static partial Regex Literal();
}
