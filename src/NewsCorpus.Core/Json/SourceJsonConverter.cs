using System.Text.Json;

namespace NewsCorpus.Json;

/// <summary>Writes a <see cref="Source"/> as a JSON object. Offsets count UTF-16 code units of the article's text.</summary>
public sealed class SourceJsonConverter : WriteOnlyConverter<Source>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Source value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        writer.WriteString("url"u8, value.Url);
        writer.WriteString("license"u8, value.License);
        writer.WriteString("attribution"u8, value.Attribution);
        writer.WriteEndObject();
    }
}
