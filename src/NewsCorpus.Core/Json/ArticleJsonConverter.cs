using System.Text.Json;

namespace NewsCorpus.Json;

/// <summary>Writes an <see cref="Article"/> as a JSON object. Offsets count UTF-16 code units of the article's text.</summary>
public sealed class ArticleJsonConverter : WriteOnlyConverter<Article>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        Source source = value.Source;
        Translation? translation = value.Translation;
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("headline"u8, value.Headline);
        writer.WriteString("source"u8, source.Name);
        writer.WriteString("sourceId"u8, source.Id);
        if (value.HasTime) writer.WriteString("published"u8, value.Published);
        else writer.WriteDay("published"u8, value.Published.Date);
        writer.WriteString("language"u8, value.Language);
        writer.WriteString("translatedFrom"u8, translation?.From);
        writer.WriteBoolean("translatedByMachine"u8, translation is { IsMachine: true });
        writer.WriteString("license"u8, value.License);
        writer.WriteString("attribution"u8, value.Attribution);
        writer.WriteString("url"u8, value.Url);
        writer.WriteDay("retrieved"u8, value.RetrievedDay);
        writer.WriteStrings("authors"u8, value.Authors);
        writer.WriteStrings("topics"u8, value.Topics);
        writer.WriteString("sha256"u8, value.Sha256);
        writer.WriteBoolean("withdrawn"u8, value.IsWithdrawn);
        writer.WriteNumber("length"u8, value.Row.TextLength);
        writer.WriteStartArray("paragraphs"u8);
        foreach (Paragraph paragraph in value.Paragraphs) WriteParagraph(writer, paragraph);
        writer.WriteEndArray();
        writer.WriteNumber("quotes"u8, value.Quotes.Count());
        writer.WriteNumber("mentions"u8, value.Mentions.Count());
        writer.WriteEndObject();
    }

    private static void WriteParagraph(Utf8JsonWriter writer, Paragraph paragraph)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number"u8, paragraph.Number);
        writer.WriteString("kind"u8, JsonFields.Lower(paragraph.Kind));
        writer.WriteSpan(paragraph.Span);
        writer.WriteEndObject();
    }
}
