using System.CommandLine;
using NewsCorpus.Json;
using NewsCorpus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;
using Prose = Spectre.Console.Paragraph;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus mentions: where an entity is spoken of, by name, role or pronoun.</summary>
internal static class MentionsCommand
{
    // What the columns before the context take with their gaps or borders, and the marks in it.
    private const int OtherColumns = 24, OtherColumnsInBorders = 30, EntityColumn = 20;

    public static Command Create(ToolContext tool)
    {
        var name = new Argument<string[]>("NAME")
        {
            Description = "A name, alias or id, in any case and with or without accents. Several entities may bear it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("mentions", "Show where somebody or something is mentioned, and in what words.") { name };
        command.SetAction(result => Answer(tool, result, string.Join(' ', result.GetRequiredValue(name))));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus mentions NATO
              newscorpus mentions Ursula von der Leyen
              newscorpus mentions steve-witkoff --json

            JSON: an array of mentions with article, paragraph (counted from 1), text,
            entity, entityOrigin (catalogue, recognised), kind (name, role, pronoun), start
            and length (UTF-16 code units of the article's text).
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string name)
    {
        Corpus corpus = tool.OpenCorpus(result);
        IReadOnlyList<Entity> entities = Names.Find(corpus, name);
        var meant = new HashSet<Entity>(entities);
        Mention[] mentions = [.. corpus.Mentions.Where(mention => meant.Contains(mention.Entity))];
        bool isOneName = entities.Select(EntityName.Of).Distinct().Count() == 1;
        string nothing = entities is [Entity first, ..] ? $"no mentions of {first.Name}" : Names.NotFound(corpus, name);
        return tool.Answer(
            result, mentions, CorpusJsonContext.Default.Mention, shown => Show(shown, !isOneName, tool.Output), nothing);
    }

    private static void Show(IReadOnlyCollection<Mention> mentions, bool withEntity, ToolOutput output)
    {
        int articles = 0;
        foreach (IGrouping<Article, Mention> some in mentions.GroupBy(static mention => mention.Article))
        {
            articles++;
            output.WriteLine(some.Key.Headline, Styles.Strong);
            output.WriteLine(ArticleLine.Of(some.Key), Styles.Dim);
            output.Write(MakeTable(some, withEntity, output.Screen));
            output.WriteLine();
        }

        output.WriteLine($"{Tables.Count(mentions.Count, "mention")} in {Tables.Count(articles, "article")}");
    }

    private static Table MakeTable(IEnumerable<Mention> mentions, bool withEntity, Screen screen)
    {
        List<TableColumn> columns = [Tables.Numbers("Paragraph"), Tables.Fixed("By"), Tables.Words("In context")];
        if (withEntity) columns.Insert(0, Tables.Words("Entity"));
        Table table = Tables.Create(screen, columns);
        foreach (Mention mention in mentions)
        {
            string kind = mention.Kind.ToString().ToLowerInvariant();
            Prose context = Context(mention, screen, withEntity);
            if (withEntity) table.AddRow(Tables.Cell(EntityName.Of(mention.Entity)), Number(mention), Tables.Cell(kind), context);
            else table.AddRow(Number(mention), Tables.Cell(kind), context);
        }

        return table;
    }

    private static IRenderable Number(Mention mention) => Tables.Cell(mention.Paragraph.Number);

    private static Prose Context(Mention mention, Screen screen, bool withEntity)
    {
        TextSpan around = mention.Paragraph.Span, span = mention.Span;
        string paragraph = mention.Paragraph.Text;
        int start = span.Start - around.Start, end = span.End - around.Start;
        int others = (screen.IsTerminal ? OtherColumnsInBorders : OtherColumns) + (withEntity ? EntityColumn : 0);
        int units = Math.Max(0, screen.Width - others - span.Length);
        string before = KeywordInContext.Before(paragraph, start, units / 2);
        string text = before + paragraph[start..end] + KeywordInContext.After(paragraph, end, Math.Max(0, units - before.Length));
        return MarkedText.Make(text, [new TextSpan(before.Length, span.Length)], screen);
    }
}
