using System.Text.Json;
using NewsCorpus.Compiler.Languages;
using static NewsCorpus.Accuracy.Data.JsonFields;

namespace NewsCorpus.Accuracy.Data;

/// <summary>
/// A folder of annotated sets, each known by its files: quotes/SET/gold.jsonl with the texts beside it in text/, and
/// ner/SET/NAME.jsonl, in which identities make a set for linking.
/// </summary>
internal sealed class DataFolder
{
    // Whose speakers were set by hand, while the words that name them are a hint that a program left.
    private const string GroupedQuotes = "group";

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public List<QuoteSet> Quotes { get; } = [];

    public List<EntitySet> Entities { get; } = [];

    public List<LinkSet> Links { get; } = [];

    /// <exception cref="UnusableInputException">There is no such folder, or nothing in it that can be measured on.</exception>
    public static DataFolder Read(string path)
    {
        if (!Directory.Exists(path)) throw new UnusableInputException($"there is no folder '{path}'; name that with the sets");
        var data = new DataFolder(path);
        foreach (string folder in Folders(path, "quotes")) Try(folder, data.ReadQuotes);
        foreach (string folder in Folders(path, "ner"))
        {
            foreach (string file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)) Try(file, data.ReadNames);
        }

        if (data.Quotes.Count + data.Entities.Count + data.Links.Count == 0)
            throw new UnusableInputException($"'{path}' holds no annotated sets (quotes/SET/gold.jsonl, ner/SET/NAME.jsonl)");
        return data;
    }

    private static void Try(string path, Action<string> read)
    {
        try
        {
            read(path);
        }
        catch (Exception problem)
            when (problem is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UnusableInputException($"'{path}' is not as a set should be: {problem.Message}");
        }
    }

    private static string[] Folders(string path, string kind)
    {
        string folder = System.IO.Path.Combine(path, kind);
        return Directory.Exists(folder) ? [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)] : [];
    }

    private void ReadQuotes(string folder)
    {
        string gold = System.IO.Path.Combine(folder, "gold.jsonl");
        if (!File.Exists(gold)) return;
        string name = System.IO.Path.GetFileName(folder);
        List<QuoteDocument> documents = [];
        string? language = null;
        foreach (JsonElement line in Lines(gold))
        {
            string id = line.GetProperty("id").GetString()!;
            language ??= OptionalText(line, "language");
            documents.Add(new QuoteDocument(
                id,
                OptionalText(line, "split"),
                new CodePointText(File.ReadAllText(System.IO.Path.Combine(folder, "text", id + ".txt"))),
                [.. line.GetProperty("quotes").EnumerateArray().Select(ReadQuote).Where(quote => IsMeasured(name, quote))]));
        }

        Quotes.Add(new QuoteSet(name, LanguageOf(name, language), documents));
    }

    // Of the others, only some are annotated there.
    private static bool IsMeasured(string set, GoldQuote quote) => set != "wikinews-de" || quote.Kind == "direct";

    private static GoldQuote ReadQuote(JsonElement quote)
    {
        int start = quote.GetProperty("start").GetInt32(), end = quote.GetProperty("end").GetInt32();
        string kind = OptionalText(quote, "kind") ?? "direct";
        string? speaker = OptionalText(quote, "speaker");
        if (quote.TryGetProperty("source", out JsonElement source))
        {
            (int, int)[] places = [.. source.EnumerateArray().Select(static place => (place[0].GetInt32(), place[1].GetInt32()))];
            return new GoldQuote(start, end, kind, OptionalText(quote, "source_text"), places, speaker);
        }

        if (quote.TryGetProperty(GroupedQuotes, out _)) return new GoldQuote(start, end, kind, speaker, [], speaker);
        string? mention = OptionalText(quote, "speaker_mention");
        if (mention is null || OptionalNumber(quote, "speaker_start") is not int at)
            return new GoldQuote(start, end, kind, mention, [], speaker);
        return new GoldQuote(start, end, kind, mention, [(at, at + CodePointText.LengthOf(mention))], speaker);
    }

    private void ReadNames(string file)
    {
        List<EntityDocument> documents = [];
        List<LinkDocument> linked = [];
        string? language = null;
        foreach (JsonElement line in Lines(file))
        {
            string id = line.GetProperty("id").GetString()!;
            GoldMention[] mentions = [.. line.GetProperty("mentions").EnumerateArray().Select(ReadMention)];
            language ??= OptionalText(line, "language");
            if (OptionalText(line, "text") is { } text) documents.Add(new EntityDocument(id, new CodePointText(text), mentions));
            if (mentions.Any(static mention => mention.Identity is not null)) linked.Add(new LinkDocument(id, mentions));
        }

        string set = System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(file)!);
        string name = System.IO.Path.GetFileNameWithoutExtension(file);
        if (documents.Count > 0) Entities.Add(new EntitySet(set, name, file, LanguageOf(name, language), documents));
        // A folder with identities has them in gold.jsonl; what lies beside it is the same without nested names.
        if (linked.Count > 0 && Links.All(other => other.Name != set)) Links.Add(new LinkSet(set, file, linked));
    }

    private static GoldMention ReadMention(JsonElement mention) => new(
        mention.GetProperty("start").GetInt32(),
        mention.GetProperty("end").GetInt32(),
        mention.GetProperty("kind").GetString()!,
        OptionalText(mention, "text") ?? "",
        OptionalText(mention, "identity"));

    private static string LanguageOf(string name, string? stated) =>
        stated ?? KnownSets.LanguageOf(name, [.. LanguagePack.Languages]) ?? throw new UnusableInputException(
            $"nothing says which language '{name}' is in; give its lines a field \"language\"");

    private static IEnumerable<JsonElement> Lines(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length > 0) yield return JsonElement.Parse(line);
        }
    }
}
