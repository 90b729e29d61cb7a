using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
        var confidence = new Option<double>("--min-confidence")
        {
            Description = "Only quotes whose speaker was found by a rule that is right at least so often, from 0 to 1.",
            HelpName = "X",
            CustomParser = ParseConfidence,
        };
        var indirect = new Option<bool>("--indirect")
        {
            Description = "Also what is reported without quotation marks.",
            Arity = ArgumentArity.Zero,
        };
        var command = new Command("quotes", "List the quotes with their speakers, in the order of the texts.")
        {
            speaker, article, confidence, indirect,
        };
        command.SetAction(result => Answer(tool, result, new Question(
            result.GetValue(speaker),
            result.GetValue(article),
            result.GetValue(confidence),
            result.GetResult(indirect) is { Implicit: false })));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus quotes
              newscorpus quotes --speaker "Steve Witkoff"
              newscorpus quotes --article putin-gaya-nato --json
              newscorpus quotes --indirect --min-confidence 0.9

            JSON: an array of quotes with article, paragraph (counted from 1), text, kind,
            speaker, speakerOrigin (catalogue, recognised), speakerText, cue, rule,
            confidence, start and length (UTF-16 code units of the article's text, marks
            included; pieces has the words alone).
            """);
        return command;
    }

    private static double ParseConfidence(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && number is >= 0 and <= 1) return number;
        result.AddError($"--min-confidence takes a number from 0 to 1, not '{text}'");
        return 0;
    }

    private static int Answer(ToolContext tool, ParseResult result, Question question)
    {
        Corpus corpus = tool.OpenCorpus(result);
        QuoteQuery query = corpus.Quotes.AtLeast(question.Confidence);
        if (question.WithIndirect) query = query.WithIndirect;
        string nothing = "no quotes";
        IReadOnlyList<Entity>? speakers = null;
        if (question.Speaker is { } name)
        {
            speakers = Names.Find(corpus, name);
            if (speakers.Count == 0) return AnswerNothing(tool, result, Names.NotFound(corpus, name));
            nothing += $" of {speakers[0].Name}";
        }

        if (question.Article is { } id)
        {
            if (!corpus.Articles.TryGet(id.Trim().ToLowerInvariant(), out Article article))
                return AnswerNothing(tool, result, NoArticle(corpus, id));
            query = query.In(article);
            nothing += $" in '{article.Id}'";
        }

        if (question.Confidence > 0)
            nothing += string.Create(CultureInfo.InvariantCulture, $" with a confidence of at least {question.Confidence}");
        return tool.Answer(
            result, By(speakers, query), CorpusJsonContext.Default.Quote, shown => Show(shown, tool.Output), nothing);
    }

    private static Quote[] By(IReadOnlyList<Entity>? speakers, QuoteQuery quotes)
    {
        if (speakers is null) return [.. quotes];
        var meant = new HashSet<Entity>(speakers);
        return [.. quotes.Where(quote => quote.Speaker is { } speaker && meant.Contains(speaker))];
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
        if (quote.Speaker is { } speaker) line.Append(EntityName.Mark(speaker), Styles.Dim);
        string kind = quote.Kind.ToString().ToLowerInvariant();
        line.Append($"  {kind}, paragraph {Tables.Number(quote.Paragraph.Number)}", Styles.Dim);
        output.Write(line);
        string words = Printable.Text(quote.Text);
        output.Write(new Padder(new Prose(quote.Kind == QuoteKind.Indirect ? words : $"“{words}”"), new Padding(2, 0, 0, 1)));
    }

    private sealed record Question(string? Speaker, string? Article, double Confidence, bool WithIndirect);
}
