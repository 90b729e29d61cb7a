using System.Globalization;
using System.Text;

namespace NewsCorpus;

/// <summary>Writes who owns what in a corpus: one line for the corpus, for each source and for each article.</summary>
internal static class AttributionText
{
    public static string Of(Corpus corpus)
    {
        var text = new StringBuilder();
        CorpusInfo info = corpus.Info;
        Line(text, info.Version is null ? info.Name : $"{info.Name} {info.Version}", info.OwnAttribution, info.License, null);
        if (corpus.Sources.Count > 0) text.Append("\nSources:\n");
        foreach (Source source in corpus.Sources) Line(text, source.Name, source.Attribution, source.License, source.Url);
        if (corpus.Articles.Count > 0) text.Append("\nArticles:\n");
        foreach (Article article in corpus.Articles) Line(text, Title(article), article.Attribution, article.License, article.Url);
        return text.ToString();
    }

    private static string Title(Article article)
    {
        string day = article.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string title = $"{article.Headline} ({article.Source.Name}, {day})";
        if (article.Translation is not { } translation) return title;
        return $"{title}, translated from {translation.From}{(translation.IsMachine ? " by machine" : "")}";
    }

    private static void Line(StringBuilder text, string title, string? attribution, string? license, string? url)
    {
        text.Append(title);
        if (attribution is not null) text.Append(". ").Append(attribution);
        if (license is not null) text.Append(". License: ").Append(license);
        if (url is not null) text.Append(". ").Append(url);
        text.Append('\n');
    }
}
