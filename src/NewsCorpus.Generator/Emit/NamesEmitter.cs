using System.Globalization;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Model;

namespace NewsCorpus.Generator.Emit;

/// <summary>Writes a member for every catalogued entity and every article, whose documentation says who or what it is.</summary>
internal static class NamesEmitter
{
    private const int LongestInDocumentation = 300;

    private static readonly (EntityKind Kind, string Name, string Summary)[] Kinds =
    [
        (EntityKind.Person, "People", "The people of the catalogue."),
        (EntityKind.Organization, "Organizations", "The organisations of the catalogue."),
        (EntityKind.Place, "Places", "The places of the catalogue."),
        (EntityKind.Event, "Events", "The events of the catalogue."),
        (EntityKind.Work, "Works", "The works of the catalogue."),
        (EntityKind.Law, "Laws", "The laws of the catalogue."),
        (EntityKind.Other, "Others", "Whatever else the catalogue names."),
    ];

    public static GeneratedFile Emit(CorpusTarget target, IndexModel index) => TargetFile.Write(target, "Names", writer => Write(writer, target, index));

    private static void Write(SourceWriter writer, CorpusTarget target, IndexModel index)
    {
        foreach ((EntityKind kind, string name, string summary) in Kinds)
        {
            int[] entities = [.. Enumerable.Range(0, index.Entities.Count).Where(entity => index.Entities[entity].Kind == kind)];
            if (entities.Length == 0) continue;
            string enclosing = MemberName.In(target.Name, name);
            writer.Summary(summary);
            writer.Open($"public static class {enclosing}");
            for (int i = 0; i < entities.Length; i++)
            {
                if (i > 0) writer.Line();
                EntityFacts entity = index.Entities[entities[i]];
                writer.Summary(DescribeEntity(entity), DescribeAliases(entity));
                WriteProperty(writer, "Entity", MemberName.OfId(entity.Id, enclosing), "Entities", entities[i]);
            }

            writer.Close();
            writer.Line();
        }

        WriteHeadlines(writer, target, index);
    }

    private static void WriteHeadlines(SourceWriter writer, CorpusTarget target, IndexModel index)
    {
        string enclosing = MemberName.In(target.Name, "Headlines");
        Dictionary<string, SourceFacts> sources = index.Sources.ToDictionary(static source => source.Id, StringComparer.Ordinal);
        writer.Summary("The articles, by names made of their ids.");
        writer.Open($"public static class {enclosing}");
        for (int i = 0; i < index.Articles.Count; i++)
        {
            if (i > 0) writer.Line();
            ArticleFacts article = index.Articles[i];
            writer.Summary(Phrase.Shorten(article.Headline, LongestInDocumentation), DescribeArticle(article, sources));
            WriteProperty(writer, "Article", MemberName.OfId(article.Id, enclosing), "Articles", i);
        }

        writer.Close();
    }

    private static void WriteProperty(SourceWriter writer, string type, string name, string collection, int number) => writer.Line(
        $"public static global::NewsCorpus.{type} {name} => {MemberName.Holder}.Instance.{collection}[{number.ToString(CultureInfo.InvariantCulture)}];");

    private static string DescribeEntity(EntityFacts entity)
    {
        string name = Phrase.Shorten(entity.Name, LongestInDocumentation);
        if (entity.Description is string description) return $"{name}: {Phrase.Sentence(Phrase.Shorten(description, LongestInDocumentation))}";
        IEnumerable<string> roles = entity.Roles.Select(static role => role.Text + Period(role)).Distinct();
        string list = Phrase.Shorten(string.Join("; ", roles), LongestInDocumentation);
        return list.Length > 0 ? $"{name}: {list}." : $"{name}.";
    }

    private static string DescribeAliases(EntityFacts entity)
    {
        string[] aliases = [.. entity.Aliases.Skip(1).Select(static alias => alias.Text).Where(text => text != entity.Name).Distinct()];
        return aliases.Length > 0 ? $"Also: {Phrase.Shorten(string.Join("; ", aliases), LongestInDocumentation)}." : "";
    }

    private static string DescribeArticle(ArticleFacts facts, Dictionary<string, SourceFacts> sources)
    {
        string translated = facts.Translation is null ? "" : $", translated from {facts.Translation.From}{(facts.Translation.IsMachine ? " by machine" : "")}";
        string state = facts.IsWithdrawn ? " Withdrawn: the text is not here." : "";

        // What thousands of articles inherit is repeated at each of them.
        string source = Phrase.Shorten(sources[facts.Source].Name, LongestInDocumentation);
        string language = Phrase.Shorten(facts.Language, LongestInDocumentation);
        string license = Phrase.Shorten(facts.License, LongestInDocumentation);
        return $"{source}, {facts.Published.Date} ({language}{translated}). License: {license}.{state}";
    }

    private static string Period(RoleFacts role) => role switch
    {
        { From: null, To: null } => "",
        { From: CalendarDate from, To: null } => $" (since {from})",
        { From: null, To: CalendarDate to } => $" (until {to})",
        { From: CalendarDate from, To: CalendarDate to } => $" ({from} to {to})",
    };
}
