using System.Globalization;
using System.Text;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>Writes facts as INDEX.md: the opposite of the reader, knowing nothing of it.</summary>
internal static class IndexWriter
{
    public static string Write(IndexModel index)
    {
        var text = new StringBuilder();
        text.Append("# ").AppendLine(Escape(index.Corpus.Name)).AppendLine();
        if (index.Corpus.Summary is { } summary) text.Append("> ").AppendLine(Escape(summary)).AppendLine();
        Field(text, "", "id", index.Corpus.Id);
        Field(text, "", "version", Escape(index.Corpus.Version));
        Field(text, "", "license", index.Corpus.License);
        Field(text, "", "language", index.Corpus.Language);
        Field(text, "", "attribution", Escape(index.Corpus.Attribution));

        text.AppendLine("\n## Sources\n");
        foreach (SourceFacts source in index.Sources) Source(text, source, index.Corpus);
        text.AppendLine("\n## Articles\n");
        foreach (ArticleFacts article in index.Articles) Article(text, article, index.Sources.First(source => source.Id == article.Source));
        text.AppendLine("\n## Entities");
        foreach (EntityFacts entity in index.Entities) Entity(text, entity);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Source(StringBuilder text, SourceFacts source, CorpusFacts corpus)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"- **{Escape(source.Name)}** `{source.Id}`");
        Field(text, "  ", "url", Escape(source.Url));
        if (source.License != corpus.License) Field(text, "  ", "license", source.License);
        if (source.Language != corpus.Language) Field(text, "  ", "language", source.Language);
        if (source.Attribution != corpus.Attribution) Field(text, "  ", "attribution", Escape(source.Attribution));
    }

    private static void Article(StringBuilder text, ArticleFacts article, SourceFacts source)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"- [{Escape(article.Headline)}]({string.Join('/', article.Path.Split('/').Select(Uri.EscapeDataString))}) `{article.Id}`");
        Field(text, "  ", "source", "@" + article.Source);
        Field(text, "  ", "date", Time(article.Published));
        if (article.Language != source.Language) Field(text, "  ", "language", article.Language);
        if (article.License != source.License) Field(text, "  ", "license", article.License);
        if (article.Attribution != source.Attribution) Field(text, "  ", "attribution", Escape(article.Attribution));
        Field(text, "  ", "author", string.Join("; ", article.Authors.Select(Escape)));
        Field(text, "  ", "topics", string.Join(", ", article.Topics.Select(Escape)));
        Field(text, "  ", "url", Escape(article.Url));
        Field(text, "  ", "retrieved", article.Retrieved?.ToString());
        if (article.Translation is { } translation)
            Field(text, "  ", "translated-from", translation.From + (translation.IsMachine ? " (machine)" : ""));
        Field(text, "  ", "sha256", article.Sha256);
        if (article.Layout != ArticleLayout.Detect) Field(text, "  ", "layout", article.Layout.ToString().ToLowerInvariant());
        foreach (PinFacts pin in article.Pins) Pin(text, pin);
    }

    private static void Pin(StringBuilder text, PinFacts pin)
    {
        string last = pin is QuotePinFacts { LastWords: string words } ? " to " + Code(words) : "";
        string around = pin.Around is null ? "" : " in " + Code(pin.Around);
        string value = pin switch
        {
            MentionPinFacts { Entity: null } => "no mention",
            MentionPinFacts mention => "@" + mention.Entity,
            QuotePinFacts { IsQuote: false } => "no quote",
            QuotePinFacts quote => string.Join(", ", new[]
            {
                quote.Speaker is null ? null : "@" + quote.Speaker,
                quote.IsByStranger ? "no speaker" : null,
                quote.Kind?.ToString().ToLowerInvariant(),
            }.OfType<string>()),
            _ => throw new InvalidOperationException("A pin of a new kind."),
        };
        Field(text, "  ", $"{(pin is QuotePinFacts ? "quote" : "mention")} {Code(pin.Words)}{last}{around}", value);
    }

    /// <summary>A code span: with more backticks around it than there are in it, and set off by blanks.</summary>
    private static string Code(string words)
    {
        var ticks = new string('`', 1 + words.Count(unit => unit == '`'));
        return words.Contains('`', StringComparison.Ordinal) ? $"{ticks} {words} {ticks}" : ticks + words + ticks;
    }

    private static void Entity(StringBuilder text, EntityFacts entity)
    {
        string heading = entity.Kind switch
        {
            EntityKind.Person => "People",
            EntityKind.Organization => "Organizations",
            EntityKind.Other => "Other",
            _ => entity.Kind + "s",
        };
        text.AppendLine(CultureInfo.InvariantCulture, $"\n### {heading}\n\n- **{Escape(entity.Name)}** `{entity.Id}`");
        Field(text, "  ", "aliases", string.Join("; ", entity.Aliases.Where((alias, i) => i > 0 || alias.ExactCase).Select(Alias)));
        Field(text, "  ", "roles", string.Join("; ", entity.Roles.Select(Role)));
        Field(text, "  ", "description", Escape(entity.Description));
        Field(text, "  ", "wikidata", entity.Wikidata);
    }

    private static string Alias(AliasFacts alias) =>
        Escape(alias.Text) + (alias.ExactCase ? "!" : "") + (alias.Language is null ? "" : $" [{alias.Language}]");

    private static string Role(RoleFacts role) =>
        Escape(role.Text) + (role.Language is null ? "" : $" [{role.Language}]")
        + (role.From is null && role.To is null ? "" : $" ({role.From}..{role.To})");

    private static string Time(PublicationTime time) => time.MinuteOfDay is not { } minute
        ? time.Date.ToString()
        : $"{time.Date}T{minute / 60:00}:{minute % 60:00}"
            + (time.OffsetMinutes < 0 ? '-' : '+') + $"{Math.Abs(time.OffsetMinutes) / 60:00}:{Math.Abs(time.OffsetMinutes) % 60:00}";

    private static void Field(StringBuilder text, string indent, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value)) text.AppendLine(CultureInfo.InvariantCulture, $"{indent}- {key}: {value}");
    }

    /// <summary>Escapes whatever Markdown or the format may take for something else.</summary>
    private static string Escape(string? value)
    {
        var text = new StringBuilder();
        foreach (char unit in value ?? "")
        {
            if (char.IsAscii(unit) && (char.IsPunctuation(unit) || char.IsSymbol(unit))) text.Append('\\');
            text.Append(unit);
        }

        return text.ToString();
    }
}
