using System.CommandLine;
using NewsCorpus.Json;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;
using Spectre.Console;
using Prose = Spectre.Console.Paragraph;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus quotes: who said what.</summary>
internal static class QuotesCommand
{
    public static Command Create(ToolContext tool)
    {
        var speaker = new Option<string>("--speaker")
        {
            Description = "Only what somebody said: a name, alias or id, in any case and with or without accents.",
            HelpName = "NAME",
        };
        var article = new Option<string>("--article")
        {
            Description = "Only what is said in one article, by its id ('newscorpus articles' shows the ids).",
            HelpName = "ID",
        };
        var command = new Command("quotes", "List the quotes with their speakers, in the order of the texts.")
        {
            speaker, article,
        };
        command.SetAction(result => Answer(tool, result, result.GetValue(speaker), result.GetValue(article)));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus quotes
              newscorpus quotes --speaker "Steve Witkoff"
              newscorpus quotes --article putin-gaya-nato --json

            JSON: an array of quotes with article, paragraph (counted from 1), text, kind,
            speaker, speakerText, cue, rule, confidence, start and length (UTF-16 code units
            of the article's text, marks included; pieces has the words alone).
            """);
        return command;
    }

    private static int Answer(ToolContext tool, ParseResult result, string? name, string? id)
    {
        Corpus corpus = tool.OpenCorpus(result);
        IEnumerable<Quote> quotes = corpus.Quotes;
        string nothing = "no quotes";
        if (name is not null)
        {
            IReadOnlyList<Entity> speakers = Names.Find(corpus, name);
            if (speakers.Count == 0) return AnswerNothing(tool, result, Names.NotFound(corpus, name));
            quotes = quotes.Where(quote => quote.Speaker is { } speaker && speakers.Contains(speaker));
            nothing += $" of {speakers[0].Name}";
        }

        if (id is not null)
        {
            if (!corpus.Articles.TryGet(id.Trim().ToLowerInvariant(), out Article article))
                return AnswerNothing(tool, result, NoArticle(corpus, id));
            quotes = quotes.Where(quote => quote.Article == article);
            nothing += $" in '{article.Id}'";
        }

        return tool.Answer(
            result, quotes.ToArray(), CorpusJsonContext.Default.Quote, shown => Show(shown, tool.Output), nothing);
    }

    private static int AnswerNothing(ToolContext tool, ParseResult result, string why) =>
        tool.Answer<Quote>(result, [], CorpusJsonContext.Default.Quote, static _ => { }, why);

    private static string NoArticle(Corpus corpus, string id) =>
        $"no article has the id '{id}'{DidYouMean.Hint(id, corpus.Articles.Select(static article => article.Id))}";

    private static void Show(IReadOnlyCollection<Quote> quotes, ToolOutput output)
    {
        Article article = default;
        int articles = 0;
        foreach (Quote quote in quotes)
        {
            if (quote.Article != article)
            {
                article = quote.Article;
                articles++;
                output.WriteLine(article.Headline, Styles.Strong);
                output.WriteLine(ArticleLine.Of(article), Styles.Dim);
                output.WriteLine();
            }

            Show(quote, output);
        }

        output.WriteLine($"{Tables.Count(quotes.Count, "quote")} in {Tables.Count(articles, "article")}");
    }

    private static void Show(Quote quote, ToolOutput output)
    {
        var line = new Prose();
        line.Append(Printable.Line(quote.Speaker?.Name ?? "(nobody named)"), Styles.Accent);
        string kind = quote.Kind.ToString().ToLowerInvariant();
        line.Append($"  {kind}, paragraph {Tables.Number(quote.Paragraph.Number)}", Styles.Dim);
        output.Write(line);
        output.Write(new Padder(new Prose($"“{Printable.Text(quote.Text)}”"), new Padding(2, 0, 0, 1)));
    }
}
