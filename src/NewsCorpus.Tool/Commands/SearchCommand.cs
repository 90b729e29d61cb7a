using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using NewsCorpus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;
using Prose = Spectre.Console.Paragraph;

namespace NewsCorpus.Tool.Commands;

/// <summary>newscorpus search: the articles with certain words, best first.</summary>
internal static class SearchCommand
{
    private const int UsualTake = 10;

    public static Command Create(ToolContext tool)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "The words that an article must have, all of them, in any case and with or without accents. "
                + "Words between double quotes are a phrase.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<int> take = Number("--take", $"Show at most so many articles; 0 asks for their number alone.", UsualTake);
        Option<int> skip = Number("--skip", "Leave out so many of the best, for the pages behind the first.", 0);
        var command = new Command("search", "Find articles by their words, best first.") { words, take, skip };
        command.SetAction(result => Answer(
            tool, result, string.Join(' ', result.GetRequiredValue(words)), result.GetValue(skip), result.GetValue(take)));
        tool.HelpNotes.Add(command, """
            Examples:
              newscorpus search jaminan keamanan
              newscorpus search '"jaminan keamanan" Eropa' --take 3
              newscorpus search NATO --json

            JSON: {"query", "total", "hits"}, each hit with article, headline, score,
            snippet and highlights, whose start and length count UTF-16 code units of the
            article's text.
            """);
        return command;
    }

    private static Option<int> Number(string name, string description, int usual) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result => Parse(name, result),
    };

    private static int Parse(string name, ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return number;
        result.AddError($"{name} takes a whole number from 0 on, not '{text}'");
        return 0;
    }

    private static int Answer(ToolContext tool, ParseResult result, string query, int skip, int take)
    {
        Corpus corpus = tool.OpenCorpus(result);
        SearchResults hits;
        try
        {
            hits = corpus.Search(query, skip, take);
        }
        catch (QuerySyntaxException problem)
        {
            string why = $"{problem.Message.TrimEnd('.')} (at character {problem.Position + 1})";
            throw new BadInputException($"cannot search for '{query}': {why}");
        }

        if (tool.WantsJson(result)) JsonAnswer.WriteObject(tool.Output.Out, writer => Write(writer, query, hits));
        else if (hits.Total > 0) Show(hits, skip, tool.Output);
        return hits.Total > 0 ? ExitCode.Answered : tool.Output.FoundNothing($"no article has all of this: {query}");
    }

    private static void Write(Utf8JsonWriter writer, string query, SearchResults hits)
    {
        writer.WriteString("query"u8, query);
        writer.WriteNumber("total"u8, hits.Total);
        writer.WriteStartArray("hits"u8);
        foreach (SearchHit hit in hits)
        {
            writer.WriteStartObject();
            writer.WriteString("article"u8, hit.Article.Id);
            writer.WriteString("headline"u8, hit.Article.Headline);
            writer.WriteNumber("score"u8, hit.Score);
            writer.WriteString("snippet"u8, hit.Snippet.Text);
            writer.WriteStartArray("highlights"u8);
            foreach (TextSpan highlight in hit.Highlights)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start"u8, highlight.Start);
                writer.WriteNumber("length"u8, highlight.Length);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Show(SearchResults hits, int skip, ToolOutput output)
    {
        int rank = skip;
        foreach (SearchHit hit in hits)
        {
            var head = new Prose();
            head.Append($"{Tables.Number(++rank)}. ", Styles.Dim);
            head.Append(Printable.Line(hit.Article.Headline), Styles.Strong);
            output.Write(head);
            string score = hit.Score.ToString("F2", CultureInfo.InvariantCulture);
            output.Write(Indented(new Prose(Printable.Line($"{ArticleLine.Of(hit.Article)}, score {score}"), Styles.Dim), 0));
            output.Write(Indented(MarkedText.Make(hit.Snippet.Text, hit.Snippet.Highlights, output.Screen), 1));
        }

        output.WriteLine(Summary(hits, skip));
    }

    private static Padder Indented(IRenderable content, int linesBelow) =>
        new(content, new Padding(3, 0, 0, linesBelow));

    private static string Summary(SearchResults hits, int skip)
    {
        string total = Tables.Count(hits.Total, "article");
        if (hits.Count == hits.Total) return total;
        if (hits.Count == 0) return $"{total}, none of them shown";
        string shown = $"{Tables.Number(skip + 1)} to {Tables.Number(skip + hits.Count)} of {total}";
        return skip + hits.Count < hits.Total ? $"{shown}; --skip {skip + hits.Count} shows the next" : shown;
    }
}
