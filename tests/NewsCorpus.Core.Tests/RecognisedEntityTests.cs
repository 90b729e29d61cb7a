using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

/// <summary>Entities that articles recognise without the catalogue: known in their article, and nowhere else.</summary>
public sealed class RecognisedEntityTests
{
    private const string Speech = "“Jembatan aman”";

    // Both articles name a Budi Santoso, and the catalogue knows one of them: the third of that name.
    private readonly Corpus _corpus = new TestCorpus
    {
        Entities = [new TestEntity("sari", "Sari Dewi"), new TestEntity("budi-santoso", "Budi Santoso")],
        Articles =
        [
            new TestArticle("bridge", $"Jembatan\n{Speech}, kata Budi Santoso kepada Sari Dewi di Rawa Hijau. Budi pulang.")
            {
                Recognised = [new("budi-santoso", "Budi Santoso"), new("rawa-hijau", "Rawa Hijau", EntityKind.Place)],
            }
                .Quote(Speech, "bridge~budi-santoso", "Budi Santoso", "kata")
                .Mention("Budi Santoso", "bridge~budi-santoso", origin: Origin.Recognised)
                .Mention("Sari Dewi", "sari")
                .Mention("Rawa Hijau", "bridge~rawa-hijau", origin: Origin.Recognised)
                .Mention("Budi", "bridge~budi-santoso", origin: Origin.Recognised, occurrence: 1),
            new TestArticle("market", "Pasar\nMenurut Sari Dewi, “Budi Santoso pulang”.")
            {
                Recognised = [new("budi-santoso", "Budi Santoso")],
            }
                .Quote("“Budi Santoso pulang”", "sari", "Sari Dewi", "Menurut")
                .Mention("Sari Dewi", "sari")
                .Mention("Budi Santoso", "market~budi-santoso", origin: Origin.Recognised),
        ],
    }.Build(TestCorpus.ManySegments);

    private Entity Budi => _corpus.Entities["bridge~budi-santoso"];

    private Entity OtherBudi => _corpus.Entities["market~budi-santoso"];

    private Entity Sari => _corpus.Entities["sari"];

    [Fact]
    public void Recognised_AskedForAnything_Answers()
    {
        Entity swamp = _corpus.Mentions[2].Entity;

        Assert.Equal(("bridge~rawa-hijau", "Rawa Hijau", "Rawa Hijau"), (swamp.Id, swamp.Name, swamp.ToString()));
        Assert.Equal((EntityKind.Place, Origin.Recognised, _corpus.Articles[0]), (swamp.Kind, swamp.Origin, swamp.Article));
        Assert.Equal(["Rawa Hijau"], swamp.Aliases);
        Assert.Empty(swamp.Roles);
        Assert.Equal((null, null), (swamp.Description, swamp.WikidataId));
        Assert.Same(_corpus, swamp.Corpus);
    }

    [Fact]
    public void Aliases_OfARecognisedEntity_AreTheFormsOfItsNameInTheArticle()
    {
        Assert.Equal(["Budi Santoso", "Budi"], Budi.Aliases);
        Assert.Equal(["Budi Santoso"], OtherBudi.Aliases);
    }

    [Fact]
    public void Catalogued_AskedForItsOrigin_IsInNoArticleAlone() => Assert.Equal((Origin.Catalogue, null), (Sari.Origin, Sari.Article));

    [Fact]
    public void Equality_OfOneNameInTwoArticles_IsFalse()
    {
        Entity catalogued = _corpus.Entities["budi-santoso"];

        Assert.Equal(Budi, _corpus.Mentions[0].Entity);
        Assert.Equal(Budi, _corpus.Quotes[0].Speaker);
        Assert.Equal(Budi.GetHashCode(), _corpus.Mentions[3].Entity.GetHashCode());
        Assert.Equal(3, new HashSet<Entity> { Budi, OtherBudi, catalogued, Budi }.Count);
        Assert.True(Budi != OtherBudi && OtherBudi != catalogued && Budi != Sari);
    }

    [Fact]
    public void Queries_OfARecognisedEntity_AreThoseOfItsArticle()
    {
        Assert.Equal(["Budi Santoso", "Budi"], Budi.Mentions.Select(mention => mention.Text));
        Assert.Equal(["Jembatan aman"], Budi.Quotes.Select(quote => quote.Text));
        Assert.Equal(["bridge"], Budi.Articles.Select(article => article.Id));
        Assert.Equal((2, 1, 1), (Budi.Mentions.Count(), Budi.Quotes.Count(), Budi.Articles.Count()));
        Assert.Equal((1, 0, 1), (OtherBudi.Mentions.Count(), OtherBudi.Quotes.Count(), OtherBudi.Articles.Count()));
    }

    [Fact]
    public void Queries_WithFurtherVerbs_FulfilAllOfThem()
    {
        Assert.Equal(["Jembatan aman"], _corpus.Quotes.By(Budi).In(_corpus.Articles[0]).Select(quote => quote.Text));
        Assert.Equal(["Budi Santoso pulang"], _corpus.Quotes.By(Sari).Mentioning(OtherBudi).Select(quote => quote.Text));
        Assert.Equal(["market"], _corpus.Articles.Mentioning(OtherBudi).Mentioning(Sari).Select(article => article.Id));
        Assert.Empty(_corpus.Articles.Mentioning(Budi).Mentioning(_corpus.Entities[1]));
        Assert.Equal(["Budi Santoso"], Budi.Mentions.OfKind(MentionKind.Name).Take(1).Select(mention => mention.Text));
    }

    [Fact]
    public void Queries_WithContradictions_AreEmpty()
    {
        Assert.Empty(_corpus.Quotes.By(Budi).By(OtherBudi));
        Assert.Empty(_corpus.Quotes.By(Budi).By(Sari));
        Assert.Empty(_corpus.Quotes.By(Budi).Unattributed);
        Assert.Empty(_corpus.Quotes.By(Budi).In(_corpus.Articles[1]));
        Assert.Empty(_corpus.Quotes.In(_corpus.Articles[1]).By(Budi));
        Assert.Empty(_corpus.Quotes.By(Sari).Mentioning(OtherBudi).Mentioning(Budi));
        Assert.Empty(_corpus.Mentions.Of(Budi).Of(OtherBudi));
        Assert.Empty(_corpus.Mentions.Of(Budi).Of(_corpus.Entities[0]));
        Assert.Empty(_corpus.Mentions.In(_corpus.Articles[1]).Of(Budi));
        Assert.Empty(_corpus.Articles.Mentioning(Budi).Mentioning(OtherBudi));
        Assert.Equal(0, _corpus.Mentions.Of(Budi).Of(OtherBudi).Count());
        Assert.Equal(0, _corpus.Articles.Mentioning(Budi).Mentioning(OtherBudi).Count());
    }

    [Fact]
    public void Entities_UnlessAsked_AreTheCatalogue()
    {
        Assert.Equal(["sari", "budi-santoso"], _corpus.Entities.Select(entity => entity.Id));
        Assert.Equal(2, _corpus.Entities.Count);
        Assert.Equal(["budi-santoso"], _corpus.Entities.Named("Budi Santoso").Select(entity => entity.Id));
        Assert.True(_corpus.Entities.TryGetNamed("Budi Santoso", out Entity only) && only == _corpus.Entities[1]);
        Assert.Empty(_corpus.Entities.OfKind(EntityKind.Place));
    }

    [Fact]
    public void WithRecognised_AreTheCatalogueAndThenTheArticlesInOrder()
    {
        string[] expected = ["sari", "budi-santoso", "bridge~budi-santoso", "bridge~rawa-hijau", "market~budi-santoso"];

        Assert.Equal(expected, _corpus.Entities.WithRecognised.Select(entity => entity.Id));
        Assert.Equal(5, _corpus.Entities.WithRecognised.Count());
        Assert.All(_corpus.Entities.WithRecognised, entity => Assert.Equal(entity, _corpus.Entities[entity.Id]));
    }

    [Theory]
    [InlineData("BUDI  SANTOSO", "budi-santoso bridge~budi-santoso market~budi-santoso")]
    [InlineData("rawa hijau", "bridge~rawa-hijau")]
    [InlineData("budi", "bridge~budi-santoso")]
    [InlineData("Rawa", "")]
    [InlineData("Rawa Hijau Raya", "")]
    [InlineData("", "")]
    public void WithRecognised_Named_FoldsAsTheCatalogueDoes(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', _corpus.Entities.WithRecognised.Named(name).Select(entity => entity.Id)));

    [Fact]
    public void WithRecognised_WithSeveralVerbs_FulfilAllOfThem()
    {
        EntityQuery all = _corpus.Entities.WithRecognised;

        Assert.Equal(["bridge~rawa-hijau"], all.OfKind(EntityKind.Place).Select(entity => entity.Id));
        Assert.Equal(3, all.Named("budi santoso").Named("Budi Santoso").OfKind(EntityKind.Person).Count());
        Assert.Equal(["bridge~budi-santoso"], all.Named("Budi Santoso").Named("budi").Select(entity => entity.Id));
        Assert.Empty(all.Named("Budi Santoso").Named("Rawa Hijau"));
        Assert.Empty(all.OfKind(EntityKind.Place).OfKind(EntityKind.Person));
    }

    [Theory]
    [InlineData("bridge~nobody")]
    [InlineData("bridge~")]
    [InlineData("~budi-santoso")]
    [InlineData("nowhere~budi-santoso")]
    [InlineData("bridge~budi-santoso~")]
    public void Id_ThatNoArticleRecognises_IsNotFound(string id)
    {
        Assert.False(_corpus.Entities.TryGet(id, out Entity entity));
        Assert.True(entity.IsDefault);
        Assert.Throws<KeyNotFoundException>(() => _corpus.Entities[id]);
    }

    [Fact]
    public void Verify_OfACorpusWithRecognisedEntities_FindsNothing() => _corpus.Verify();
}
