namespace NewsCorpus.Compiler.Index;

/// <summary>The keys of fields, block by block, in the order in which a formatted index has them.</summary>
internal static class FieldKeys
{
    public const string Id = "id";
    public const string Version = "version";
    public const string License = "license";
    public const string Language = "language";
    public const string Attribution = "attribution";
    public const string Url = "url";
    public const string Source = "source";
    public const string Date = "date";
    public const string TranslatedFrom = "translated-from";
    public const string Retrieved = "retrieved";
    public const string Sha256 = "sha256";
    public const string Author = "author";
    public const string Topics = "topics";
    public const string Layout = "layout";
    public const string Status = "status";
    public const string Quote = "quote";
    public const string Mention = "mention";
    public const string Aliases = "aliases";
    public const string Roles = "roles";
    public const string Description = "description";
    public const string Wikidata = "wikidata";

    private static readonly string[] OfCorpus = [Id, Version, License, Attribution, Language];
    private static readonly string[] OfSource = [Url, Attribution, License, Language];
    private static readonly string[] OfArticle =
    [
        Source, Date, Language, TranslatedFrom, Retrieved, Sha256, Author, Url, Topics, License, Attribution, Layout, Status,
        Quote, Mention,
    ];

    private static readonly string[] OfEntity = [Aliases, Roles, Description, Wikidata];

    public static string[] Of(IndexSection section) => section switch
    {
        IndexSection.Corpus => OfCorpus,
        IndexSection.Sources => OfSource,
        IndexSection.Articles => OfArticle,
        IndexSection.Entities => OfEntity,
        _ => [],
    };

    /// <summary>The key of a section that is written in any case, or null where there is none.</summary>
    public static string? Find(IndexSection section, ReadOnlySpan<char> written)
    {
        foreach (string key in Of(section))
        {
            if (written.Equals(key.AsSpan(), StringComparison.OrdinalIgnoreCase)) return key;
        }

        return null;
    }

    /// <summary>What stands between the parts of a field's value, or null where the value is one.</summary>
    public static char? SeparatorOf(IndexSection section, string key) => (section, key) switch
    {
        (IndexSection.Articles, Author) or (IndexSection.Entities, Aliases or Roles) => ';',
        (IndexSection.Articles, Topics) => ',',
        _ => null,
    };

    /// <summary>Whether a key is that of a pin, of which an article may have any number.</summary>
    public static bool IsPin(string key) => key is Quote or Mention;

    /// <summary>Whether a key is one of any item: what makes a list in a section of prose look like a mistake.</summary>
    public static bool IsOfItem(string key) =>
        OfSource.Contains(key) || OfArticle.Contains(key) || OfEntity.Contains(key);
}
