using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Scale;

/// <summary>The pages of an image as literals in C#, and nothing around them: the least that a compiler can be given for them.</summary>
internal static class FloorLiterals
{
    /// <summary>Stands once in the file that is edited.</summary>
    public const string Editable = "Nothing was edited here yet.";

    /// <returns>The file that is to be edited.</returns>
    public static string Write(string folder, string seeds)
    {
        int number = 0;
        string edited = "";
        ImagePart.Compile(seeds, segment =>
        {
            var code = new StringBuilder();
            code.Append(CultureInfo.InvariantCulture, $"internal static class Segment{number}\n{{\n");
            code.Append("    internal static System.ReadOnlySpan<byte> Page(int page) => page switch\n    {\n");
            for (int page = 0; page < segment.Count; page++)
                code.Append(CultureInfo.InvariantCulture, $"        {page} => \"").Append(Escape(Encoding.UTF8.GetString(segment[page]))).Append("\"u8,\n");
            code.Append(CultureInfo.InvariantCulture, $"        _ => \"{Editable}\"u8,\n    }};\n}}\n");
            edited = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Segment{number}.cs"));
            File.WriteAllText(edited, code.ToString());
            number++;
        });
        return edited;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + (text.Length / 8));
        foreach (char unit in text)
        {
            if (unit is '"' or '\\') escaped.Append('\\').Append(unit);
            else if (char.IsControl(unit)) escaped.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            else escaped.Append(unit);
        }

        return escaped.ToString();
    }
}
