using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>Where paragraphs begin and end. In the expected column a bar is between paragraphs.</summary>
public sealed class ParagraphSplitterTests
{
    [Theory]
    [InlineData("Hujan turun.", "Hujan turun.")]
    [InlineData("Hujan turun.\nSungai naik.\nPasar tutup.", "Hujan turun.|Sungai naik.|Pasar tutup.")]
    [InlineData("Hujan turun.\n\nSungai naik.\n\nPasar tutup.", "Hujan turun.|Sungai naik.|Pasar tutup.")]
    [InlineData("Hujan di pasar\n\nHujan turun.\nSungai naik.", "Hujan di pasar|Hujan turun.|Sungai naik.")]
    [InlineData("\n\n  Hujan turun. \t\n \n\tSungai naik.\n\n", "Hujan turun.|Sungai naik.")]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    public void Split_LinesThatEndSentences_AreParagraphs(string text, string expected) =>
        Assert.Equal(expected, Split(text, ArticleLayout.Detect));

    [Theory]
    [InlineData(
        "Hujan turun sejak\npagi hari di kota.\n\nSungai naik dan\npasar harus\ntutup.",
        "Hujan turun sejak\npagi hari di kota.|Sungai naik dan\npasar harus\ntutup.")]
    [InlineData("Hujan turun\nsejak pagi", "Hujan turun\nsejak pagi")]
    public void Split_LinesThatGoOn_AreBlocks(string text, string expected) => Assert.Equal(expected, Split(text, ArticleLayout.Detect));

    [Theory]
    [InlineData("Hujan turun.\nSungai naik\nPasar tutup.", "Hujan turun.|Sungai naik|Pasar tutup.")]
    [InlineData("“Hujan,” kata Rina.\n“Reda!”\n(Semua pulang.)\n“Sepi…”", "“Hujan,” kata Rina.|“Reda!”|(Semua pulang.)|“Sepi…”")]
    public void Split_MostLinesEndSentences_AreParagraphsAllTheSame(string text, string expected) =>
        Assert.Equal(expected, Split(text, ArticleLayout.Detect));

    [Fact]
    public void Split_LayoutOfLines_CutsWhereLinesGoOn() =>
        Assert.Equal("Hujan turun|sejak pagi", Split("Hujan turun\nsejak pagi", ArticleLayout.Lines));

    [Fact]
    public void Split_LayoutOfBlocks_KeepsWholeSentencesTogether() =>
        Assert.Equal("Hujan turun.\nSungai naik.|Pasar tutup.", Split("Hujan turun.\nSungai naik.\n\nPasar tutup.", ArticleLayout.Blocks));

    [Theory]
    [InlineData("Hujan\n\nTurun.", true)]
    [InlineData("Hujan\n \t\nTurun.", true)]
    [InlineData("Hujan\nTurun.", false)]
    [InlineData("Hujan", false)]
    public void StandsAlone_FirstLine_IsSetApartByABlankLine(string text, bool expected) =>
        Assert.Equal(expected, ParagraphSplitter.StandsAlone(text, new CharSpan(0, 5)));

    private static string Split(string text, ArticleLayout layout) =>
        string.Join('|', ParagraphSplitter.Split(text, layout).Select(span => span.Of(text)));
}
