using System.Text;
using System.Xml;

namespace NewsCorpus.Generator.Emit;

/// <summary>Text for documentation comments: one line, no mark-up, no invisible characters, none that XML does not have.</summary>
internal static class Xml
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (unit == '&') escaped.Append("&amp;");
            else if (unit == '<') escaped.Append("&lt;");
            else if (unit == '>') escaped.Append("&gt;");
            else if (char.IsSurrogatePair(text, at)) escaped.Append(unit).Append(text[++at]);
            else escaped.Append(XmlConvert.IsXmlChar(unit) && !Literal.IsUnsafe(unit) ? unit : ' ');
        }

        return escaped.ToString();
    }
}
