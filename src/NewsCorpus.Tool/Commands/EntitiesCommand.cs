using System.CommandLine;
using NewsCorpus.Json;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;
using Spectre.Console;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus entities: who and what is in the catalogue.</summary>
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
        var command = new Command("entities", "List the people, organizations, places and others of the catalogue.") { kind };
        command.SetAction(result => Answer(tool, result, result.GetValue(kind)));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus entities
              newscorpus entities --kind person
              newscorpus entities --kind places --json

            JSON: an array of entities with id, name, kind, aliases, roles and the numbers
            of their quotes, mentions and articles.
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string? kindName)
    {
        EntityKind? kind = kindName is null ? null : KindNames.Parse(kindName);
        Corpus corpus = tool.OpenCorpus(result);
        List<Entity> entities = kind is { } one ? [.. corpus.Entities.OfKind(one)] : [.. corpus.Entities];
        return tool.Answer(
            result,
            entities,
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
                Tables.Cell(entity.Name, Styles.Accent),
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
