using NewsCorpus.Compiler.Pins;

namespace NewsCorpus.Compiler.Tests.Pins;

/// <summary>Where the words of a pin stand in a text.</summary>
public sealed class AnchorTextTests
{
    [Theory]
    [InlineData("Kami pulang", "Kami pulang")]
    [InlineData("  Kami \t\n pulang ", "Kami pulang")]
    [InlineData("“Kami” „pulang‟ «ya» \"ya\"", "\"Kami\" \"pulang\" \"ya\" \"ya\"")]
    [InlineData("‘Kami’ 'pulang'", "'Kami' 'pulang'")]
    [InlineData(" ", "")]
    public void Normalise_Words_HaveSingleBlanksAndOneShapeOfMarks(string words, string expected) =>
        Assert.Equal(expected, AnchorText.Normalise(words));

    [Theory]
    [InlineData("Rina dan Rina", "Rina", "0+4 9+4")]
    [InlineData("Rinai, Karina, rina", "Rina", "")]
    [InlineData("Rina-Rina's", "Rina", "0+4 5+4")]
    [InlineData("Kota \n\t Hujan", "Kota Hujan", "0+13")]
    [InlineData(" \nKota Hujan", "Kota Hujan", "2+10")]
    [InlineData("kata „Kami“, ya", "\"Kami\"", "5+6")]
    [InlineData("ya ya ya", "ya ya", "0+5 3+5")]
    [InlineData("𐐨𐐨 𐐨", "𐐨", "5+2")]
    [InlineData("e\u0301ra era", "era", "5+3")]
    public void Find_Words_FindsThemWholeWithTheirPlacesInTheText(string text, string words, string expected) =>
        Assert.Equal(expected, Show(new AnchorText(text).Find(words, around: null)));

    [Theory]
    [InlineData("Pasar Rina. Rina datang.", "Rina", "Rina datang", "12+4")]
    [InlineData("Pasar Rina. Rina datang.", "Rina", "Rina. Rina", "6+4 12+4")]
    [InlineData("Pasar Rina. Rina datang.", "Rina", "Rina pergi", "")]
    [InlineData("a Rina b a Rina b", "Rina", "a Rina b a", "2+4")]
    public void Find_WordsAround_LeaveThoseWithinThem(string text, string words, string around, string expected) =>
        Assert.Equal(expected, Show(new AnchorText(text).Find(words, around)));

    private static string Show(IEnumerable<Model.CharSpan> spans) => string.Join(' ', spans.Select(span => $"{span.Start}+{span.Length}"));
}
