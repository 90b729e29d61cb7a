using System.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Index;

/// <summary>Ids: small letters and digits of ASCII in groups joined by single hyphens.</summary>
internal static class Slug
{
    /// <summary>The most letters, digits and hyphens of an id: it becomes a name in C#, and metadata have room for 1023 bytes.</summary>
    public const int Longest = 200;

    public static bool IsId(ReadOnlySpan<char> text)
    {
        bool letter = false;
        foreach (char unit in text)
        {
            if (unit == '-' ? !letter : !IsIdLetter(unit)) return false;
            letter = unit != '-';
        }

        return letter;
    }

    /// <summary>The id that a text gives: folded, everything else a hyphen; empty where nothing is left.</summary>
    public static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        bool hyphen = false;
        foreach (char unit in Folding.Fold(text))
        {
            if (!IsIdLetter(unit))
            {
                hyphen = id.Length > 0;
                continue;
            }

            if (hyphen) id.Append('-');
            hyphen = false;
            id.Append(unit);
        }

        return id.ToString();
    }

    /// <summary>The id that a file gives: that of its name without the ending.</summary>
    public static string OfFile(string path)
    {
        int start = path.LastIndexOf('/') + 1;
        int dot = path.LastIndexOf('.');
        return Of(dot >= start ? path.Substring(start, dot - start) : path.Substring(start));
    }

    private static bool IsIdLetter(char unit) => unit is >= 'a' and <= 'z' or >= '0' and <= '9';
}
