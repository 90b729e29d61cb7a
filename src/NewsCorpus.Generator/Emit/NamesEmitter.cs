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

    public static GeneratedFile Emit(NamesShard names) => TargetFile.Write(
        names.Target, "Names" + names.Number.ToString("00", CultureInfo.InvariantCulture), writer => Write(writer, names));

    private static void Write(SourceWriter writer, NamesShard names)
    {
        foreach ((EntityKind kind, string name, string summary) in Kinds)
        {
            NamedEntity[] entities = [.. names.Entities.Where(entity => entity.Facts.Kind == kind)];
            if (entities.Length == 0 && !names.Kinds.Contains((int)kind)) continue;
            WriteClass(writer, names, name, summary, entities, WriteEntity);
            writer.Line();
        }

        WriteClass(writer, names, "Headlines", "The articles, by names made of their ids.", names.Articles, WriteArticle);
    }

    private static void WriteClass<T>(
        SourceWriter writer, NamesShard names, string name, string summary, IReadOnlyList<T> members, Action<SourceWriter, T, string> write)
    {
        string enclosing = MemberName.In(names.Target.Name, name);
        if (names.IsFirst) writer.Summary(summary);
        writer.Open($"public static partial class {enclosing}");
        for (int i = 0; i < members.Count; i++)
        {
            if (i > 0) writer.Line();
            write(writer, members[i], enclosing);
        }

        writer.Close();
    }

    private static void WriteEntity(SourceWriter writer, NamedEntity entity, string enclosing)
    {
        writer.Summary(DescribeEntity(entity.Facts), DescribeAliases(entity.Facts));
        string number = entity.Number.ToString(CultureInfo.InvariantCulture);
        writer.Line($"public static global::NewsCorpus.Entity {MemberName.OfId(entity.Facts.Id, enclosing)} => {MemberName.Holder}.Instance.Entities[{number}];");
    }

    // By its id, because its number changes with every article that is listed before it.
    private static void WriteArticle(SourceWriter writer, NamedArticle article, string enclosing)
    {
        string id = article.Facts.Id;
        writer.Summary(Phrase.Shorten(article.Facts.Headline, LongestInDocumentation), DescribeArticle(article));
        writer.Line($"public static global::NewsCorpus.Article {MemberName.OfId(id, enclosing)} => {MemberName.Holder}.Instance.Articles[\"{id}\"];");
    }

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

    private static string DescribeArticle(NamedArticle article)
    {
        ArticleFacts facts = article.Facts;
        string translated = facts.Translation is null ? "" : $", translated from {facts.Translation.From}{(facts.Translation.IsMachine ? " by machine" : "")}";
        string state = facts.IsWithdrawn ? " Withdrawn: the text is not here." : "";

        // What thousands of articles inherit is repeated at each of them.
        string source = Phrase.Shorten(article.Source, LongestInDocumentation);
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
