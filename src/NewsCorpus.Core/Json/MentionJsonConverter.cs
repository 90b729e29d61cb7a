using System.Text.Json;

namespace NewsCorpus.Json;

/// <summary>Writes a <see cref="Mention"/> as a JSON object. Offsets count UTF-16 code units of the article's text.</summary>
public sealed class MentionJsonConverter : WriteOnlyConverter<Mention>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Mention value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        Entity entity = value.Entity;
        writer.WriteStartObject();
        writer.WriteString("article"u8, value.Article.Id);
        writer.WriteNumber("paragraph"u8, value.Paragraph.Number);
        writer.WriteString("text"u8, value.Text);
        writer.WriteString("entity"u8, entity.Name);
        writer.WriteString("entityId"u8, entity.Id);
        writer.WriteString("entityKind"u8, JsonFields.Lower(entity.Kind));
        writer.WriteString("entityOrigin"u8, JsonFields.Lower(entity.Origin));
        writer.WriteString("kind"u8, JsonFields.Lower(value.Kind));
        writer.WriteSpan(value.Span);
        writer.WriteString("origin"u8, JsonFields.Lower(value.Origin));
        writer.WriteEndObject();
    }
}
