using System.Collections;
using System.Reflection;
using NewsCorpus.Core.Tests.Corpora;

namespace NewsCorpus.Core.Tests;

public sealed class DefaultValueTests
{
    public static TheoryData<Type> Handles =>
        [typeof(Article), typeof(Paragraph), typeof(Quote), typeof(Mention), typeof(Entity), typeof(Source)];

    public static TheoryData<Type> CollectionsAndQueries =>
    [
        typeof(ArticleCollection), typeof(ParagraphCollection), typeof(QuoteCollection), typeof(MentionCollection),
        typeof(EntityCollection), typeof(SourceCollection), typeof(ArticleQuery), typeof(QuoteQuery), typeof(MentionQuery),
        typeof(EntityQuery),
    ];

    [Theory, MemberData(nameof(Handles))]
    public void Default_OfAHandle_IsDefaultAndAnEmptyText(Type type)
    {
        object value = Activator.CreateInstance(type)!;

        Assert.Equal(true, type.GetProperty("IsDefault")!.GetValue(value));
        Assert.Equal("", value.ToString());
        Assert.Equal(value, Activator.CreateInstance(type));
        Assert.Equal(value.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
    }

    [Theory, MemberData(nameof(Handles))]
    public void Default_AskedForAnyOtherProperty_ThrowsAndNamesTheType(Type type)
    {
        object value = Activator.CreateInstance(type)!;
        IEnumerable<PropertyInfo> properties = type.GetProperties()
            .Where(property => property.Name != "IsDefault" && !property.PropertyType.IsByRefLike);

        Assert.All(properties, property => AssertThrows(type, () => property.GetValue(value)));
    }

    [Fact]
    public void Default_AskedForBytes_ThrowsAndNamesTheType()
    {
        AssertThrows(typeof(Article), () => default(Article).Utf8Text.Length);
    }

    [Theory, MemberData(nameof(CollectionsAndQueries))]
    public void Default_OfACollectionOrQuery_ThrowsWhenEnumerated(Type type)
    {
        var value = (IEnumerable)Activator.CreateInstance(type)!;

        AssertThrows(type, () => value.GetEnumerator());
    }

    [Fact]
    public void Default_OfInfo_IsDefaultAndThrows()
    {
        Assert.True(default(CorpusInfo).IsDefault);
        Assert.Equal("", default(CorpusInfo).ToString());
        AssertThrows(typeof(CorpusInfo), () => default(CorpusInfo).Name);
    }

    [Fact]
    public void Default_OfSearchValues_IsEmpty()
    {
        Assert.Equal("", default(Snippet).Mark("<", ">"));
        Assert.Empty(default(Snippet).Highlights);
        Assert.Empty(default(SearchHit).Highlights);
        Assert.True(default(SearchHit).Article.IsDefault);
    }

    [Fact]
    public void Equality_OfHandles_IsThatOfCorpusAndPlace()
    {
        Corpus corpus = Harbour.Corpus.Build(), twin = Harbour.Corpus.Build();

        AssertEquality(corpus.Articles[0], corpus.Articles["banjir-arang"], corpus.Articles[1], twin.Articles[0]);
        AssertEquality(corpus.Entities[0], corpus.Entities["ayu-lestari"], corpus.Entities[1], twin.Entities[0]);
        AssertEquality(corpus.Sources[0], corpus.Sources["kabar-arang"], corpus.Sources[1], twin.Sources[0]);
        AssertEquality(corpus.Quotes[0], corpus.Articles[0].Quotes.First(), corpus.Quotes[1], twin.Quotes[0]);
        AssertEquality(corpus.Mentions[0], corpus.Articles[0].Mentions.First(), corpus.Mentions[1], twin.Mentions[0]);
        AssertEquality(
            corpus.Quotes[0].Paragraph, corpus.Articles[0].Paragraphs[1], corpus.Quotes[0].LastParagraph, twin.Quotes[0].Paragraph);
    }

    [Fact]
    public void EqualityOperators_OfHandles_AgreeWithEquals()
    {
        Corpus corpus = Harbour.Corpus.Build();

        Assert.True(corpus.Articles[0] == corpus.Articles[0] && corpus.Articles[0] != corpus.Articles[1]);
        Assert.True(corpus.Entities[0] == corpus.Entities[0] && corpus.Entities[0] != corpus.Entities[1]);
        Assert.True(corpus.Sources[0] == corpus.Sources[0] && corpus.Sources[0] != corpus.Sources[1]);
        Assert.True(corpus.Quotes[0] == corpus.Quotes[0] && corpus.Quotes[0] != corpus.Quotes[1]);
        Assert.True(corpus.Mentions[0] == corpus.Mentions[0] && corpus.Mentions[0] != corpus.Mentions[1]);
        ParagraphCollection paragraphs = corpus.Articles[0].Paragraphs;
        Assert.True(paragraphs[0] == paragraphs[0] && paragraphs[0] != paragraphs[1]);
        ReadOnlySpan<Role> roles = corpus.Entities[0].Roles.AsSpan();
        Assert.True(roles[0] == corpus.Entities[0].Roles[0] && roles[0] != roles[1]);
    }

    private static void AssertEquality<T>(T value, T same, T other, T ofTwin)
        where T : struct, IEquatable<T>
    {
        Assert.True(value.Equals(same) && value.Equals((object)same));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.False(value.Equals(other) || value.Equals((object)other) || value.Equals(null));
        Assert.False(value.Equals(ofTwin) || value.Equals(default));
    }

    private static void AssertThrows(Type type, Func<object?> ask)
    {
        Exception thrown = Record.Exception(ask)!;
        var exception = Assert.IsType<InvalidOperationException>(thrown is TargetInvocationException ? thrown.InnerException : thrown);
        Assert.Contains(type.Name, exception.Message, StringComparison.Ordinal);
    }
}
