using System.Text.Json;

namespace NewsCorpus.Accuracy.Data;

/// <summary>The annotation of the seed, made by hand. Its quotes count in one text, made of the paragraphs.</summary>
internal sealed class SeedGold
{
    private SeedGold(string file, IReadOnlyList<string> paragraphs, IReadOnlyList<int> starts, QuoteSet quotes)
    {
        File = file;
        Paragraphs = paragraphs;
        Starts = starts;
        Quotes = quotes;
    }

    /// <summary>The lists of mentions, in the order in which they are reported.</summary>
    public static IReadOnlyList<string> Tiers { get; } = ["mentions", "role_mentions", "pronoun_mentions", "appositive_roles"];

    /// <summary>The name of the seed's file.</summary>
    public string File { get; }

    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Where each paragraph begins in the text of <see cref="Quotes"/>.</summary>
    public IReadOnlyList<int> Starts { get; }

    public QuoteSet Quotes { get; }

    public Dictionary<string, IReadOnlyList<SeedMention>> Mentions { get; } = new(StringComparer.Ordinal);

    public static SeedGold Read(string path)
    {
        var gold = JsonElement.Parse(System.IO.File.ReadAllText(path));
        List<string> paragraphs = [];
        List<int> starts = [];
        string text = "";
        foreach (JsonElement paragraph in gold.GetProperty("paragraphs").EnumerateArray())
        {
            if (text.Length > 0) text += "\n\n";
            starts.Add(text.Length);
            paragraphs.Add(paragraph.GetProperty("text").GetString()!);
            text += paragraphs[^1];
        }

        GoldQuote[] quotes = [.. gold.GetProperty("quotes").EnumerateArray().SelectMany(quote => Segments(quote, starts))];
        var set = new QuoteSet("seed", "id", [new QuoteDocument("seed", null, new CodePointText(text), quotes)]);
        var seed = new SeedGold(gold.GetProperty("seed").GetString()!, paragraphs, starts, set);
        foreach (string tier in Tiers) seed.Mentions[tier] = [.. gold.GetProperty(tier).EnumerateArray().Select(ReadMention)];
        return seed;
    }

    // Each paragraph of a quote counts.
    private static IEnumerable<GoldQuote> Segments(JsonElement quote, List<int> starts)
    {
        JsonElement mention = quote.GetProperty("speaker_mention");
        string words = mention.GetProperty("surface").GetString()!;
        int at = starts[mention.GetProperty("paragraph").GetInt32() - 1] + mention.GetProperty("start").GetInt32();
        foreach (JsonElement segment in quote.GetProperty("segments").EnumerateArray())
        {
            int start = starts[segment.GetProperty("paragraph").GetInt32() - 1];
            yield return new GoldQuote(
                start + segment.GetProperty("start").GetInt32(),
                start + segment.GetProperty("end").GetInt32(),
                quote.GetProperty("kind").GetString()!,
                words,
                [(at, at + words.Length)],
                quote.GetProperty("speaker").GetString());
        }
    }

    private static SeedMention ReadMention(JsonElement mention) => new(
        mention.GetProperty("paragraph").GetInt32(),
        mention.GetProperty("start").GetInt32(),
        mention.GetProperty("end").GetInt32(),
        mention.GetProperty("entity").GetString()!,
        mention.GetProperty("kind").GetString()!,
        mention.TryGetProperty("name", out JsonElement name) ? name.GetString() : null);
}
