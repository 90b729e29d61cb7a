namespace NewsCorpus.Image;

/// <summary>
/// The tables of an image. A number once given is never given to another table; a reader ignores tables it does not know,
/// and columns behind those it knows.
/// </summary>
internal enum TableId
{
    // In every segment.
    Strings = 1,

    // In the catalogue, segment 0.
    Corpus = 10,
    Segments = 11,
    Sources = 12,
    Entities = 13,
    Aliases = 14,
    Roles = 15,
    ArticleDirectory = 16,
    Lookups = 17,
    Buckets = 18,
    NameBearers = 19,
    EntityArticles = 20,

    // In the article segments.
    Articles = 40,
    Labels = 41,
    Paragraphs = 42,
    Quotes = 43,
    QuotePieces = 44,
    Mentions = 45,
    Recognised = 46,
}
