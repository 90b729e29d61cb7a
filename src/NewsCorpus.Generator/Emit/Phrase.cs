using System.Globalization;

namespace NewsCorpus.Generator.Emit;

/// <summary>Small pieces of English for documentation comments.</summary>
internal static class Phrase
{
    public static string Count(int count, string one, string? many = null) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";

    public static string Sentence(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";

    /// <summary>At most so many code units, cut between words; a headline of a page's length helps nobody in a tooltip.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest) return text;
        int end = text.LastIndexOf(' ', longest - 1);
        if (end <= 0) end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text.Substring(0, end) + " …";
    }
}
