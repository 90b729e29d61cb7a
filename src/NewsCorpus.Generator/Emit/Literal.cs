using System.Globalization;
using System.Text;

namespace NewsCorpus.Generator.Emit;

/// <summary>Writes bytes as a UTF-8 string literal, which the compiler puts into the assembly as they are.</summary>
internal static class Literal
{
    /// <param name="utf8">Valid UTF-8, as every page of an image is.</param>
    public static string Utf8(byte[] utf8)
    {
        string text = Encoding.UTF8.GetString(utf8);
        var literal = new StringBuilder(text.Length + (text.Length / 8) + 8);
        literal.Append('"');
        foreach (char unit in text)
        {
            if (unit is '"' or '\\') literal.Append('\\').Append(unit);
            else if (unit == '\n') literal.Append("\\n");
            else if (IsUnsafe(unit)) literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            else literal.Append(unit);
        }

        return literal.Append("\"u8").ToString();
    }

    /// <summary>
    /// What must not stand in a source file as it is: control characters, line ends of any kind, and invisible characters, among
    /// them those that turn the direction of text around.
    /// </summary>
    public static bool IsUnsafe(char unit) =>
        char.IsControl(unit) ||
        (!char.IsSurrogate(unit) && CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
