using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>Which words of a text are which name or role of a catalogue.</summary>
public sealed class CatalogueMatcherTests
{
    [Theory]
    [InlineData("Kota Hujan", "Kota Hujan")]
    [InlineData("Kota Hujan", "Kota  \n Hujan")]
    [InlineData("Kota Hujan", "KOTA HUJAN")]
    [InlineData("Kota Hujan", "Kota hujan")]
    [InlineData("Zoë", "Zoe")]
    [InlineData("Zoe", "Zoë")]
    [InlineData("Zoe", "ZOE\u0308")]
    [InlineData("von Laut", "Von Laut")]
    [InlineData("von Laut", "von laut")]
    [InlineData("ibu kota", "Ibu Kota")]
    [InlineData("No. 10", "No. 10")]
    [InlineData("No. 10", "NO. 10")]
    [InlineData("Angin & Co", "Angin & Co")]
    [InlineData("Angin-Jaya", "Angin-jaya")]
    [InlineData("O'Hara", "O'Hara")]
    [InlineData("A1!x", "A1!x")]
    [InlineData("雨", "雨")]
    public void TryMatchName_SameButForCaseDiacriticsAndBlanks_IsThatName(string alias, string text) =>
        Assert.Equal(text, Match(alias, exact: false, text));

    [Theory]
    [InlineData("Kota Hujan", "kota hujan")]
    [InlineData("Kota Hujan", "kota Hujan")]
    [InlineData("Kota Hujan", "KotaHujan")]
    [InlineData("Kota Hujan", "Kota, Hujan")]
    [InlineData("Kota Hujan", "Kota")]
    [InlineData("Hujan", "Hujani")]
    [InlineData("No. 10", "No.10")]
    [InlineData("No. 10", "No 10")]
    [InlineData("Angin-Jaya", "Angin Jaya")]
    [InlineData("O'Hara", "O’Hara")]
    public void TryMatchName_OtherMarksBlanksOrASmallFirstLetter_IsNot(string alias, string text) =>
        Assert.Null(Match(alias, exact: false, text));

    [Theory]
    [InlineData("AH", "AH", true)]
    [InlineData("AH", "Ah", false)]
    [InlineData("AH", "ah", false)]
    [InlineData("Kota Hujan", "Kota  Hujan", true)]
    [InlineData("Kota Hujan", "KOTA HUJAN", false)]
    [InlineData("Zoë", "Zoe", false)]
    [InlineData("Zoë", "Zoe\u0308", false)]
    [InlineData("von Laut", "von Laut", true)]
    [InlineData("von Laut", "Von Laut", false)]
    public void TryMatchName_ExactAlias_IsFoundLetterForLetter(string alias, string text, bool expected) =>
        Assert.Equal(expected ? text : null, Match(alias, exact: true, text));

    [Theory]
    [InlineData("Kota Hujan Timur sepi", "Kota Hujan Timur")]
    [InlineData("Kota Hujan Barat sepi", "Kota Hujan")]
    [InlineData("Kota Hujan timur sepi", "Kota Hujan timur")]
    public void TryMatchName_SeveralBeginAlike_TakesTheLongest(string text, string expected) =>
        Assert.Equal(expected, Match(new CatalogueMatcher(Names("Kota Hujan", "Kota Hujan Timur"), "id"), text));

    [Fact]
    public void TryMatchName_LongerOneIsNotTheSpelling_FallsBackToTheShorter()
    {
        var matcher = new CatalogueMatcher(Entities([new("Kota Hujan", null, false), new("Kota Hujan Timur", null, true)]), "id");

        Assert.Equal("Kota Hujan", Match(matcher, "Kota Hujan timur sepi"));
    }

    [Theory]
    [InlineData(null, "id", true)]
    [InlineData("id", "id", true)]
    [InlineData("id", "id-ID", true)]
    [InlineData("id", "en", false)]
    [InlineData("id", "idx", false)]
    [InlineData("en-GB", "en", false)]
    [InlineData("en-GB", "en-GB-oxendict", true)]
    public void TryMatchName_AliasOfALanguage_HoldsForItsArticlesOnly(string? only, string language, bool expected) =>
        Assert.Equal(expected ? "Hujan" : null, Match(new CatalogueMatcher(Entities([new("Hujan", only, false)]), language), "Hujan"));

    [Theory]
    [InlineData("Wali Kota Hujan")]
    [InlineData("wali kota hujan")]
    [InlineData("WALI KOTA HUJAN")]
    public void TryMatchRole_AnyCase_IsFound(string text) => Assert.True(IsRole(text, new("Wali Kota Hujan", null, null, null), ArticleSample.Day));

    [Theory]
    [InlineData("2025-03-01", "2025-09-30", "2025-02-28", false)]
    [InlineData("2025-03-01", "2025-09-30", "2025-03-01", true)]
    [InlineData("2025-03-01", "2025-09-30", "2025-09-30", true)]
    [InlineData("2025-03-01", "2025-09-30", "2025-10-01", false)]
    [InlineData("2025-03-01", null, "2025-03-01", true)]
    [InlineData("2025-03-01", null, "2025-02-28", false)]
    [InlineData(null, "2025-09-30", "0001-01-01", true)]
    [InlineData(null, "2025-09-30", "2025-10-01", false)]
    [InlineData(null, null, "9999-12-31", true)]
    public void TryMatchRole_Period_IncludesBothItsDays(string? from, string? to, string day, bool expected) =>
        Assert.Equal(expected, IsRole("Wali Kota Hujan", new("Wali Kota Hujan", null, DayOf(from), DayOf(to)), DayOf(day)!.Value));

    [Fact]
    public void TryMatchRole_HeldByOneAfterTheOther_IsTheHolderOfTheDay()
    {
        EquatableArray<EntityFacts> entities = new[]
        {
            ArticleSample.Entity("first", EntityKind.Person, ["Satu"], new RoleFacts("Ketua", null, null, DayOf("2024-12-31"))),
            ArticleSample.Entity("second", EntityKind.Person, ["Dua"], new RoleFacts("Ketua", null, DayOf("2025-01-01"), null)),
        }.ToEquatableArray();

        Assert.Equal((0, 1), (HolderOn("2024-12-31", entities), HolderOn("2025-01-01", entities)));
    }

    [Theory]
    [InlineData("Ketua", "Ketua", true)]
    [InlineData("Rina", "Ketua", false)]
    public void TryMatchName_Role_IsNoName(string name, string text, bool expected)
    {
        var matcher = new CatalogueMatcher(
            new[] { ArticleSample.Entity("a", EntityKind.Person, [name], new RoleFacts("Ketua", null, null, null)) }.ToEquatableArray(), "id");

        Assert.Equal(expected ? text : null, Match(matcher, text));
    }

    [Fact]
    public void Catalogue_SameEntities_IsEqual()
    {
        Catalogue other = ArticleSample.CatalogueOf([.. ArticleSample.Town.Entities.ToArray()]);

        Assert.Equal(ArticleSample.Town, other);
        Assert.Equal(ArticleSample.Town.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(ArticleSample.Town, ArticleSample.CatalogueOf());
    }

    private static string? Match(string alias, bool exact, string text) =>
        Match(new CatalogueMatcher(Entities([new(alias, null, exact)]), "id"), text);

    private static string? Match(CatalogueMatcher matcher, string text)
    {
        Token[] tokens = ArticleSample.Tokens(text, "id");
        return matcher.TryMatchName(text, tokens, 0, out int length, out _) ? text[tokens[0].Start..tokens[length - 1].End] : null;
    }

    private static bool IsRole(string text, RoleFacts role, CalendarDate day)
    {
        var matcher = new CatalogueMatcher(new[] { ArticleSample.Entity("a", EntityKind.Person, ["Rina"], role) }.ToEquatableArray(), "id");
        return matcher.TryMatchRole(text, ArticleSample.Tokens(text, "id"), 0, day, out _, out _);
    }

    private static int HolderOn(string day, EquatableArray<EntityFacts> entities)
    {
        var matcher = new CatalogueMatcher(entities, "id");
        Assert.True(matcher.TryMatchRole("Ketua", ArticleSample.Tokens("Ketua", "id"), 0, DayOf(day)!.Value, out _, out int entity));
        return entity;
    }

    private static CalendarDate? DayOf(string? day) =>
        day is null ? null : new CalendarDate(DateOnly.ParseExact(day, "yyyy-MM-dd").DayNumber);

    private static EquatableArray<EntityFacts> Names(params string[] names) =>
        Entities([.. names.Select(name => new AliasFacts(name, null, false))]);

    private static EquatableArray<EntityFacts> Entities(AliasFacts[] aliases) =>
        new[] { new EntityFacts("a", "A", EntityKind.Place, null, null, aliases.ToEquatableArray(), default) }.ToEquatableArray();
}
