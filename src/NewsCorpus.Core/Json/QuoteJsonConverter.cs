using System.Text.Json;

namespace NewsCorpus.Json;

/// <summary>Writes a <see cref="Quote"/> as a JSON object. Offsets count UTF-16 code units of the article's text.</summary>
public sealed class QuoteJsonConverter : WriteOnlyConverter<Quote>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quote value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        Article article = value.Article;
        Entity? speaker = value.Speaker;
        TextSpan? speakerSpan = value.SpeakerSpan, cueSpan = value.CueSpan;
        writer.WriteStartObject();
        writer.WriteString("article"u8, article.Id);
        writer.WriteNumber("paragraph"u8, value.Paragraph.Number);
        writer.WriteNumber("lastParagraph"u8, value.LastParagraph.Number);
        writer.WriteString("text"u8, value.Text);
        writer.WriteString("kind"u8, JsonFields.Lower(value.Kind));
        writer.WriteString("speaker"u8, speaker?.Name);
        writer.WriteString("speakerId"u8, speaker?.Id);
        writer.WriteString("speakerOrigin"u8, speaker is { } known ? JsonFields.Lower(known.Origin) : null);
        writer.WriteString("speakerText"u8, value.SpeakerText);
        writer.WriteOptional("speakerStart"u8, speakerSpan?.Start);
        writer.WriteOptional("speakerLength"u8, speakerSpan?.Length);
        writer.WriteString("cue"u8, value.Cue);
        writer.WriteOptional("cueStart"u8, cueSpan?.Start);
        writer.WriteOptional("cueLength"u8, cueSpan?.Length);
        writer.WriteSpan(value.Span);
        writer.WriteStartArray("pieces"u8);
        foreach (TextSpan piece in value.Pieces)
        {
            writer.WriteStartObject();
            writer.WriteSpan(piece);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("rule"u8, value.Rule);
        writer.WriteNumber("confidence"u8, value.Confidence);
        writer.WriteString("origin"u8, JsonFields.Lower(value.Origin));
        writer.WriteString("translatedFrom"u8, article.Translation?.From);
        writer.WriteEndObject();
    }
}
