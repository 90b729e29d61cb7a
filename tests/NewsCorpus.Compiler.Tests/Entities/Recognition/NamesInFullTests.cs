using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Entities.Recognition;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Entities.Recognition;

/// <summary>Names that their own form completes.</summary>
public sealed class NamesInFullTests
{
    [Theory]
    [InlineData("id", "Menurut Badan Sungai Raya (BSR), air naik.", "BSR", "Badan Sungai Raya|BSR")]
    [InlineData("en", "The Board of the River and Rain (BRR) met.", "BRR", "Board of the River and Rain|BRR")]
    [InlineData("en", "The River Board (RXB) met.", "RXB", "RXB")]
    [InlineData("en", "The board (RB) met.", "RB", "RB")]
    [InlineData("en", "(RB) met.", "RB", "RB")]
    public void Of_AcronymInBrackets_TakesTheWordsWhoseInitialsItIs(string language, string text, string acronym, string expected) =>
        Assert.Equal(expected, Complete(language, text, acronym, EntityKind.Organization));

    [Theory]
    [InlineData("en", "Then Khalid al-Amin spoke.", "Khalid al", "Khalid al-Amin")]
    [InlineData("en", "Then Khalid Amin-Hasan spoke.", "Khalid Amin", "Khalid Amin")]
    public void Of_ArticleBeforeAHyphen_GoesOnBehindIt(string language, string text, string name, string expected) =>
        Assert.Equal(expected, Complete(language, text, name, EntityKind.Person));

    private static string Complete(string language, string text, string name, EntityKind kind)
    {
        Passage passage = ArticleSample.Sentences(text, language);
        int start = text.IndexOf(name, StringComparison.Ordinal);
        List<RecognisedName> names = [new(0, passage.TokenAt(start), passage.TokenAt(start + name.Length), kind)];
        return string.Join('|', NamesInFull.Of(names, text, [passage])
            .Select(found => text[passage.Tokens[found.First].Start..passage.Tokens[found.End - 1].End]));
    }
}
