using System.Text.Json.Serialization;

namespace NewsCorpus.Json;

/// <summary>
/// Serializes records, and arrays and lists of them, without reflection:
/// <c>JsonSerializer.Serialize(quotes, CorpusJsonContext.Default.QuoteQuery)</c>. A context of your own can take the types too,
/// alone or in types of yours.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Article[]))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
[JsonSerializable(typeof(IEnumerable<Article>))]
[JsonSerializable(typeof(ArticleCollection))]
[JsonSerializable(typeof(ArticleQuery))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(Quote[]))]
[JsonSerializable(typeof(IReadOnlyList<Quote>))]
[JsonSerializable(typeof(IEnumerable<Quote>))]
[JsonSerializable(typeof(QuoteCollection))]
[JsonSerializable(typeof(QuoteQuery))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Entity[]))]
[JsonSerializable(typeof(IReadOnlyList<Entity>))]
[JsonSerializable(typeof(IEnumerable<Entity>))]
[JsonSerializable(typeof(EntityCollection))]
[JsonSerializable(typeof(EntityQuery))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(Mention[]))]
[JsonSerializable(typeof(IReadOnlyList<Mention>))]
[JsonSerializable(typeof(IEnumerable<Mention>))]
[JsonSerializable(typeof(MentionCollection))]
[JsonSerializable(typeof(MentionQuery))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Source[]))]
[JsonSerializable(typeof(IReadOnlyList<Source>))]
[JsonSerializable(typeof(IEnumerable<Source>))]
[JsonSerializable(typeof(SourceCollection))]
public sealed partial class CorpusJsonContext : JsonSerializerContext;
