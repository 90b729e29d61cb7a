using System.Xml.Linq;
using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Output;

/// <summary>The compiled corpus answers from records what the files say.</summary>
public sealed class RecordTests
{
    private static readonly Lazy<GeneratorRun> Run = new(() => GeneratorRun.Of(Harbour.Project));

    [Fact]
    public void Articles_Text_IsTheTextOfTheFiles() => Assert.Equal(
        [Harbour.QuayText, Harbour.DermagaText, Harbour.FerryText],
        Ask<string[]>("News.Articles.Select(article => article.Text).ToArray()"));

    [Fact]
    public void Articles_Facts_AreThoseOfTheIndex() => Assert.Equal(
        ["quay|en|2031-03-04|harbour-wire|", "dermaga|id|2031-03-05|harbour-wire|en", "ferry|en|2031-03-06|harbour-wire|"],
        Ask<string[]>("""
            News.Articles.Select(article =>
                $"{article.Id}|{article.Language}|{article.Date:yyyy-MM-dd}|{article.Source.Id}|{article.Translation?.From}").ToArray()
            """));

    [Fact]
    public void Quotes_OfAllArticles_HaveTheirSpeakers() => Assert.Equal(
        [
            "lena-brandvik: The quay is ready for the winter,",
            "tirta-wibawa: Kami siap menyambut musim dingin,",
            "tirta-wibawa: We wait for the wind,",
        ],
        Ask<string[]>("News.Quotes.Select(quote => $\"{quote.Speaker?.Id}: {quote.Text}\").ToArray()"));

    [Fact]
    public void Quotes_ByANamedEntity_AreThatEntitys() => Assert.Equal(
        ["dermaga", "ferry"],
        Ask<string[]>("News.Quotes.By(News.People.TirtaWibawa).Select(quote => quote.Article.Id).ToArray()"));

    [Fact]
    public void Headlines_Member_IsTheArticle() =>
        Assert.Equal("Storm keeps the ferry in", Ask<string>("News.Headlines.Ferry.Headline"));

    [Fact]
    public void Search_Word_FindsTheArticle() =>
        Assert.Equal(["quay"], Ask<string[]>("News.Search(\"winter\").Select(hit => hit.Article.Id).ToArray()"));

    [Fact]
    public void Mentions_OfAPlace_AreFoundInEveryArticle() => Assert.Equal(
        ["quay", "quay", "dermaga", "ferry"],
        Ask<string[]>("News.Mentions.Of(News.Places.PortSelasar).Select(mention => mention.Article.Id).ToArray()"));

    [Fact]
    public void Corpus_Verify_FindsNoDamage() =>
        Assert.True(Ask<bool>("new System.Func<bool>(() => { News.Corpus.Verify(); return true; })()"));

    [Fact]
    public void Corpus_AskedTwice_IsOneObject() => Assert.True(Ask<bool>("ReferenceEquals(News.Corpus, News.Corpus)"));

    [Fact]
    public void ContentHash_TextChanges_Changes()
    {
        GeneratorRun edited = Run.Value.After(project => project.Replace(Harbour.Ferry, "Thursday", "Friday"));

        Assert.NotEqual(Ask<string>("News.Info.ContentHash"), edited.Ask<string>("Harbour.News.Info.ContentHash"));
    }

    [Fact]
    public void Documentation_OfAMember_SaysWhoItIs()
    {
        XElement member = Run.Value.Compile().Descendants("member")
            .Single(element => element.Attribute("name")?.Value == "P:Harbour.News.People.LenaBrandvik");

        Assert.Equal(
            "Lena Brandvik: harbour master (since 2030-01-01); kepala pelabuhan (since 2030-01-01).", member.Element("summary")?.Value);
        Assert.Equal("Also: Brandvik.", member.Element("remarks")?.Value);
    }

    private static T Ask<T>(string expression) =>
        Run.Value.Ask<T>(expression.Replace("News.", "Harbour.News.", StringComparison.Ordinal));
}
