using System.Text.Json;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Commands;

/// <summary>The summary as the fields of a JSON object.</summary>
internal static class SummaryJson
{
    public static void Write(Utf8JsonWriter writer, CorpusSummary summary)
    {
        Corpus corpus = summary.Corpus;
        CorpusInfo info = corpus.Info;
        writer.WriteString("id"u8, info.Id);
        writer.WriteString("name"u8, info.Name);
        writer.WriteString("version"u8, info.Version);
        writer.WriteString("summary"u8, info.Summary);
        writer.WriteString("contentHash"u8, info.ContentHash);
        writer.WriteStartObject("counts"u8);
        writer.WriteNumber("articles"u8, corpus.Articles.Count);
        writer.WriteNumber("quotes"u8, corpus.Quotes.Count);
        writer.WriteNumber("quotesWithoutSpeaker"u8, summary.QuotesWithoutSpeaker);
        writer.WriteNumber("mentions"u8, corpus.Mentions.Count);
        writer.WriteNumber("entities"u8, corpus.Entities.Count);
        writer.WriteNumber("sources"u8, corpus.Sources.Count);
        writer.WriteEndObject();
        writer.WriteStartArray("articles"u8);
        foreach (Article article in corpus.Articles) Write(writer, article);
        writer.WriteEndArray();
        writer.WriteStartArray("speakers"u8);
        foreach ((Entity entity, int count) in summary.Speakers) Write(writer, entity, "quotes"u8, count);
        writer.WriteEndArray();
        writer.WriteStartArray("mentioned"u8);
        foreach ((Entity entity, int count) in summary.Mentioned) Write(writer, entity, "mentions"u8, count);
        writer.WriteEndArray();
        writer.WriteStartArray("rights"u8);
        foreach (CorpusSummary.RightsOfArticles rights in summary.Rights) Write(writer, rights);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, article.Id);
        writer.WriteString("date"u8, ArticleLine.Day(article));
        writer.WriteString("source"u8, article.Source.Name);
        writer.WriteString("headline"u8, article.Headline);
        writer.WriteString("translatedFrom"u8, article.Translation?.From);
        writer.WriteNumber("quotes"u8, article.Quotes.Count());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Entity entity, ReadOnlySpan<byte> counted, int count)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, entity.Id);
        writer.WriteString("name"u8, entity.Name);
        writer.WriteString("kind"u8, KindNames.Of(entity.Kind));
        writer.WriteString("origin"u8, entity.Origin == Origin.Recognised ? "recognised" : "catalogue");
        writer.WriteNumber(counted, count);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CorpusSummary.RightsOfArticles rights)
    {
        writer.WriteStartObject();
        writer.WriteString("license"u8, rights.License);
        writer.WriteString("attribution"u8, rights.Attribution);
        writer.WriteNumber("articles"u8, rights.Articles);
        writer.WriteEndObject();
    }
}
