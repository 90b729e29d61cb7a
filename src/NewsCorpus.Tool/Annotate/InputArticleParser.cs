extern alias compiler;
using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using compiler::NewsCorpus.Compiler.Index;
using compiler::NewsCorpus.Compiler.Model;

namespace NewsCorpus.Tool.Annotate;

/// <summary>Reads a line as an article, or says in a few words why it is none.</summary>
internal static class InputArticleParser
{
    // A field that is passed over may be as deep as it likes.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r"u8);

    public static ParsedLine Parse(InputLine line)
    {
        if (line.IsTooLong) return new ParsedLine(null, null, "the line is too long");
        ReadOnlySpan<byte> bytes = line.Bytes.Span;
        if (!bytes.ContainsAnyExcept(Blanks)) return new ParsedLine(null, null, "the line is empty");
        if (!Utf8.IsValid(bytes)) return new ParsedLine(null, null, "the line is not UTF-8");
        var fields = default(Fields);
        try
        {
            fields.Read(bytes);
        }
        catch (JsonException problem)
        {
            fields.Note($"the line is not JSON (byte {problem.BytePositionInLine + 1})");
        }

        InputArticle? article = fields.Check();
        return new ParsedLine(article, fields.Id, fields.Problem);
    }

    /// <summary>The fields of an article while its line is read, and the first thing that is wrong with them.</summary>
    private struct Fields
    {
        private string? _language, _text, _headline, _layout, _date;

        public string? Id { get; private set; }

        public string? Problem { get; private set; }

        public void Note(string problem) => Problem ??= problem;

        public void Read(ReadOnlySpan<byte> line)
        {
            var reader = new Utf8JsonReader(line, Options);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                reader.Read();
                Note("the line is not a JSON object");
                return;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8)) Id = Read(ref reader, "id", Id);
                else if (reader.ValueTextEquals("language"u8)) _language = Read(ref reader, "language", _language);
                else if (reader.ValueTextEquals("text"u8)) _text = Read(ref reader, "text", _text);
                else if (reader.ValueTextEquals("headline"u8)) _headline = Read(ref reader, "headline", _headline);
                else if (reader.ValueTextEquals("layout"u8)) _layout = Read(ref reader, "layout", _layout);
                else if (reader.ValueTextEquals("date"u8)) _date = Read(ref reader, "date", _date);
                else reader.Skip();
            }

            // What follows the object is an error, which the reader finds.
            reader.Read();
        }

        /// <summary>The article, where nothing is wrong.</summary>
        public InputArticle? Check()
        {
            if (Problem is not null) return null;
            if (Id is null || _language is null || _text is null)
            {
                Note($"'{(Id is null ? "id" : _language is null ? "language" : "text")}' is missing");
                return null;
            }

            string? language = LanguageTag.Normalize(_language);
            if (language is null) Note("'language' is not a language tag, such as en or id-ID");
            ArticleLayout layout = ReadLayout();
            PublicationTime? published = ReadDate();
            return Problem is null ? new InputArticle(Id, language!, _text, _headline, layout, published) : null;
        }

        private ArticleLayout ReadLayout()
        {
            switch (_layout)
            {
                case null: return ArticleLayout.Detect;
                case "lines": return ArticleLayout.Lines;
                case "blocks": return ArticleLayout.Blocks;
                default:
                    Note("'layout' is neither lines nor blocks");
                    return ArticleLayout.Detect;
            }
        }

        private PublicationTime? ReadDate()
        {
            if (_date is null) return null;
            if (IsoDate.TryReadTime(_date, out PublicationTime time)) return time;
            Note("'date' is not a day, as in 2024-05-06, or a time with its offset, as in 2024-05-06T07:08Z");
            return null;
        }

        // Null stands for a field that is not there, as many programs write it.
        private string? Read(ref Utf8JsonReader reader, string name, string? before)
        {
            reader.Read();
            if (before is not null) Note($"'{name}' is there twice");
            if (reader.TokenType == JsonTokenType.Null) return null;
            if (reader.TokenType != JsonTokenType.String)
            {
                Note($"'{name}' is not a string");
                reader.Skip();
                return null;
            }

            try
            {
                return reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // An escape such as \ud83d without its other half.
                Note($"'{name}' has half a surrogate pair");
                return null;
            }
        }
    }
}
