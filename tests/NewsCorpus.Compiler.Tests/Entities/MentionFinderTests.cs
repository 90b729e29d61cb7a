using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>Mentions by name and by role: the words, the kind's first letter (n, r) and the entity, between bars.</summary>
public sealed class MentionFinderTests
{
    [Theory]
    [InlineData("id", "Rina bertemu Santoso di Kota Hujan.", "Rina n rina|Santoso n budi|Kota Hujan n kota-hujan")]
    [InlineData("id", "Budi Santoso dan Budi datang.", "Budi Santoso n budi")]
    [InlineData("id", "Warga rina itu di kota hujan.", "")]
    [InlineData("id", "RINA, Rina; (Rina) “Rina”", "RINA n rina|Rina n rina|Rina n rina|Rina n rina")]
    [InlineData("en", "Rina's friend of Rain City", "Rina n rina|Rain City n kota-hujan")]
    [InlineData("en", "Ayu Von Rahman and AYU VON RAHMAN", "Ayu Von Rahman n ayu|AYU VON RAHMAN n ayu")]
    public void Find_Names_AreMentionsWhereverTheyStand(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "Wali Kota Hujan datang.", "Wali Kota Hujan r budi|Kota Hujan n kota-hujan")]
    [InlineData("id", "wali kota hujan datang.", "wali kota hujan r budi")]
    [InlineData("id", "Wali Kota Hujan Budi Santoso", "Wali Kota Hujan r budi|Kota Hujan n kota-hujan|Budi Santoso n budi")]
    [InlineData("en", "the Mayor of Rain City", "Mayor of Rain City r ayu|Rain City n kota-hujan")]
    [InlineData("en", "Wali Kota Hujan came.", "Kota Hujan n kota-hujan")]
    public void Find_Role_IsAMentionAndSoIsTheNameInIt(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "Pak Santoso", "Pak Santoso n budi")]
    [InlineData("id", "Prof. Dr. Hj. Rina", "Prof. Dr. Hj. Rina n rina")]
    [InlineData("id", "kata Bu Rina", "Bu Rina n rina")]
    [InlineData("en", "Mr Santoso and Mr. Santoso", "Mr Santoso n budi|Mr. Santoso n budi")]
    [InlineData("en", "MR SANTOSO", "MR SANTOSO n budi")]
    public void Find_HonorificBeforeAPersonsName_BelongsToTheMention(string language, string text, string expected) =>
        Assert.Equal(expected, Find(language, text));

    [Theory]
    [InlineData("id", "pak Santoso", "Santoso n budi")]
    [InlineData("id", "Pak, Santoso", "Santoso n budi")]
    [InlineData("id", "Pak-Santoso", "Santoso n budi")]
    [InlineData("id", "Mas PT Angin", "PT Angin n pt-angin")]
    [InlineData("id", "Kapten Rina", "Rina n rina")]
    [InlineData("en", "Pak Santoso", "Santoso n budi")]
    public void Find_OtherWordBeforeAName_DoesNot(string language, string text, string expected) => Assert.Equal(expected, Find(language, text));

    [Fact]
    public void Find_HonorificThatIsANameItself_IsMentionedOnce()
    {
        Catalogue catalogue = ArticleSample.CatalogueOf(
            ArticleSample.Entity("gus", EntityKind.Person, ["Gus"]), ArticleSample.Entity("rina", EntityKind.Person, ["Rina"]));

        Assert.Equal("Gus n gus|Rina n rina", Find("id", "Gus Rina", catalogue));
    }

    [Fact]
    public void Find_TwoStartTogether_TheLongerComesFirst()
    {
        Catalogue catalogue = ArticleSample.CatalogueOf(
            ArticleSample.Entity("hujan", EntityKind.Place, ["Hujan"], new RoleFacts("Hujan Raya", null, null, null)));

        Assert.Equal("Hujan Raya r hujan|Hujan n hujan", Find("id", "Hujan Raya", catalogue));
    }

    [Fact]
    public void Find_Mention_SaysParagraphAndOrigin()
    {
        const string Text = "Hujan.\nRina.";
        MentionModel[] mentions = [.. ArticleSample.Extract(Text).Article.Mentions];

        Assert.Equal([new MentionModel(new CharSpan(7, 4), 1, MentionKind.Name, 0, Origin.Catalogue)], mentions);
    }

    [Fact]
    public void Find_HeadsAndLinks_HoldMentionsToo() =>
        Assert.Equal(
            [1, 3],
            ArticleSample.Extract("Hujan turun.\nRina di pasar\nPasar tutup.\nBaca juga: Rina pulang\nReda.").Article.Mentions.ToArray()
                .Select(mention => mention.Paragraph));

    [Theory]
    [InlineData("en-GB", 2)]
    [InlineData("en", 1)]
    [InlineData("en-US", 1)]
    [InlineData("id", 0)]
    public void Find_NameOfOneLanguage_IsFoundInArticlesOfThatTag(string language, int expected)
    {
        AliasFacts[] aliases = [new("Rain Town", "en-GB", false), new("Rain City", "en", false)];
        var town = new EntityFacts("town", "Rain Town", EntityKind.Place, null, null, aliases.ToEquatableArray(), default);

        Assert.Equal(
            expected,
            ArticleSample.Extract("Rain Town is Rain City.", language, ArticleSample.CatalogueOf(town)).Article.Mentions.Count);
    }

    private static string Find(string language, string text) => Find(language, text, ArticleSample.Town);

    private static string Find(string language, string text, Catalogue catalogue)
    {
        Passage passage = ArticleSample.Paragraph(text, language);
        return string.Join('|', MentionFinder.Find(text, passage, ArticleSample.Facts(language), catalogue)
            .Select(mention => $"{mention.Span.Of(text)} {(mention.Kind == MentionKind.Name ? 'n' : 'r')} {catalogue.Entities[mention.Entity].Id}"));
    }
}
