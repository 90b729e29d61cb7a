using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Languages;

/// <summary>How the words of texts are kept, once each.</summary>
public sealed class VocabularyTests
{
    private static readonly Vocabulary Words = new(
    [
        ("kata", WordClass.CueBeforeSubject),
        ("juru", WordClass.Common),
        ("juru bicara", WordClass.Statement),
        ("juru bicara", WordClass.Title),
        ("nya", WordClass.Clitic),
        ("-minister", WordClass.Title),
    ]);

    [Fact]
    public void Find_WordInAList_IsOneObject() => Assert.Same(Find("kata"), Find("kata"));

    [Theory]
    [InlineData("kata", WordClass.CueBeforeSubject, WordClass.CueBeforeSubject, WordClass.None)]
    [InlineData("katanya", WordClass.None, WordClass.None, WordClass.CueBeforeSubject)]
    [InlineData("juru", WordClass.Common, WordClass.Common | WordClass.Statement | WordClass.Title, WordClass.None)]
    [InlineData("bicara", WordClass.None, WordClass.None, WordClass.None)]
    [InlineData("bicaranya", WordClass.None, WordClass.None, WordClass.None)]
    [InlineData("angin", WordClass.None, WordClass.None, WordClass.None)]
    [InlineData("finanzminister", WordClass.Title, WordClass.Title, WordClass.None)]
    [InlineData("minister", WordClass.None, WordClass.None, WordClass.None)]
    internal void Find_Word_IsAllThatListsSayOfIt(string folded, WordClass classes, WordClass classesFromHere, WordClass stemClasses)
    {
        Word word = Find(folded);

        Assert.Equal((folded, classes, classesFromHere, stemClasses), (word.Folded, word.Classes, word.ClassesFromHere, word.StemClasses));
        Assert.Equal(StableHash.Of(folded), word.Hash);
    }

    [Fact]
    public void Find_WordOfTextsThatComesAgain_CostsNoMemory()
    {
        Word first = Find("angin");

        Assert.Same(first, Find("angin"));
    }

    [Fact]
    public void Find_MoreWordsThanAreKept_KnowsEach()
    {
        for (int i = 0; i < 20_000; i++)
        {
            string word = "angin" + i;
            Assert.Equal(word, Find(word).Folded);
            Assert.Same(Find("kata"), Find("kata"));
        }
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", false)]
    public void Equals_TwoObjects_GoesByTheWord(string one, string other, bool expected) =>
        Assert.Equal(expected, new Word(one, StableHash.Of(one)).Equals(new Word(other, StableHash.Of(other))));

    [Fact]
    public void Tokenize_VeryLongWord_IsFoldedWhole()
    {
        string text = new('Ä', 1000);

        Token token = Assert.Single(Tokenizer.Tokenize(text, Words));

        Assert.Equal(new string('a', 1000), token.Folded);
        Assert.Equal(StableHash.Of(token.Folded), token.Word.Hash);
    }

    private static Word Find(string folded) => Words.Find(folded, StableHash.Of(folded));
}
