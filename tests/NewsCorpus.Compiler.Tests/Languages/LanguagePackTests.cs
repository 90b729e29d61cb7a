using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Languages;

/// <summary>How the words of a language are found in tokens.</summary>
public sealed class LanguagePackTests
{
    private static readonly LanguagePack Indonesian = LanguagePack.For("id");
    private static readonly LanguagePack English = LanguagePack.For("en");

    [Theory]
    [InlineData("id", "id")]
    [InlineData("id-ID", "id")]
    [InlineData("EN-gb", "en")]
    [InlineData("xx", "xx")]
    public void For_LanguageTag_IsThePackOfItsPrimaryLanguage(string tag, string expected)
    {
        Assert.Equal(expected, LanguagePack.For(tag).Language);
        Assert.Same(LanguagePack.For(expected), LanguagePack.For(tag));
    }

    [Fact]
    public void For_LanguageWithoutAFolder_HasNoWords() => Assert.Equal(0, LanguagePack.For("xx").Match(Tokens("kata said", "xx"), 0, (WordClass)~0));

    [Theory]
    [InlineData("juru bicara PT Angin", 2)]
    [InlineData("Juru Bicara PT Angin", 2)]
    [InlineData("juru masak", 0)]
    [InlineData("juru", 0)]
    [InlineData("pernyataan", 1)]
    [InlineData("pernyataan resmi", 2)]
    [InlineData("pernyataan lain", 1)]
    [InlineData("", 0)]
    public void Match_PhraseOfAClass_IsTheLongestFromThatTokenOn(string text, int expected) =>
        Assert.Equal(expected, Indonesian.Match(Tokens(text, "id"), 0, WordClass.Statement));

    [Fact]
    public void Match_TokenBehindTheText_IsNothing() => Assert.Equal(0, Indonesian.Match(Tokens("kata", "id"), 1, WordClass.CueBeforeSubject));

    [Theory]
    [InlineData("menyebut", true, true)]
    [InlineData("mengatakan", true, false)]
    [InlineData("menjuluki", false, true)]
    public void HasWord_WordOfSeveralLists_IsOfAllTheirClasses(string word, bool isCue, bool isNaming) =>
        Assert.Equal(
            (isCue, isNaming),
            (Indonesian.HasWord(word, WordClass.CueAfterSubject), Indonesian.HasWord(word, WordClass.Naming)));

    [Theory]
    [InlineData("juru")]
    [InlineData("bicara")]
    public void HasWord_WordOfAPhrase_IsNone(string word) => Assert.False(Indonesian.HasWord(word, WordClass.Statement));

    [Theory]
    [InlineData("katanya", true)]
    [InlineData("Ujarnya", true)]
    [InlineData("kata", false)]
    [InlineData("rumahnya", false)]
    [InlineData("nya", false)]
    public void IsWithClitic_WordOfAClassAndAClitic_IsOne(string word, bool expected) =>
        Assert.Equal(expected, Tokens(word, "id")[0].IsWithClitic(WordClass.CueBeforeSubject));

    [Fact]
    public void IsWithClitic_LanguageWithoutClitics_HasNone() => Assert.False(Tokens("saidnya", "en")[0].IsWithClitic((WordClass)~0));

    [Theory]
    [InlineData("pada", "id", true)]
    [InlineData("pada", "en", false)]
    [InlineData("pada", null, true)]
    [InlineData("about", null, true)]
    [InlineData("rina", null, false)]
    public void IsCommonWord_WordOfALanguageOrOfAny_IsSaid(string word, string? language, bool expected) =>
        Assert.Equal(expected, LanguagePack.IsCommonWord(word, language));

    [Fact]
    public void Has_ClassThatOnlyOneLanguageHas_SaysWhich()
    {
        Assert.True(Indonesian.Has(WordClass.Clitic));
        Assert.False(English.Has(WordClass.Clitic));
        Assert.True(English.Has(WordClass.Possessive));
        Assert.False(Indonesian.Has(WordClass.Possessive));
    }

    private static Token[] Tokens(string text, string language) => ArticleSample.Tokens(text, language);
}
