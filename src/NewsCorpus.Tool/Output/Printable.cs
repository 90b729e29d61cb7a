using System.Text;

namespace NewsCorpus.Tool.Output;

/// <summary>
/// Texts as a terminal may have them: an article could hold control characters, with which it would recolour, overwrite or turn
/// around what is shown.
/// </summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>With its line breaks.</summary>
    public static string Text(string text) => Clean(text, keepLines: true);

    /// <summary>On one line: a line break becomes a blank.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    private static string Clean(string text, bool keepLines)
    {
        if (!NeedsCleaning(text, keepLines)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (!IsBreak(unit)) clean.Append(IsUnseen(unit) ? Replacement : unit);
            else if (keepLines && unit == '\n') clean.Append(unit);
            else if (clean.Length == 0 || clean[^1] != ' ') clean.Append(' ');
        }

        return clean.ToString();
    }

    private static bool NeedsCleaning(string text, bool keepLines)
    {
        foreach (char unit in text)
        {
            if (IsUnseen(unit) || (IsBreak(unit) && !(keepLines && unit == '\n'))) return true;
        }

        return false;
    }

    private static bool IsBreak(char unit) => unit is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029';

    // Control characters, and the marks that turn the direction of text around.
    private static bool IsUnseen(char unit) =>
        (char.IsControl(unit) && !IsBreak(unit))
        || unit is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
