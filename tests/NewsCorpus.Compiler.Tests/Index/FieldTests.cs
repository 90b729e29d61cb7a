using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Index;

/// <summary>The values of fields, and what is inherited.</summary>
public sealed class FieldTests
{
    [Fact]
    public void Read_ArticleWithEveryField_HasThemAll()
    {
        ArticleFacts article = IndexSample.ReadArticle(
            """
              - language: id
              - translated-from: en (machine)
              - retrieved: 2025-01-03
              - sha256: 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef
              - author: Adi Baru; Citra, Dewi & Eka\; Fajar
              - url: https://example.org/one
              - topics: rain,  flood relief , \, odd
              - license: LicenseRef-Daily.2
              - attribution: © Daily
              - layout: blocks
            """);
        Assert.Equal(
            new ArticleFacts(
                "one",
                "One headline",
                "one.txt",
                "daily",
                "id",
                new PublicationTime(new CalendarDate(2025, 1, 2), null, 0),
                new EquatableArray<string>(["Adi Baru", "Citra, Dewi & Eka; Fajar"]),
                new EquatableArray<string>(["rain", "flood relief", ", odd"]),
                "LicenseRef-Daily.2",
                "© Daily",
                "https://example.org/one",
                new CalendarDate(2025, 1, 3),
                new TranslationFacts("en", true),
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                ArticleLayout.Blocks,
                false),
            article);
    }

    [Theory]
    [InlineData("2025-08-17", null, 0)]
    [InlineData("2025-08-17T00:00Z", 0, 0)]
    [InlineData("2025-08-17T09:30+07:00", 570, 420)]
    [InlineData("2025-08-17T23:59:60-03:30", 1439, -210)]
    public void Read_Date_MayHaveATimeWithItsOffset(string date, int? minute, int offset)
    {
        string text = IndexSample.WithArticleFields("").Replace("2025-01-02", date, StringComparison.Ordinal);
        Assert.Equal(new PublicationTime(new CalendarDate(2025, 8, 17), minute, offset), IndexSample.ReadValid(text).Articles[0].Published);
    }

    [Theory]
    [InlineData("en", "en", false)]
    [InlineData("en (machine)", "en", true)]
    [InlineData("EN-gb  (Machine)", "en-GB", true)]
    public void Read_TranslatedFrom_SaysByWhom(string value, string from, bool isMachine) =>
        Assert.Equal(new TranslationFacts(from, isMachine), IndexSample.ReadArticle($"  - translated-from: {value}\n").Translation);

    [Theory]
    [InlineData("lines", ArticleLayout.Lines)]
    [InlineData("Blocks", ArticleLayout.Blocks)]
    internal void Read_Layout_IsOneOfTwo(string value, ArticleLayout layout) =>
        Assert.Equal(layout, IndexSample.ReadArticle($"  - layout: {value}\n").Layout);

    [Fact]
    public void Read_KeyInAnyCaseWithBlanks_IsTheKey() => Assert.Equal(["rain"], IndexSample.ReadArticle("  -  Topics :rain\n").Topics);

    [Theory]
    [InlineData("", "", "", "corpus")]
    [InlineData("", "source", "", "source")]
    [InlineData("", "source", "article", "article")]
    [InlineData("", "", "article", "article")]
    public void Read_InheritedValues_ComeFromTheNearest(string _, string source, string article, string expected)
    {
        static string Fields(string indent, string who) => who.Length == 0
            ? ""
            : $"{indent}- license: LicenseRef-{who}\n{indent}- attribution: © {who}\n{indent}- language: en-{who}\n";
        ArticleFacts facts = Assert.Single(IndexSample.ReadValid(
            "# A\n" + Fields("", "corpus") + "## Sources\n- **Daily**\n" + Fields("  ", source)
            + "## Articles\n- [T](t.txt)\n  - source: @daily\n  - date: 2025-01-02\n" + Fields("  ", article)).Articles);
        Assert.Equal(($"LicenseRef-{expected}", $"© {expected}", $"en-{expected}"), (facts.License, facts.Attribution, facts.Language));
    }

    [Fact]
    public void Read_Source_ShowsWhatItsArticlesInherit()
    {
        SourceFacts source = IndexSample.ReadValid("# A\n- license: CC0-1.0\n- language: id\n- attribution: © A\n## Sources\n- **Daily**\n").Sources[0];
        Assert.Equal(new SourceFacts("daily", "Daily", null, "CC0-1.0", "© A", "id"), source);
    }

    [Fact]
    public void Read_SourceBelowItsArticles_IsFound()
    {
        IndexModel index = IndexSample.ReadValid(IndexSample.Head + IndexSample.Article + IndexSample.Source);
        Assert.Equal("daily", index.Articles[0].Source);
    }

    [Fact]
    public void Read_EntityWithEveryField_HasThemAll()
    {
        EntityFacts entity = IndexSample.ReadPerson(
            "- **Adi Baru** `adi`\n  - aliases: Adi\n  - roles: Ketua Dewan\n  - description: A \\*made-up\\* person\n  - wikidata: Q1\n");
        Assert.Equal(
            new EntityFacts(
                "adi",
                "Adi Baru",
                EntityKind.Person,
                "A *made-up* person",
                "Q1",
                new EquatableArray<AliasFacts>([new("Adi Baru", null, false), new("Adi", null, false)]),
                new EquatableArray<RoleFacts>([new("Ketua Dewan", null, null, null)])),
            entity);
    }

    [Theory]
    [InlineData("Adi Baru", "Adi Baru", null, false)]
    [InlineData("Adi  the\tGreat [en]", "Adi the Great", "en", false)]
    [InlineData("ADB!", "ADB", null, true)]
    [InlineData("ADB! [en]", "ADB", "en", true)]
    [InlineData("ADB [EN-us]!", "ADB", "en-US", true)]
    [InlineData("ADB [en] !", "ADB", "en", true)]
    [InlineData("Hore\\!", "Hore!", null, false)]
    [InlineData("Hore\\!!", "Hore!", null, true)]
    [InlineData("Adi \\[en\\]", "Adi [en]", null, false)]
    [InlineData("Adi\\; Baru & Co", "Adi; Baru & Co", null, false)]
    public void Read_Alias_MayHaveALanguageAndBeExact(string alias, string text, string? language, bool exact)
    {
        EntityFacts entity = IndexSample.ReadPerson($"- **Some Name**\n  - aliases: {alias} ;\n");
        Assert.Equal([new AliasFacts("Some Name", null, false), new AliasFacts(text, language, exact)], entity.Aliases);
    }

    [Fact]
    public void Read_NameAgainWithMark_MakesTheNameExact() =>
        Assert.Equal([new AliasFacts("ADB", null, true), new AliasFacts("Bank Baru", null, false)],
            IndexSample.ReadPerson("- **ADB**\n  - aliases: Bank Baru; ADB!\n").Aliases);

    [Fact]
    public void Read_AliasOfAnotherCase_IsKeptWhereItFindsMore() =>
        Assert.Equal(["Koalisi Baru", "koalisi baru"],
            IndexSample.ReadPerson("- **Koalisi Baru**\n  - aliases: koalisi baru\n").Aliases.Select(alias => alias.Text));

    [Theory]
    [InlineData("Ketua Dewan", null, null, null)]
    [InlineData("Ketua Dewan [id]", "id", null, null)]
    [InlineData("Ketua Dewan [id] (2025..)", "id", "2025-01-01", null)]
    [InlineData("Ketua Dewan (2025..) [id]", "id", "2025-01-01", null)]
    [InlineData("Ketua Dewan (..2024-02)", null, null, "2024-02-29")]
    [InlineData("Ketua Dewan (2019-05-20 .. 2024-07)", null, "2019-05-20", "2024-07-31")]
    [InlineData("Ketua Dewan (2024)", null, "2024-01-01", "2024-12-31")]
    [InlineData("Ketua Dewan (2024-04)", null, "2024-04-01", "2024-04-30")]
    [InlineData("Ketua Dewan(2024-04-05)", null, "2024-04-05", "2024-04-05")]
    public void Read_Role_MayHaveALanguageAndAPeriod(string role, string? language, string? from, string? to)
    {
        RoleFacts facts = Assert.Single(IndexSample.ReadPerson($"- **Adi Baru**\n  - roles: {role}\n").Roles);
        Assert.Equal(("Ketua Dewan", language, from, to), (facts.Text, facts.Language, facts.From?.ToString(), facts.To?.ToString()));
    }

    [Fact]
    public void Read_RoleWithEscapedParenthesis_KeepsIt() =>
        Assert.Equal("Ketua (sementara)", IndexSample.ReadPerson("- **Adi Baru**\n  - roles: Ketua \\(sementara\\)\n").Roles[0].Text);

    [Fact]
    public void Read_RolesOfOneAfterTheOther_AreBothKept()
    {
        IndexModel index = IndexSample.ReadValid(IndexSample.WithPeople(
            "- **Adi Baru**\n  - roles: Ketua [id] (2019..2020); Ketua [id] (2023..)\n- **Budi Lama**\n  - roles: ketua [id] (2021..2022); Ketua [en]\n"));
        Assert.Equal([2, 2], index.Entities.Select(entity => entity.Roles.Count));
    }

    [Fact]
    public void Read_WithdrawnArticle_KeepsItsFacts()
    {
        IndexModel index = IndexSample.Read(IndexSample.WithArticleFields("  - status: withdrawn\n"));
        Assert.True(Assert.Single(index.Articles).IsWithdrawn);
    }
}
