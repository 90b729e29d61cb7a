using NewsCorpus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsCorpus.Tool.Commands;

/// <summary>The summary as a person sees it: on one page, however large the corpus is.</summary>
internal static class SummaryText
{
    private const int MostArticles = 20, MostRows = 10, MostNames = 100, MostRights = 3;

    // Two tables beside each other need this.
    private const int WideColumns = 76;

    public static void Show(CorpusSummary summary, ToolOutput output)
    {
        ShowHead(summary.Corpus, output);
        if (summary.Corpus.Articles.Count > 0) ShowArticles(summary.Corpus.Articles, output);
        ShowEntities(summary, output);
        foreach (string line in Rights(summary)) output.WriteLine(line);
    }

    private static void ShowHead(Corpus corpus, ToolOutput output)
    {
        CorpusInfo info = corpus.Info;
        output.WriteLine(info.Version is null ? info.Name : $"{info.Name} {info.Version}", Styles.Strong);
        if (info.Summary is { } about) output.WriteLine(about, Styles.Dim);
        output.WriteLine();
        string counts = string.Join(
            ", ",
            Tables.Count(corpus.Articles.Count, "article"),
            Tables.Count(corpus.Quotes.Count, "quote"),
            Tables.Count(corpus.Mentions.Count, "mention"),
            Tables.Count(corpus.Entities.Count, "entity", "entities"));
        output.WriteLine(counts, Styles.Accent);
        output.WriteLine();
    }

    private static void ShowArticles(ArticleCollection articles, ToolOutput output)
    {
        Table table = Tables.Create(
            output.Screen, Tables.Fixed("Date"), Tables.Words("Source"), Tables.Words("Headline"), Tables.Numbers("Quotes"));
        foreach (Article article in articles.Take(MostArticles))
        {
            table.AddRow(
                Tables.Cell(ArticleLine.Day(article)),
                Tables.Cell(article.Source.Name),
                Tables.Cell(article.Headline),
                Tables.Cell(article.Quotes.Count()));
        }

        output.Write(table);
        if (articles.Count > MostArticles)
        {
            string left = Tables.Number(articles.Count - MostArticles);
            output.WriteLine($"and {left} more; '{CommandLine.Name} articles' lists all", Styles.Dim);
        }

        output.WriteLine();
    }

    private static void ShowEntities(CorpusSummary summary, ToolOutput output)
    {
        List<IRenderable> tables = [];
        if (summary.Speakers.Count > 0) tables.Add(MakeTable("Most quoted", "Quotes", summary.Speakers, output.Screen));
        if (summary.Mentioned.Count > 0) tables.Add(MakeTable("Most mentioned", "Mentions", summary.Mentioned, output.Screen));
        if (tables.Count == 0) return;
        if (output.Screen.Width >= WideColumns)
        {
            var grid = new Grid();
            foreach (IRenderable _ in tables) grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 2, 0) });
            tables = [grid.AddRow([.. tables])];
        }

        foreach (IRenderable table in tables) output.Write(table);
        output.WriteLine();
        ShowOtherSpeakers(summary, output);
    }

    private static Table MakeTable(string head, string counted, IReadOnlyList<(Entity Entity, int Count)> most, Screen screen)
    {
        Table table = Tables.Create(screen, Tables.Words(head), Tables.Numbers(counted));
        foreach ((Entity entity, int count) in most.Take(MostRows))
            table.AddRow(Tables.Cell(EntityName.Of(entity), Styles.Accent), Tables.Cell(count));
        return table;
    }

    // Nobody who is quoted goes unnamed, short of a crowd.
    private static void ShowOtherSpeakers(CorpusSummary summary, ToolOutput output)
    {
        List<string> lines = [];
        if (summary.Speakers.Count > MostRows)
        {
            string[] others = [.. summary.Speakers.Skip(MostRows).Select(static item => EntityName.Of(item.Entity))];
            lines.Add($"Also quoted: {Enumerate(others, MostNames)}");
        }

        if (summary.QuotesWithoutSpeaker > 0)
            lines.Add($"Nobody is named for {Tables.Count(summary.QuotesWithoutSpeaker, "quote")}.");
        foreach (string line in lines) output.WriteLine(line);
        if (lines.Count > 0) output.WriteLine();
    }

    private static IEnumerable<string> Rights(CorpusSummary summary)
    {
        if (summary.Rights.Count > 0)
        {
            yield return $"Rights: {Enumerate([.. summary.Rights.Select(Rights)], MostRights)}";
        }

        foreach ((Translation translation, int articles) in summary.Translations)
        {
            yield return $"Translated from {translation.From}{(translation.IsMachine ? " by machine" : "")}: "
                + $"{Tables.Count(articles, "article")}. Quotes in a translation are nobody's exact words.";
        }
    }

    private static string Rights(CorpusSummary.RightsOfArticles rights)
    {
        string articles = Tables.Count(rights.Articles, "article");
        return rights.Attribution is { } owner ? $"{rights.License}, {owner} ({articles})" : $"{rights.License} ({articles})";
    }

    private static string Enumerate(string[] items, int most)
    {
        string some = string.Join("; ", items.Take(most));
        return items.Length > most ? $"{some}; and {Tables.Number(items.Length - most)} more" : some;
    }
}
