using System.Text.Json;

namespace NewsCorpus.Tool.Diff;

/// <summary>Differences as the fields of a JSON object.</summary>
internal static class DifferencesJson
{
    public static void Write(Utf8JsonWriter writer, CorpusDifferences differences, Corpus old, Corpus @new)
    {
        writer.WriteBoolean("same"u8, differences.IsEmpty);
        Write(writer, "old", old);
        Write(writer, "new", @new);
        foreach ((_, string many, IReadOnlyList<Difference> some) in differences.All)
        {
            writer.WriteStartArray(many);
            foreach (Difference difference in some) Write(writer, difference, many == "quotes");
            writer.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, Corpus corpus)
    {
        writer.WriteStartObject(name);
        writer.WriteString("contentHash"u8, corpus.Info.ContentHash);
        writer.WriteNumber("articles"u8, corpus.Articles.Count);
        writer.WriteNumber("mentions"u8, corpus.Mentions.Count);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Difference difference, bool isQuote)
    {
        writer.WriteStartObject();
        writer.WriteString("what"u8, difference.Kind.ToString().ToLowerInvariant());
        writer.WriteString(isQuote ? "article"u8 : "id"u8, difference.Id);
        writer.WriteString(isQuote ? "text"u8 : "title"u8, difference.Title);
        writer.WriteStartArray("changes"u8);
        foreach (FieldChange change in difference.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("field"u8, change.Field);
            writer.WriteString("old"u8, change.Old);
            writer.WriteString("new"u8, change.New);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
