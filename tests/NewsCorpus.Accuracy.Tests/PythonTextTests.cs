using NewsCorpus.Accuracy.Data;
using NewsCorpus.Accuracy.Scoring;

namespace NewsCorpus.Accuracy.Tests;

public sealed class PythonTextTests
{
    [Theory]
    [InlineData("Siti Marwah", "siti marwah")]
    [InlineData("Mr. Marwah", "marwah")]
    [InlineData("the President of Nusa", "nusa")]
    [InlineData("O'Quill-Réval’s S.T. Marwah", "o'quill-réval’s s.t marwah")]
    [InlineData("Port2Port 7", "port port")]
    [InlineData("İpek ΜΑΡΟΣ", "i pek μαρος")]
    [InlineData("𐐁𐐂 x", "𐐩𐐪 x")]
    [InlineData("“—”", "")]
    public void Words_OfAName_AreThoseThatTellItFromOthers(string name, string words) =>
        Assert.Equal(words, string.Join(' ', PythonText.Words(name)));

    [Theory]
    [InlineData("“Go!”", "Go")]
    [InlineData("«2³»", "2³")]
    [InlineData("🚪Go🚪", "Go")]
    [InlineData("…", "")]
    public void Trim_OfAStretch_EndsInLettersOrDigits(string stretch, string trimmed)
    {
        var text = new CodePointText(stretch);
        (int start, int end) = PythonText.Trim(text, -3, text.Length + 3);
        Assert.Equal(trimmed, text.Cut(start, end));
    }

    [Theory]
    [InlineData(56.25, "56.2")]
    [InlineData(18.75, "18.8")]
    [InlineData(0.05, "0.1")]
    [InlineData(99.95, "100.0")]
    [InlineData(0, "0.0")]
    public void Fixed_OfAFigure_RoundsTiesToEven(double value, string figure) => Assert.Equal(figure, PythonText.Fixed(value));
}
