using System.Text;

namespace NewsCorpus.Generator.Tests.Hostile;

/// <summary>What is done to texts on their way, said once more and as simply as can be.</summary>
internal static class HostileText
{
    /// <summary>A text as its article must give it back.</summary>
    public static string Normal(string file)
    {
        string text = file.StartsWith('\uFEFF') ? file[1..] : file;
        return WithoutLoneSurrogates(text.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>A title as it must be given back: white space is one blank.</summary>
    public static string OnOneLine(string title) => WithoutLoneSurrogates(
        string.Join(' ', title.Split([.. title.Where(char.IsWhiteSpace)], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Text as Markdown: every mark of ASCII may be escaped.</summary>
    public static string AsMarkdown(string text)
    {
        var escaped = new StringBuilder();
        foreach (char unit in text)
        {
            if (char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit))) escaped.Append('\\');
            escaped.Append(unit is '\r' or '\n' ? ' ' : unit);
        }

        return escaped.ToString();
    }

    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
