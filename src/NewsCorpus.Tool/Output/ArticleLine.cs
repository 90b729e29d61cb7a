using System.Globalization;

namespace NewsCorpus.Tool.Output;

/// <summary>An article in a line.</summary>
internal static class ArticleLine
{
    public static string Day(Article article) => article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Its id, source and day, and that it is a translation: its quotes are then nobody's exact words.</summary>
    public static string Of(Article article)
    {
        string line = $"{article.Id}, {article.Source.Name}, {Day(article)}";
        return Translation(article) is { } translation ? $"{line}, {translation}" : line;
    }

    public static string? Translation(Article article) => article.Translation is { } translation
        ? $"translated from {translation.From}{(translation.IsMachine ? " by machine" : "")}"
        : null;
}
