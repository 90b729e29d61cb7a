using System.CommandLine;
using NewsCorpus.Json;
using NewsCorpus.Tool.Output;
using Spectre.Console;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus articles: what the corpus consists of.</summary>
internal static class ArticlesCommand
{
    public static Command Create(ToolContext tool)
    {
        var command = new Command("articles", "List the articles, in the order of INDEX.md.");
        command.SetAction(result => tool.Answer(
            result,
            tool.OpenCorpus(result).Articles,
            CorpusJsonContext.Default.Article,
            articles => Show(articles, tool.Output),
            "the corpus has no articles"));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus articles
              newscorpus articles --json

            JSON: an array of articles with their rights, paragraphs and numbers of quotes
            and mentions. Offsets count UTF-16 code units of the article's text.
            """);
        return command;
    }

    private static void Show(IReadOnlyCollection<Article> articles, ToolOutput output)
    {
        Table table = Tables.Create(
            output.Screen,
            Tables.Fixed("Date"),
            Tables.Words("Source"),
            Tables.Words("Headline and id"),
            Tables.Numbers("Quotes"));
        foreach (Article article in articles)
        {
            table.AddRow(
                Tables.Cell(ArticleLine.Day(article)),
                Tables.Cell(article.Source.Name),
                new Rows(
                    Tables.Cell(article.IsWithdrawn ? $"{article.Headline} (withdrawn)" : article.Headline),
                    Tables.Cell(article.Id, Styles.Accent)),
                Tables.Cell(article.Quotes.Count()));
        }

        output.Write(table);
        output.WriteLine();
        output.WriteLine(Tables.Count(articles.Count, "article"));
    }
}
