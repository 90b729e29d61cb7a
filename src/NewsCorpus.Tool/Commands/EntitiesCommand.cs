using System.CommandLine;
using NewsCorpus.Json;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;
using Spectre.Console;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus entities: who and what is in the catalogue, and who and what the articles name besides.</summary>
internal static class EntitiesCommand
{
    public static Command Create(ToolContext tool)
    {
        var kind = new Option<string>("--kind")
        {
            Description = $"Only one kind: {string.Join(", ", KindNames.All)}.",
            HelpName = "KIND",
        };
        kind.CompletionSources.Add([.. KindNames.All]);
        var recognised = new Option<bool>("--recognised")
        {
            Description = "Also those that no catalogue names: recognised in an article, and known in it alone.",
            Arity = ArgumentArity.Zero,
        };
        var command = new Command("entities", "List the people, organizations, places and others of the catalogue.")
        {
            kind, recognised,
        };
        command.SetAction(result => Answer(tool, result, result.GetValue(kind), result.GetResult(recognised) is { Implicit: false }));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus entities
              newscorpus entities --kind person
              newscorpus entities --kind places --json
              newscorpus entities --recognised

            JSON: an array of entities with id, name, kind, origin (catalogue, recognised),
            article (of a recognised one), aliases, roles and the numbers of their quotes,
            mentions and articles.
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string? kindName, bool withRecognised)
    {
        EntityKind? kind = kindName is null ? null : KindNames.Parse(kindName);
        Corpus corpus = tool.OpenCorpus(result);
        IEnumerable<Entity> entities = (kind, withRecognised) switch
        {
            ({ } one, false) => corpus.Entities.OfKind(one),
            ({ } one, true) => corpus.Entities.WithRecognised.OfKind(one),
            (null, false) => corpus.Entities,
            (null, true) => corpus.Entities.WithRecognised,
        };
        return tool.Answer(
            result,
            entities.ToArray(),
            CorpusJsonContext.Default.Entity,
            shown => Show(shown, tool.Output),
            kind is { } missing ? $"no entity of the kind '{KindNames.Of(missing)}'" : "no entities");
    }

    private static void Show(IReadOnlyCollection<Entity> entities, ToolOutput output)
    {
        // An id is to be copied, so it is broken only where it would leave no room for the rest.
        bool idFits = entities.Max(static entity => entity.Id.Length) <= output.Screen.Width / 3;
        Table table = Tables.Create(
            output.Screen,
            Tables.Words("Name"),
            idFits ? Tables.Fixed("Id") : Tables.Words("Id"),
            Tables.Fixed("Kind"),
            Tables.Numbers("Quotes"),
            Tables.Numbers("Mentions"));
        foreach (Entity entity in entities)
        {
            table.AddRow(
                Tables.Cell(EntityName.Of(entity), Styles.Accent),
                Tables.Cell(entity.Id),
                Tables.Cell(KindNames.Of(entity.Kind)),
                Tables.Cell(entity.Quotes.Count()),
                Tables.Cell(entity.Mentions.Count()));
        }

        output.Write(table);
        output.WriteLine();
        output.WriteLine(Tables.Count(entities.Count, "entity", "entities"));
    }
}
