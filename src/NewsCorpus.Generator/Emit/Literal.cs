using System.Globalization;
using System.Text;

namespace NewsCorpus.Generator.Emit;

/// <summary>Writes bytes as a UTF-8 string literal, which the compiler puts into the assembly as they are.</summary>
internal static class Literal
{
    /// <param name="literal">Receives the literal: a copy of it on the way would cost more than the rest.</param>
    /// <param name="utf8">Valid UTF-8, as every page of an image is.</param>
    public static void AppendUtf8(StringBuilder literal, byte[] utf8)
    {
        literal.Append('"');
        foreach (char unit in Encoding.UTF8.GetString(utf8))
        {
            // Nearly all are of this kind, and quickly told.
            if (unit is >= ' ' and < '\x7F' and not '"' and not '\\') literal.Append(unit);
            else if (unit is '"' or '\\') literal.Append('\\').Append(unit);
            else if (unit == '\n') literal.Append("\\n");
            else if (IsUnsafe(unit)) AppendEscape(literal, unit);
            else literal.Append(unit);
        }

        literal.Append("\"u8");
    }

    // A page of numbers has many, so no string is made for each.
    private static void AppendEscape(StringBuilder literal, char unit)
    {
        literal.Append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) literal.Append("0123456789ABCDEF"[(unit >> shift) & 0xF]);
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
