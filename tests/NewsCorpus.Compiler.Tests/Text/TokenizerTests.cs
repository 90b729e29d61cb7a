using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>What a word is.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Rina tiba.", "Rina|tiba")]
    [InlineData("ke-2, 3,5 dan COVID19", "ke|2|3|5|dan|COVID19")]
    [InlineData("Jum’at o'clock", "Jum|at|o|clock")]
    [InlineData("naïve Ærø Zoë\u0308", "naïve|Ærø|Zoë\u0308")]
    [InlineData("雨が 비 дождь مطر", "雨が|비|дождь|مطر")]
    [InlineData("𝒜𝓃𝑔𝒾𝓃 𠮷野", "𝒜𝓃𝑔𝒾𝓃|𠮷野")]
    [InlineData("हिन्दी ไทยนี้", "हिन्दी|ไทยนี้")]
    [InlineData("²x ½ x₂", "x|x")]
    [InlineData("a🌧b 👩🏽‍🌾 🇮🇩 ❤️ ☀️", "a|b")]
    [InlineData("--- … “” \n\t", "")]
    [InlineData("", "")]
    public void WordScanner_Text_FindsRunsOfLettersDigitsAndTheirMarks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words(text)));

    [Fact]
    public void WordScanner_HalfOfASurrogatePair_IsNoWord() => Assert.Equal(["a", "b"], Words("a\uD83Cb"));

    [Theory]
    [InlineData("“Pulang,” kata Rina.", "“ Pulang , ” ·kata ·Rina .")]
    [InlineData("No.10 – no. 10", "No . 10 ·– ·no . ·10")]
    [InlineData(" a  b\u00A0c\nd ", "·a ·b ·c ·d")]
    public void Tokenize_Text_KeepsMarksAndSaysWhereWhiteSpaceWas(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text, Vocabulary.Empty).Select(token => (token.HasSpaceBefore ? "·" : "") + token.Span.Of(text))));

    [Theory]
    [InlineData("ÉCOLE", "ecole", true)]
    [InlineData("e\u0301cole", "ecole", false)]
    [InlineData("Łódź", "lodz", true)]
    [InlineData("Ǆ", "ǆ", true)]
    [InlineData("𐐀𐐨", "𐐀𐐨", true)]
    [InlineData("雨", "雨", false)]
    [InlineData("7Up", "7up", false)]
    public void Tokenize_Word_IsFoldedAndKnowsItsCapital(string text, string folded, bool isCapitalised)
    {
        Token token = Assert.Single(Tokenizer.Tokenize(text, Vocabulary.Empty));

        Assert.Equal((true, folded, isCapitalised), (token.IsWord, token.Folded, token.IsCapitalised));
    }

    [Fact]
    public void Tokenize_PartOfAText_CountsFromTheStartOfTheWhole() =>
        Assert.Equal([(6, 10), (10, 11)], Tokenizer.Tokenize("Rina, Budi. Ayu", new(6, 5), Vocabulary.Empty).Select(token => (token.Start, token.End)));

    private static List<string> Words(string text)
    {
        List<string> words = [];
        var scanner = new WordScanner(text);
        while (scanner.MoveNext()) words.Add(scanner.Word.ToString());
        return words;
    }
}
