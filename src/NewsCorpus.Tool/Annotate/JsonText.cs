using System.Buffers;
using System.Text.Json;

namespace NewsCorpus.Tool.Annotate;

/// <summary>
/// Writes strings whose letters stay letters, in every script. The encoders of the framework escape what lies beyond the Basic
/// Multilingual Plane, which is all emoji and some names.
/// </summary>
internal static class JsonText
{
    // What JSON wants escaped, and what else some programs take for the end of a line.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static unit => (char)unit), '"', '\\', '\u007F', '\u0085', '\u2028', '\u2029']);

    public static void WriteText(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        writer.WritePropertyName(name);
        char[] buffer = ArrayPool<char>.Shared.Rent((text.Length * 6) + 2);
        writer.WriteRawValue(buffer.AsSpan(0, Quote(text, buffer)), skipInputValidation: true);
        ArrayPool<char>.Shared.Return(buffer);
    }

    private static int Quote(ReadOnlySpan<char> text, Span<char> quoted)
    {
        int length = 0;
        quoted[length++] = '"';
        while (true)
        {
            int plain = text.IndexOfAny(Escaped);
            if (plain < 0) break;
            text[..plain].CopyTo(quoted[length..]);
            length += plain;
            length += Escape(text[plain], quoted[length..]);
            text = text[(plain + 1)..];
        }

        text.CopyTo(quoted[length..]);
        length += text.Length;
        quoted[length++] = '"';
        return length;
    }

    private static int Escape(char unit, Span<char> escaped)
    {
        ReadOnlySpan<char> escape = unit switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{(int)unit:x4}",
        };
        escape.CopyTo(escaped);
        return escape.Length;
    }
}
