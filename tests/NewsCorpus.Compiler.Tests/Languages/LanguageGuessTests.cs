using NewsCorpus.Compiler.Languages;

namespace NewsCorpus.Compiler.Tests.Languages;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The mayor of the town said that the pier would be open for all who want to walk on it.")]
    [InlineData("id", "Wali kota yang baru itu mengatakan bahwa dermaga akan dibuka untuk semua orang pada hari ini.")]
    [InlineData("de", "Der Bürgermeister der Stadt sagte, dass die Brücke für alle offen sei, die auf ihr gehen wollen.")]
    public void Of_AText_GivesItsLanguage(string language, string text) => Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("The mayor of the town.")]
    [InlineData("Le maire de la ville a dit que le quai serait ouvert pour tous ceux qui veulent y marcher.")]
    [InlineData("The mayor of the town said that it is so. Wali kota yang baru itu mengatakan bahwa ini akan dibuka.")]
    public void Of_ATextThatIsShortOrStrangeOrMixed_GivesNone(string text) => Assert.Null(LanguageGuess.Of(text));
}
