using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>The skeleton of an index: title, summary, fields of the corpus, sections, items.</summary>
public sealed class StructureTests
{
    [Fact]
    public void Read_Title_IsTheNameAndGivesTheId()
    {
        CorpusFacts corpus = IndexSample.ReadValid("# Café News of *Bandung*  #\n").Corpus;
        Assert.Equal(("Café News of *Bandung*", "cafe-news-of-bandung"), (corpus.Name, corpus.Id));
    }

    [Fact]
    public void Read_TitleWithUnderline_IsTheName() => Assert.Equal("Two Lines", IndexSample.ReadValid("Two\nLines\n===\n").Corpus.Name);

    [Fact]
    public void Read_BlockquoteAfterTheTitle_IsTheSummary() =>
        Assert.Equal("One line and one more.", IndexSample.ReadValid("# A\n\n> One line\n> and\none more.\n\n> No more of it.\n").Corpus.Summary);

    [Fact]
    public void Read_BlockquoteAfterProse_IsProse() => Assert.Null(IndexSample.ReadValid("# A\n\nProse.\n\n> Not a summary.\n").Corpus.Summary);

    [Fact]
    public void Read_BulletsBeforeTheFirstSection_AreTheCorpus()
    {
        CorpusFacts corpus = IndexSample.ReadValid(
            "# A\n- id: my-id\n* Version: 1.2\n\nProse in between.\n\n+ license: cc-by-4.0\n- language: ID\n- attribution: © A \\*\n").Corpus;
        Assert.Equal(new CorpusFacts("my-id", "A", null, "1.2", "CC-BY-4.0", "id", "© A *"), corpus);
    }

    [Theory]
    [InlineData("## Sources", "## Articles", "## Entities", "### People")]
    [InlineData("## SOURCES ##", "## articles", "##  Entities", "### PEOPLE")]
    [InlineData("## Sumber", "## Artikel", "## Entitas", "### Tokoh")]
    [InlineData("Sources\n---", "Articles\n-", "Entities\n-----", "### Orang")]
    public void Read_Sections_HaveTwoLanguagesAndAnyCase(string sources, string articles, string entities, string people)
    {
        IndexModel index = IndexSample.ReadValid(
            $"{IndexSample.Head}\n{sources}\n\n- **S** `s`\n\n{articles}\n\n- [T](t.txt)\n  - source: @s\n  - date: 2025-01-02\n\n{entities}\n\n{people}\n- **Adi Baru**\n");
        Assert.Equal((1, 1, EntityKind.Person), (index.Sources.Count, index.Articles.Count, index.Entities[0].Kind));
    }

    [Theory]
    [InlineData("People", EntityKind.Person)]
    [InlineData("Orang", EntityKind.Person)]
    [InlineData("Tokoh", EntityKind.Person)]
    [InlineData("Organizations", EntityKind.Organization)]
    [InlineData("Organisations", EntityKind.Organization)]
    [InlineData("Organisasi", EntityKind.Organization)]
    [InlineData("Places", EntityKind.Place)]
    [InlineData("Tempat", EntityKind.Place)]
    [InlineData("Events", EntityKind.Event)]
    [InlineData("Peristiwa", EntityKind.Event)]
    [InlineData("Works", EntityKind.Work)]
    [InlineData("Karya", EntityKind.Work)]
    [InlineData("Laws", EntityKind.Law)]
    [InlineData("Hukum", EntityKind.Law)]
    [InlineData("Other", EntityKind.Other)]
    [InlineData("Lainnya", EntityKind.Other)]
    internal void Read_HeadingUnderEntities_IsTheKind(string heading, EntityKind kind) =>
        Assert.Equal(kind, IndexSample.ReadValid(IndexSample.WithEntities($"### {heading}\n- **Nusa Baru**\n")).Entities[0].Kind);

    [Fact]
    public void Read_HeadingsUnderArticles_GroupFreely()
    {
        IndexModel index = IndexSample.ReadValid(
            IndexSample.Head + IndexSample.Source
            + "\n## Articles\n\n### 2025\n\n#### May\n\n- [A](a.txt)\n  - source: @daily\n  - date: 2025-05-01\n\n### People\n\n- [B](b.txt)\n  - source: @daily\n  - date: 2025-05-01\n");
        Assert.Equal(["a", "b"], index.Articles.Select(article => article.Id));
    }

    [Fact]
    public void Read_SectionTwice_GoesOn()
    {
        IndexModel index = IndexSample.ReadValid(
            IndexSample.Head + "## Sources\n- **A**\n## Notes\n- a list\n## Sources\n- **B**\n");
        Assert.Equal(["a", "b"], index.Sources.Select(source => source.Id));
    }

    [Theory]
    [InlineData("## Resources")]
    [InlineData("## Notes\n\n### Sources")]
    [InlineData("## Articles of Association")]
    public void Read_SectionOfProse_MayHaveANameLikeOurs(string heading) => IndexSample.ReadValid($"# A\n\n{heading}\n\n- one\n  - two\n");

    [Fact]
    public void Read_ProseAndUnknownSections_AreIgnored()
    {
        IndexModel index = IndexSample.ReadValid(
            "Some words before.\n\n" + IndexSample.Head + IndexSample.Source
            + "\nA paragraph below an item.\n\n> A quotation.\n\n1. A numbered list\n\n| a | table |\n\n***\n\n- - -\n"
            + "\n## Colophon\n\n- [ ] a task\n- [a link](https://example.org)\n  - with a list below: yes\n" + IndexSample.Article
            + "\n  A note on the article.\n\n  - topics: rain\n");
        Assert.Equal(["rain"], index.Articles[0].Topics);
    }

    [Fact]
    public void Read_Comments_AreIgnoredWhereverTheyStand()
    {
        IndexModel index = IndexSample.ReadValid(
            "<!-- before -->\n# Sam<!-- in -->ple <!--> <!---> x\n\n- license: CC0-1.0 <!-- why -->\n- language: <!-- id? --> en\n<!--\n- no: field\n## Articles\n\n```\n-->\n"
            + IndexSample.Source + "<!-- - **Hidden** -->\n");
        Assert.Equal(("Sam ple x", "CC0-1.0", "en", 1),
            (index.Corpus.Name, index.Corpus.License, index.Corpus.Language, index.Sources.Count));
    }

    [Theory]
    [InlineData("`<!--`")]
    [InlineData("``<!-- ` ``")]
    [InlineData("\\<!-- so it is written")]
    public void Read_CommentMarkInCode_IsNone(string prose) =>
        Assert.Single(IndexSample.ReadValid(IndexSample.Head + "\n" + prose + "\n" + IndexSample.Source + "\n--> \n").Sources);

    [Theory]
    [InlineData("```\n- not: a field\n## Articles\n```\n")]
    [InlineData("~~~~ markdown\n~~~\n- not: a field\n<!--\n~~~~~\n")]
    [InlineData("- version: 1\n\n  ```\n  - not: a field\n  ```\n")]
    public void Read_FencedCode_IsProse(string code) => Assert.Single(IndexSample.ReadValid(IndexSample.Head + code + IndexSample.Source).Sources);

    [Fact]
    public void Read_ByteOrderMark_IsIgnored() => Assert.Equal("A", IndexSample.ReadValid("\uFEFF# A\n").Corpus.Name);

    [Fact]
    public void Read_NothingAtAll_HasNoEntries()
    {
        IndexModel index = IndexSample.Read("");
        Assert.Equal((0, 0, 0, ""), (index.Sources.Count, index.Articles.Count, index.Entities.Count, index.Corpus.Name));
    }

    // As in Markdown; read on to the next fence, the item below would be lost.
    [Theory]
    [InlineData("- **B**\n  ```\n- **C**\n  ```\n- **D**\n", "b c d")]
    [InlineData("-   **B**\n    ~~~\n  - x\n- **C**\n", "b c")]
    [InlineData("- **B**\n\n  ```\n  - **no**\n\n  ```\n- **C**\n", "b c")]
    [InlineData("- **B**\n\n```\n- **no**\n```\n- **C**\n", "b c")]
    public void Read_CodeBlockInAnItem_EndsWithTheItem(string sources, string ids) =>
        Assert.Equal(ids, string.Join(' ', IndexSample.Read(IndexSample.Head + "\n## Sources\n\n" + sources).Sources.Select(source => source.Id)));
}
