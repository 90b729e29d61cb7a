namespace NewsCorpus.Tests;

/// <summary>The query of the README. The test holds the lines between the marks, and what they print, to the README's text.</summary>
internal static class ReadmeQuery
{
    public static void Run(TextWriter console)
    {
        // README begins
        Entity witkoff = News.People.SteveWitkoff;              // a symbol for every catalogued entity, its doc comment says who
        foreach (Quote quote in News.Quotes.By(witkoff))
            console.WriteLine($"“{quote.Text}” {quote.Article.Id}, paragraph {quote.Paragraph.Number}");

        Article article = News.Articles["putin-gaya-nato"];     // or News.Headlines.PutinGayaNato; a table made at compile time
        ReadOnlySpan<byte> utf8 = article.Utf8Text;             // the mapped assembly itself, no copy
        console.WriteLine($"{article.Source.Name}, {article.Date:yyyy-MM-dd}, {utf8.Length} bytes, {article.License}");

        foreach (SearchHit hit in News.Search("jaminan keamanan", take: 10))
            console.WriteLine($"{hit.Score:F2} {hit.Article.Id}: {hit.Snippet.Mark("[", "]")}");
        // README ends
    }
}
