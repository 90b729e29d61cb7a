using System.Text;

namespace NewsCorpus.Generator.Emit;

/// <summary>Text for documentation comments: one line, no mark-up, no invisible characters.</summary>
internal static class Xml
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            escaped.Append(unit switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when Literal.IsUnsafe(unit) => " ",
                _ => unit.ToString(),
            });
        }

        return escaped.ToString();
    }
}
