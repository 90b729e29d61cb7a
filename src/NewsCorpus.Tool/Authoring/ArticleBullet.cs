extern alias compiler;
using System.Globalization;
using System.Text;
using compiler::NewsCorpus.Compiler.Index;

namespace NewsCorpus.Tool.Authoring;

/// <summary>The lines of an article in INDEX.md, in their canonical form.</summary>
internal static class ArticleBullet
{
    public static List<string> Write(NewArticle article)
    {
        List<string> lines = [$"- [{Escape(article.Headline)}]({Link(article.Path)}) `{article.Id}`"];
        if (article.Source is { } source) lines.Add($"  - source: @{source}");
        if (article.Date is { } date) lines.Add($"  - date: {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        if (article.StatesLanguage) lines.Add($"  - language: {article.Language}");
        lines.Add($"  - sha256: {article.Sha256}");
        return lines;
    }

    /// <summary>A text with escapes where Markdown or the format would take a mark for something else.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (unit is '\\' or '[' or ']' or '`' or '<' or '*' or '_') escaped.Append('\\');
            escaped.Append(unit);
        }

        return escaped.ToString();
    }

    /// <summary>Whether an index can say the path.</summary>
    public static bool CanLink(string path) =>
        !path.Any(char.IsControl) && string.Equals(CorpusPath.FromLink(Decoded(path)), path, StringComparison.Ordinal);

    private static string Link(string path)
    {
        string link = Escape(Decoded(path)).Replace(">", "\\>", StringComparison.Ordinal);
        return link.AsSpan().IndexOfAny(" ()") >= 0 || link.Any(char.IsWhiteSpace) ? $"<{link}>" : link;
    }

    // What looks like an encoded character would be decoded.
    private static string Decoded(string path) => path.Replace("%", "%25", StringComparison.Ordinal);
}
