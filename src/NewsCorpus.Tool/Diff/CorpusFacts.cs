using System.Globalization;
using NewsCorpus.Tool.CorpusSource;

namespace NewsCorpus.Tool.Diff;

/// <summary>What the records of a corpus say of themselves.</summary>
internal static class CorpusFacts
{
    // Enough to tell any two texts apart, and short enough to read.
    private const int HashDigits = 16;

    // The attribution of a corpus is put together from its articles, which are compared themselves.
    public static ComparedRecord Of(CorpusInfo info) => new(info.Id, info.Name, new FactList()
        .Add("id", info.Id)
        .Add("name", info.Name)
        .Add("version", info.Version)
        .Add("summary", info.Summary)
        .Add("language", info.Language)
        .Add("license", info.License)
        .ToArray());

    public static ComparedRecord Of(Source source) => new(source.Id, source.Name, new FactList()
        .Add("name", source.Name)
        .Add("url", source.Url)
        .Add("license", source.License)
        .Add("attribution", source.Attribution)
        .ToArray());

    public static ComparedRecord Of(Article article) => new(article.Id, article.Headline, new FactList()
        .Add("headline", article.Headline)
        .Add("date", Date(article))
        .Add("source", article.Source.Id)
        .Add("language", article.Language)
        .Add("license", article.License)
        .Add("attribution", article.Attribution)
        .Add("url", article.Url)
        .Add("translated-from", Translation(article))
        .Add("retrieved", article.Retrieved)
        .AddAll("author", article.Authors)
        .AddAll("topic", article.Topics)
        .Add("status", article.IsWithdrawn ? "withdrawn" : null)
        .Add("text", Text(article))
        .Add("mentions", article.Mentions.Count())
        .ToArray());

    public static ComparedRecord Of(Entity entity) => new(entity.Id, entity.Name, new FactList()
        .Add("name", entity.Name)
        .Add("kind", KindNames.Of(entity.Kind))
        .AddAll("alias", entity.Aliases.Skip(1))
        .AddAll("role", entity.Roles.Select(Role))
        .Add("description", entity.Description)
        .Add("wikidata", entity.WikidataId)
        .ToArray());

    // The confidence goes with the rule; of a speaker it is the id that stays when the catalogue calls him otherwise.
    public static ComparedRecord Of(Quote quote, string articleId) => new(articleId, quote.Text, new FactList()
        .Add("speaker", quote.Speaker?.Id)
        .Add("speaker-text", quote.SpeakerText)
        .Add("kind", quote.Kind.ToString().ToLowerInvariant())
        .Add("cue", quote.Cue)
        .Add("rule", quote.Rule)
        .ToArray());

    private static string Date(Article article) =>
        article.Published.ToString(article.HasTime ? "yyyy-MM-ddTHH:mmzzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Translation(Article article) =>
        article.Translation is { } translation ? translation.From + (translation.IsMachine ? " (machine)" : "") : null;

    private static string? Text(Article article) => article.IsWithdrawn
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{article.Utf8Text.Length} bytes, sha256 {article.Sha256.AsSpan(0, HashDigits)}…");

    private static string Role(Role role)
    {
        string words = role.Language is { } language ? $"{role.Text} [{language}]" : role.Text;
        return role.From is null && role.To is null
            ? words
            : string.Create(CultureInfo.InvariantCulture, $"{words}, {role.From:yyyy-MM-dd}/{role.To:yyyy-MM-dd}");
    }
}
