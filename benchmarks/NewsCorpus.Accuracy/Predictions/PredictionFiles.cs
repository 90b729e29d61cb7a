using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Accuracy.Data;
using static NewsCorpus.Accuracy.Data.JsonFields;

namespace NewsCorpus.Accuracy.Predictions;

/// <summary>
/// A folder of predictions in the format that the scorers read, laid out like the annotated sets: quotes/SET.jsonl and
/// ner/SET/NAME.jsonl.
/// </summary>
internal sealed class PredictionFiles(string folder) : ISystem
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The folder's: "compromise-14.17.0".</summary>
    public string Name { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)).Replace('-', ' ');

    public string PathOf(QuoteSet set) => Path.Combine(folder, "quotes", set.Name + ".jsonl");

    public string PathOf(EntitySet set) => Path.Combine(folder, "ner", set.Folder, set.Name + ".jsonl");

    public IReadOnlyDictionary<string, PredictedDocument>? Annotate(QuoteSet set) => Read(PathOf(set));

    public IReadOnlyDictionary<string, PredictedDocument>? Annotate(EntitySet set) => Read(PathOf(set));

    public static void Write(string path, IReadOnlyDictionary<string, PredictedDocument> documents)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new StreamWriter(path) { NewLine = "\n" };
        foreach ((string id, PredictedDocument document) in documents)
        {
            file.WriteLine(new JsonObject
            {
                ["id"] = id,
                ["quotes"] = new JsonArray([.. document.Quotes.Select(ToJson)]),
                ["mentions"] = new JsonArray([.. document.Mentions.Select(ToJson)]),
            }.ToJsonString(Readable));
        }
    }

    private static JsonNode ToJson(PredictedQuote quote) => new JsonObject
    {
        ["start"] = quote.Start,
        ["end"] = quote.End,
        ["kind"] = quote.Kind,
        ["mention"] = quote.Mention,
        ["mention_start"] = quote.MentionStart,
        ["speaker"] = quote.Speaker,
        ["rule"] = quote.Rule,
    };

    private static JsonNode ToJson(PredictedMention mention) => new JsonObject
    {
        ["start"] = mention.Start,
        ["end"] = mention.End,
        ["kind"] = mention.Kind,
        ["entity"] = mention.Entity,
    };

    private static Dictionary<string, PredictedDocument>? Read(string path)
    {
        if (!File.Exists(path)) return null;
        Dictionary<string, PredictedDocument> documents = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            var document = JsonElement.Parse(line);
            documents[document.GetProperty("id").GetString()!] = new PredictedDocument(
                [.. Items(document, "quotes").Select(ReadQuote)], [.. Items(document, "mentions").Select(ReadMention)]);
        }

        return documents;
    }

    private static PredictedQuote ReadQuote(JsonElement quote) => new(
        quote.GetProperty("start").GetInt32(),
        quote.GetProperty("end").GetInt32(),
        OptionalText(quote, "kind"),
        OptionalText(quote, "mention"),
        OptionalNumber(quote, "mention_start"),
        OptionalText(quote, "speaker"),
        OptionalText(quote, "rule"));

    private static PredictedMention ReadMention(JsonElement mention) => new(
        mention.GetProperty("start").GetInt32(),
        mention.GetProperty("end").GetInt32(),
        OptionalText(mention, "kind"),
        OptionalText(mention, "entity"));

    private static JsonElement.ArrayEnumerator Items(JsonElement document, string field) =>
        document.TryGetProperty(field, out JsonElement items) ? items.EnumerateArray() : default;
}
