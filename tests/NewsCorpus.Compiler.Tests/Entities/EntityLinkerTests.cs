using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Entities;

/// <summary>Which names of an article mean the same. ⟨p …⟩ is recognised as a person, ⟨o …⟩ an organisation, ⟨l …⟩ a place.</summary>
public sealed class EntityLinkerTests
{
    private static readonly Catalogue Nobody = new(default);

    [Theory]
    [InlineData("id", "⟨p Sari Dewi⟩ tiba. ⟨p Dewi⟩ pulang.", "Sari Dewi = Sari Dewi|Dewi = Sari Dewi")]
    [InlineData("id", "⟨p Sari Dewi⟩ tiba. ⟨p Sari⟩ pulang.", "Sari Dewi = Sari Dewi|Sari = Sari Dewi")]
    [InlineData("en", "⟨p Dewi⟩ left.\n⟨p Sari Dewi⟩ came.", "Dewi = Sari Dewi|Sari Dewi = Sari Dewi")]
    [InlineData("en", "⟨p Mia van der Laut⟩ and ⟨p van der Laut⟩, ⟨p Van Der Laut⟩", "Mia van der Laut = Mia van der Laut|van der Laut = Mia van der Laut|Van Der Laut = Mia van der Laut")]
    [InlineData("en", "⟨p Ana B. Karang⟩ and ⟨p Ana Karang⟩", "Ana B. Karang = Ana B. Karang|Ana Karang = Ana B. Karang")]
    [InlineData("id", "⟨p Abdul Rahman Karang⟩ dan ⟨p Rahman⟩", "Abdul Rahman Karang = Abdul Rahman Karang|Rahman = Abdul Rahman Karang")]
    [InlineData("en", "⟨p SARI DEWI⟩ and ⟨p Sari Dewi⟩", "SARI DEWI = Sari Dewi|Sari Dewi = Sari Dewi")]
    public void Link_PartOfAPersonsName_MeansThePerson(string language, string text, string expected) =>
        Assert.Equal(expected, new MarkedNames(text).Linked(language, Nobody));

    [Theory]
    [InlineData("⟨p Ana Karang⟩ met ⟨p Budi Karang⟩. ⟨p Karang⟩ left.", "Ana Karang|Budi Karang|Budi Karang")]
    [InlineData("⟨p Ana Karang⟩ met ⟨p Budi Karang⟩. ⟨p Ana Karang⟩ spoke. ⟨p Karang⟩ left.", "Ana Karang|Budi Karang|Ana Karang|Ana Karang")]
    [InlineData("⟨p Karang⟩ left.\n⟨p Ana Karang⟩ met ⟨p Budi Karang⟩.", "Karang|Ana Karang|Budi Karang")]
    public void Link_PartOfTwoNames_MeansTheOneBeforeOrNobodyElse(string text, string expected) =>
        Assert.Equal(expected, Entities("en", text));

    [Theory]
    [InlineData("⟨p Ana Karang⟩ visited ⟨l Karang⟩.", "Ana Karang|Karang")]
    [InlineData("⟨o Bank Karang⟩ lent ⟨p Karang⟩ money.", "Bank Karang|Karang")]
    public void Link_PersonAndSomethingElse_AreNeverOne(string text, string expected) => Assert.Equal(expected, Entities("en", text));

    [Fact]
    public void Link_NameOfSeveralKinds_IsWhatMostOfItsUsesAre()
    {
        LinkedMentions linked = new MarkedNames("⟨l Karang⟩ and ⟨o Karang⟩ and ⟨o KARANG⟩").Link("en", Nobody);

        Assert.Equal([new RecognisedEntity("Karang", EntityKind.Organization)], linked.Recognised);
    }

    [Theory]
    [InlineData("id", "⟨p Pak Sari⟩ tiba. ⟨p Sari⟩ pulang.", "Sari|Sari")]
    [InlineData("en", "⟨p Mr. Karang⟩ came. ⟨p Ana\nKarang⟩", "Karang")]
    [InlineData("en", "⟨p Ana  Karang⟩ came.", "Ana Karang")]
    [InlineData("en", "⟨p Karang's⟩ house and ⟨p Karang⟩", "Karang|Karang")]
    public void Link_Name_IsWithoutHonorificPossessiveAndNeedlessBlanks(string language, string text, string expected) =>
        Assert.Equal(expected, Entities(language, text));

    [Theory]
    [InlineData("id", "⟨o Badan Hujan Nasional⟩ (⟨o BHN⟩) buka. ⟨o BHN⟩ tutup.", "Badan Hujan Nasional|Badan Hujan Nasional|Badan Hujan Nasional")]
    [InlineData("id", "⟨o BHN⟩ (⟨o Badan Hujan Nasional⟩)", "Badan Hujan Nasional|Badan Hujan Nasional")]
    [InlineData("id", "⟨o Kementerian Hujan⟩ (⟨o Kemenhujan⟩)", "Kementerian Hujan|Kementerian Hujan")]
    [InlineData("en", "⟨o Rain Board of Italy⟩ (⟨o CPI⟩) and the ⟨o CPI⟩", "Rain Board of Italy|Rain Board of Italy|Rain Board of Italy")]
    [InlineData("en", "⟨o Karang People's Museum⟩ and the ⟨o K.P.M.⟩ or ⟨o KPM⟩", "Karang People's Museum|Karang People's Museum|Karang People's Museum")]
    [InlineData("en", "⟨o Rain Board⟩ (⟨l Hujan⟩)", "Rain Board|Hujan")]
    [InlineData("en", "⟨p Rina Budi⟩ and ⟨o RB⟩", "Rina Budi|RB")]
    [InlineData("en", "⟨o Rain Board⟩, ⟨o Rina Bank⟩ and ⟨o RB⟩", "Rain Board|Rina Bank|Rina Bank")]
    public void Link_Acronym_MeansTheNameInFull(string language, string text, string expected) => Assert.Equal(expected, Entities(language, text));

    [Theory]
    [InlineData("en", "⟨l United States⟩, ⟨l U.S.⟩, ⟨l US⟩, ⟨l America⟩", "United States|United States|United States|United States")]
    [InlineData("id", "⟨l AS⟩, ⟨l Amerika Serikat⟩, ⟨l Arab Saudi⟩", "Amerika Serikat|Amerika Serikat|Arab Saudi")]
    [InlineData("id", "⟨l AS⟩ dan ⟨l Arab Saudi⟩", "AS|Arab Saudi")]
    [InlineData("en", "⟨l UK⟩ and ⟨l Britain⟩", "UK|UK")]
    public void Link_OtherNameOfAPlace_IsThePlace(string language, string text, string expected) => Assert.Equal(expected, Entities(language, text));

    [Theory]
    [InlineData("id", "⟨l Kota Hujan⟩ dan ⟨l Hujan⟩", "Kota Hujan|Kota Hujan")]
    [InlineData("id", "⟨l Hujan Timur⟩ dan ⟨l Hujan⟩", "Hujan Timur|Hujan")]
    [InlineData("en", "⟨l Hujan City⟩ and ⟨l Hujan⟩", "Hujan City|Hujan City")]
    [InlineData("en", "⟨l Mexico City⟩ and ⟨l Mexico⟩", "Mexico City|Mexico")]
    [InlineData("id", "⟨o PT Angin⟩ dan ⟨o Angin⟩", "PT Angin|PT Angin")]
    [InlineData("en", "⟨o Supreme Court of Hujan⟩ and the ⟨o Supreme Court⟩", "Supreme Court of Hujan|Supreme Court of Hujan")]
    [InlineData("en", "⟨o Rain Museum Shop⟩ and ⟨o Rain Museum⟩", "Rain Museum Shop|Rain Museum")]
    [InlineData("id", "⟨o Dinas Hujan Kota⟩ dan ⟨o Dinas Hujan⟩", "Dinas Hujan Kota|Dinas Hujan Kota")]
    [InlineData("en", "⟨o Food Board of Hujan and Karang⟩, ⟨o Food Board Hujan Karang⟩", "Food Board of Hujan and Karang|Food Board of Hujan and Karang")]
    public void Link_ShorterNameOfAPlaceOrOrganisation_IsTheSameWhereItsKindIsLeftOut(string language, string text, string expected) =>
        Assert.Equal(expected, Entities(language, text));

    [Fact]
    public void Link_RecognisedNameThatTheCatalogueKnows_IsTheCatalogues()
    {
        MarkedNames names = new("⟨p Budi Santoso⟩ and ⟨o Rain City Bank⟩");

        Assert.Equal("Budi Santoso = budi|Rain City = kota-hujan", names.Linked("en", ArticleSample.Town));
        Assert.Equal([], names.Link("en", ArticleSample.Town).Recognised);
    }

    [Fact]
    public void Link_RecognisedPartOfACataloguedPerson_IsARecognisedMentionOfThePerson()
    {
        MarkedNames names = new("Ayu von Rahman came. ⟨p Rahman⟩ left.");

        Assert.Equal("Ayu von Rahman = ayu|Rahman = ayu", names.Linked("en", ArticleSample.Town));
        Assert.Equal([Origin.Catalogue, Origin.Recognised], names.Link("en", ArticleSample.Town).Mentions.Select(mention => mention.Origin));
    }

    [Fact]
    public void Link_RecognisedEntities_AreInTheOrderOfTheText() =>
        Assert.Equal(
            ["Dewi", "Hujan", "Ana Karang Laut"],
            new MarkedNames("⟨p Dewi⟩, ⟨l Hujan⟩, ⟨p Karang⟩, ⟨p Ana Karang Laut⟩").Link("en", Nobody).Recognised
                .Select(entity => entity.Name));

    private static string Entities(string language, string text)
    {
        LinkedMentions linked = new MarkedNames(text).Link(language, Nobody);
        return string.Join('|', linked.Mentions.Select(mention => linked.Recognised[~mention.Entity].Name));
    }
}
