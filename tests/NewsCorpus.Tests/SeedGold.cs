using System.Text.Json;

namespace NewsCorpus.Tests;

/// <summary>The hand-made annotation of the first seed. Its offsets count from the start of a paragraph; here they count from the text's.</summary>
internal sealed class SeedGold
{
    private static readonly Lazy<SeedGold> Loaded = new(() => new SeedGold(
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed-gold.json"))).RootElement));

    private readonly JsonElement _gold;
    private readonly Dictionary<int, int> _paragraphStarts;

    private SeedGold(JsonElement gold)
    {
        _gold = gold;
        _paragraphStarts = gold.GetProperty("paragraphs").EnumerateArray()
            .ToDictionary(paragraph => paragraph.GetProperty("n").GetInt32(), paragraph => paragraph.GetProperty("file_start").GetInt32());
    }

    public static SeedGold Instance => Loaded.Value;

    public string Sha256 => _gold.GetProperty("sha256").GetString()!;

    public string FileName => _gold.GetProperty("seed").GetString()!;

    public IReadOnlyList<string> Paragraphs =>
    [
        .. _gold.GetProperty("paragraphs").EnumerateArray().Select(paragraph => Describe.Paragraph(
            paragraph.GetProperty("n").GetInt32(),
            KindOfParagraph(paragraph.GetProperty("kind").GetString()!),
            paragraph.GetProperty("file_start").GetInt32(),
            paragraph.GetProperty("text").GetString()!)),
    ];

    public IReadOnlyList<string> Quotes => [.. _gold.GetProperty("quotes").EnumerateArray().Select(DescribeQuote)];

    /// <summary>Names, and roles with and without a name beside them.</summary>
    public IReadOnlyList<string> NamesAndRoles =>
    [
        .. Mentions("mentions", MentionKind.Name),
        .. Mentions("role_mentions", MentionKind.Role),
        .. Mentions("appositive_roles", MentionKind.Role),
    ];

    public IReadOnlyList<string> Pronouns => Mentions("pronoun_mentions", MentionKind.Pronoun);

    public IReadOnlyList<string> Entities =>
    [
        .. _gold.GetProperty("entities").EnumerateArray().Select(entity => Describe.Entity(
            entity.GetProperty("name").GetString()!,
            KindOfEntity(entity.GetProperty("kind").GetString()!))),
    ];

    /// <summary>Words that look like names and are none: the paragraph and the words.</summary>
    public IReadOnlyList<(int Paragraph, string Surface)> NotEntities =>
    [
        .. _gold.GetProperty("not_entities").EnumerateArray()
            .Select(trap => (trap.GetProperty("paragraph").GetInt32(), trap.GetProperty("surface").GetString()!)),
    ];

    /// <summary>Aliases by the names of their entities.</summary>
    public IEnumerable<(string Entity, string Alias)> Aliases =>
        from entity in _gold.GetProperty("entities").EnumerateArray()
        from alias in entity.GetProperty("aliases").EnumerateArray()
        select (entity.GetProperty("name").GetString()!, alias.GetString()!);

    private IReadOnlyList<string> Mentions(string list, MentionKind kind) =>
    [
        .. _gold.GetProperty(list).EnumerateArray().Select(mention =>
        {
            int paragraph = mention.GetProperty("paragraph").GetInt32();
            return Describe.Mention(
                paragraph,
                kind,
                _paragraphStarts[paragraph] + mention.GetProperty("start").GetInt32(),
                mention.GetProperty("surface").GetString()!,
                mention.GetProperty("entity").GetString()!);
        }),
    ];

    private string DescribeQuote(JsonElement quote)
    {
        JsonElement[] segments = [.. quote.GetProperty("segments").EnumerateArray()];
        JsonElement first = segments[0], last = segments[^1];
        int start = At(first, "start"), end = At(last, "end");
        JsonElement mention = quote.GetProperty("speaker_mention");
        return Describe.Quote(
            first.GetProperty("paragraph").GetInt32(),
            last.GetProperty("paragraph").GetInt32(),
            Enum.Parse<QuoteKind>(quote.GetProperty("kind").GetString()!, ignoreCase: true),
            start,
            end - start,
            quote.GetProperty("text").GetString()!,
            quote.GetProperty("speaker").GetString()!,
            At(mention, "start"),
            mention.GetProperty("surface").GetString()!,
            quote.GetProperty("cue").GetString()!);
    }

    private int At(JsonElement element, string property) =>
        _paragraphStarts[element.GetProperty("paragraph").GetInt32()] + element.GetProperty(property).GetInt32();

    private static ParagraphKind KindOfParagraph(string kind) => kind switch
    {
        "title" => ParagraphKind.Headline,
        "body" => ParagraphKind.Body,
        "heading" => ParagraphKind.Heading,
        "related-head" => ParagraphKind.RelatedHeading,
        "related-link" => ParagraphKind.RelatedLink,
        _ => throw new InvalidOperationException($"The gold has an unknown kind of paragraph: {kind}."),
    };

    private static EntityKind KindOfEntity(string kind) => kind switch
    {
        "person" => EntityKind.Person,
        "organisation" => EntityKind.Organization,
        "place" => EntityKind.Place,
        _ => throw new InvalidOperationException($"The gold has an unknown kind of entity: {kind}."),
    };
}
