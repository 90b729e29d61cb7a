using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>Items, their ids, and how their titles and links are written.</summary>
public sealed class ItemTests
{
    [Theory]
    [InlineData("[Rain](a.txt)", "Rain", "a.txt", "a")]
    [InlineData("[Rain](a.txt) `rain`", "Rain", "a.txt", "rain")]
    [InlineData("[ Rain  in\tMay ]( a.txt )   `rain`  ", "Rain in May", "a.txt", "rain")]
    [InlineData("[Rain [again] \\] \\*so\\* C:\\\\x \\a](a.txt)", "Rain [again] ] *so* C:\\x \\a", "a.txt", "a")]
    [InlineData("[Rain](<2025/rain in May.txt>)", "Rain", "2025/rain in May.txt", "rain-in-may")]
    [InlineData("[Rain](2025/rain%20in%20May.txt)", "Rain", "2025/rain in May.txt", "rain-in-may")]
    [InlineData("[Rain](2025\\rain.txt)", "Rain", "2025/rain.txt", "rain")]
    [InlineData("[Rain](./2025/./rain.txt)", "Rain", "2025/rain.txt", "rain")]
    [InlineData("[Rain](rain(1\\)).txt)", "Rain", "rain(1)).txt", "rain-1")]
    [InlineData("[Rain](100%.txt)", "Rain", "100%.txt", "100")]
    [InlineData("[Rain](%ff.txt) `r`", "Rain", "%ff.txt", "r")]
    [InlineData("[Hujan](caf%C3%A9_2.tar.md)", "Hujan", "café_2.tar.md", "cafe-2-tar")]
    [InlineData("[Rain](a\\_b.txt)", "Rain", "a_b.txt", "a-b")]
    public void Read_Article_TakesTitlePathAndId(string item, string headline, string path, string id)
    {
        IndexModel index = IndexSample.ReadValid(
            $"{IndexSample.Head}{IndexSample.Source}\n## Articles\n- {item}\n  - source: @daily\n  - date: 2025-01-02\n");
        ArticleFacts article = Assert.Single(index.Articles);
        Assert.Equal((headline, path, id), (article.Headline, article.Path, article.Id));
    }

    [Theory]
    [InlineData("**Adi Baru**", "Adi Baru", "adi-baru", null)]
    [InlineData("__Adi Baru__ `adi`", "Adi Baru", "adi", null)]
    [InlineData("**Adi \\*\\* Baru**", "Adi ** Baru", "adi-baru", null)]
    [InlineData("**Ångström & Søn**", "Ångström & Søn", "angstrom-son", null)]
    [InlineData("**雨** `ame`", "雨", "ame", null)]
    [InlineData("[Adi Baru](https://www.wikidata.org/wiki/Q42)", "Adi Baru", "adi-baru", "Q42")]
    [InlineData("[Adi Baru](<http://wikidata.org/entity/Q7>) `adi`", "Adi Baru", "adi", "Q7")]
    public void Read_Entity_TakesNameIdAndWikidata(string item, string name, string id, string? wikidata)
    {
        EntityFacts entity = IndexSample.ReadPerson($"- {item}\n");
        Assert.Equal((name, id, wikidata), (entity.Name, entity.Id, entity.Wikidata));
    }

    [Theory]
    [InlineData("**Daily Example**", null)]
    [InlineData("[Daily Example](https://example.org/a_(b))", "https://example.org/a_(b)")]
    [InlineData("**Daily Example**\n  - url: <https://example.org>", "https://example.org")]
    public void Read_Source_TakesNameAndAddress(string item, string? url)
    {
        SourceFacts source = Assert.Single(IndexSample.ReadValid($"{IndexSample.Head}## Sources\n- {item}\n").Sources);
        Assert.Equal(("Daily Example", "daily-example", url), (source.Name, source.Id, source.Url));
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("+ ")]
    [InlineData(" -   ")]
    public void Read_Bullet_HasThreeMarks(string bullet) =>
        Assert.Single(IndexSample.ReadValid($"{IndexSample.Head}## Sources\n{bullet}**Daily Example**\n").Sources);

    [Theory]
    [InlineData("  - ")]
    [InlineData("\t- ")]
    [InlineData("   * ")]
    [InlineData("    + ")]
    [InlineData("\n\n  - ")]
    public void Read_FieldIndent_IsTwoBlanksOrATab(string indent) =>
        Assert.Equal("© A", Assert.Single(IndexSample.ReadValid(
            $"{IndexSample.Head}## Sources\n- **A**\n{indent}attribution: © A\n").Sources).Attribution);

    [Fact]
    public void Read_SameIdInTwoSections_IsTwoIds()
    {
        IndexModel index = IndexSample.ReadValid(IndexSample.WithEntities("### Other\n- **Daily** `daily`\n- **One** `one`\n"));
        Assert.Equal(("daily", "daily", "one", "one"),
            (index.Sources[0].Id, index.Entities[0].Id, index.Articles[0].Id, index.Entities[1].Id));
    }

    [Fact]
    public void Read_Articles_KeepTheOrderAndPlaceOfTheIndex()
    {
        IndexModel index = IndexSample.ReadValid(
            IndexSample.Head + IndexSample.Source + IndexSample.Article + "- [Two](two.txt)\n  - source: @daily\n  - date: 2024-01-01\n  - sha256: "
            + new string('a', 64) + "\n");
        Assert.Equal(["one", "two"], index.Articles.Select(article => article.Id));
        Assert.Equal([11, 14], index.Places.Articles.Select(place => place.Link.Line));
        Assert.Null(index.Places.Articles[0].Sha256);
        Assert.Equal(new SourcePlace(index.Places.Articles[1].Sha256!.Value.Start, 64, 17, 12), index.Places.Articles[1].Sha256);
    }
}
