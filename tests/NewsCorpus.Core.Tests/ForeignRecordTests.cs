using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class ForeignRecordTests
{
    private static readonly Corpus Ours = Harbour.Corpus.Build();

    private static readonly Corpus Theirs = Harbour.Corpus.Build();

    public static TheoryData<string, Action<Entity>> VerbsOfEntities => new()
    {
        { "quotes by", entity => Ours.Quotes.By(entity) },
        { "quotes mentioning", entity => Ours.Quotes.Mentioning(entity) },
        { "queried quotes by", entity => Ours.Quotes.Unattributed.By(entity) },
        { "mentions of", entity => Ours.Mentions.Of(entity) },
        { "articles mentioning", entity => Ours.Articles.Mentioning(entity) },
    };

    [Theory, MemberData(nameof(VerbsOfEntities))]
    public void Query_WithAnEntityOfAnotherCorpus_Throws(string verb, Action<Entity> ask)
    {
        Assert.NotEmpty(verb);
        Assert.StartsWith("The Entity belongs to another corpus.", Assert.Throws<ArgumentException>(() => ask(Theirs.Entities[0])).Message);
    }

    [Theory, MemberData(nameof(VerbsOfEntities))]
    public void Query_WithADefaultEntity_Throws(string verb, Action<Entity> ask)
    {
        Assert.NotEmpty(verb);
        Assert.StartsWith("default(Entity) belongs to no corpus.", Assert.Throws<ArgumentException>(() => ask(default)).Message);
    }

    [Fact]
    public void Query_WithAnArticleOrSourceOfAnotherCorpus_Throws()
    {
        Assert.StartsWith("The Article", Assert.Throws<ArgumentException>(() => Ours.Quotes.In(Theirs.Articles[0])).Message);
        Assert.StartsWith("The Article", Assert.Throws<ArgumentException>(() => Ours.Mentions.In(Theirs.Articles[0])).Message);
        Assert.StartsWith("The Source", Assert.Throws<ArgumentException>(() => Ours.Articles.From(Theirs.Sources[0])).Message);
        Assert.StartsWith("default(Source)", Assert.Throws<ArgumentException>(() => Ours.Articles.From(default)).Message);
    }
}
