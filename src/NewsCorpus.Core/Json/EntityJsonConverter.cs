using System.Text.Json;

namespace NewsCorpus.Json;

/// <summary>Writes an <see cref="Entity"/> as a JSON object. Offsets count UTF-16 code units of the article's text.</summary>
public sealed class EntityJsonConverter : WriteOnlyConverter<Entity>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("name"u8, value.Name);
        writer.WriteString("kind"u8, JsonFields.Lower(value.Kind));
        writer.WriteString("origin"u8, JsonFields.Lower(value.Origin));
        writer.WriteString("article"u8, value.Article?.Id);
        writer.WriteStrings("aliases"u8, value.Aliases);
        writer.WriteStartArray("roles"u8);
        foreach (Role role in value.Roles) WriteRole(writer, role);
        writer.WriteEndArray();
        writer.WriteString("description"u8, value.Description);
        writer.WriteString("wikidata"u8, value.WikidataId);
        writer.WriteNumber("quotes"u8, value.Quotes.Count());
        writer.WriteNumber("mentions"u8, value.Mentions.Count());
        writer.WriteNumber("articles"u8, value.Articles.Count());
        writer.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter writer, Role role)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, role.Text);
        writer.WriteString("language"u8, role.Language);
        writer.WriteDay("from"u8, role.FromDay);
        writer.WriteDay("to"u8, role.ToDay);
        writer.WriteEndObject();
    }
}
