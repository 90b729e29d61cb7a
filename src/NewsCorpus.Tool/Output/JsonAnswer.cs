using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsCorpus.Tool.Output;

/// <summary>Writes an answer as one JSON document, part by part, so that a long one is never in memory as a whole.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // For terminals and files, not for web pages: letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>An array of records.</summary>
    public static void WriteArray<T>(TextWriter output, IEnumerable<T> records, JsonTypeInfo<T> type) =>
        WriteArray(output, records, (writer, record) => JsonSerializer.Serialize(writer, record, type));

    /// <summary>An array of what an action writes.</summary>
    public static void WriteArray<T>(TextWriter output, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartArray();
        foreach (T item in items)
        {
            write(writer, item);
            Drain(writer, buffer, output);
        }

        writer.WriteEndArray();
        Drain(writer, buffer, output);
        output.WriteLine();
    }

    /// <summary>An object whose fields an action writes.</summary>
    public static void WriteObject(TextWriter output, Action<Utf8JsonWriter> writeFields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writeFields(writer);
        writer.WriteEndObject();
        Drain(writer, buffer, output);
        output.WriteLine();
    }

    // The writer flushes whole tokens, so no character is ever cut.
    private static void Drain(Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer, TextWriter output)
    {
        writer.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
