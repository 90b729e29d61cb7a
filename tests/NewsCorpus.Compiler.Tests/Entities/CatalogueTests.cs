using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Entities;

public sealed class CatalogueTests
{
    private static readonly Catalogue Rain = new(new EquatableArray<EntityFacts>(
    [
        new EntityFacts(
            "hujan",
            "Kota Hujan",
            EntityKind.Place,
            null,
            null,
            new EquatableArray<AliasFacts>([new("Kota Hujan", null, false), new("Rain", "en", false), new("Rainy", "en-GB", false)]),
            default),
    ]));

    [Theory]
    [InlineData("id", "fr-x-a")]
    [InlineData("en", "en-US-x-1")]
    [InlineData("en-GB", "en-GB-oxendict")]
    public void MatcherFor_LanguagesThatTheCatalogueDoesNotTellApart_IsOne(string left, string right) =>
        Assert.Same(Rain.MatcherFor(left), Rain.MatcherFor(right));

    [Theory]
    [InlineData("id", "en")]
    [InlineData("en", "en-GB")]
    [InlineData("en", "enm")]
    public void MatcherFor_LanguagesWithOtherNames_Differs(string left, string right) =>
        Assert.NotSame(Rain.MatcherFor(left), Rain.MatcherFor(right));
}
