using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>
/// What paragraphs are for. A text has a paragraph a line; the kinds are written as letters: H headline, b body, s section head,
/// R head of links, L link.
/// </summary>
public sealed class ParagraphClassifierTests
{
    [Theory]
    [InlineData("Pasar Lama Kebanjiran\nHujan turun.", "Pasar Lama Kebanjiran", "Hb")]
    [InlineData("Pasar  lama kebanjiran\nHujan turun.", "Pasar Lama Kebanjiran", "Hb")]
    [InlineData("Pasar Lama kebanjiran.\nHujan turun.", "Pasar Lama kebanjiran.", "Hb")]
    public void Classify_FirstLineIsTheHeadlineOfTheIndex_IsHeadline(string text, string headline, string expected) =>
        Assert.Equal(expected, Classify(text, headline));

    [Theory]
    [InlineData("Pasar Lama Kebanjiran\n\nHujan turun.", "Hb")]
    [InlineData("Pasar Lama: 'semua habis', kata Rina\n\nHujan turun.", "Hb")]
    public void Classify_FirstLineStandsAloneAndIsNoSentence_IsHeadline(string text, string expected) =>
        Assert.Equal(expected, Classify(text, headline: "Quite another one"));

    [Theory]
    [InlineData("Hujan turun sejak pagi.\n\nSungai naik.")]
    [InlineData("Hujan turun sejak pagi\nSungai naik.")]
    [InlineData("“Hujan turun.”\n\nSungai naik.")]
    public void Classify_FirstLineIsASentenceOrOneOfMany_IsBody(string text) => Assert.Equal("bb", Classify(text));

    [Fact]
    public void Classify_FirstLineIsTooLongForAHeadline_IsBody() =>
        Assert.Equal("bb", Classify(string.Join(' ', Enumerable.Repeat("hujan", 31)) + "\n\nSungai naik."));

    [Fact]
    public void Classify_FirstOfWrappedBlocks_IsBody() =>
        Assert.Equal("b", Classify("Hujan turun\ndi pasar\n\n", headline: null, layout: ArticleLayout.Blocks));

    [Theory]
    [InlineData("Hujan turun.\nSungai naik ke jalan\nPasar tutup.", "bsb")]
    [InlineData("Hujan turun.\n'Semua habis' di pasar\nPasar tutup.", "bsb")]
    public void Classify_ShortLineWithinTheBody_IsASectionHead(string text, string expected) => Assert.Equal(expected, Classify(text));

    [Theory]
    [InlineData("Hujan turun.\nSungai naik.\nPasar tutup.")]
    [InlineData("Hujan turun.\nSungai naik:\nPasar tutup.")]
    [InlineData("Hujan turun.\nSungai naik,\nPasar tutup.")]
    [InlineData("Hujan turun.\n“Semua habis”, kata Rina\nPasar tutup.")]
    [InlineData("Hujan turun.\n—\nPasar tutup.")]
    [InlineData("Hujan turun.\nSungai naik ke jalan dan ke rumah dan ke pasar dan ke sawah\nPasar tutup.")]
    public void Classify_LineThatIsNoTitle_IsBody(string text) => Assert.Equal("bbb", Classify(text));

    [Theory]
    [InlineData("Sungai naik ke jalan\nHujan turun.", "bb")]
    [InlineData("Hujan turun.\nSungai naik ke jalan", "bb")]
    public void Classify_ShortLineBesideTheBody_IsNoSectionHead(string text, string expected) => Assert.Equal(expected, Classify(text));

    [Theory]
    [InlineData("id", "Hujan turun.\nBaca juga:\nPasar baru dibuka\nJalan lama ditutup\nSungai naik.\nWarga pulang.", "bRLLbb")]
    [InlineData("id", "Hujan turun.\nBaca lebih lanjut dari Harian Angin:\nPasar baru dibuka\nSungai naik.", "bRLb")]
    [InlineData("en", "Rain fell.\nRead more:\nNew market opens\nThe river rose.", "bRLb")]
    [InlineData("en", "Rain fell.\nRELATED STORIES:\nNew market opens\nWho is right?", "bRLb")]
    public void Classify_LinesBehindAHeadOfLinks_AreLinksUpToAFullStop(string language, string text, string expected) =>
        Assert.Equal(expected, Classify(text, language: language));

    [Theory]
    [InlineData("id", "Hujan turun.\nBaca selengkapnya: Mengapa pasar ditutup?\nSungai naik.")]
    [InlineData("id", "Hujan turun.\nBaca juga Pasar Baru Dibuka\nSungai naik.")]
    [InlineData("id", "Hujan turun.\nBaca juga – Pasar baru dibuka.\nSungai naik.")]
    [InlineData("id", "Hujan turun.\nBaca lebih lanjut dari Harian Angin: Pasar dibuka.\nSungai naik.")]
    [InlineData("en", "Rain fell.\nSee also: Who owns the market?\nThe river rose.")]
    [InlineData("en", "Rain fell.\nRead more | New market opens!\nThe river rose.")]
    public void Classify_LineThatIsALinkItself_IsALinkAndTheNextIsBody(string language, string text) =>
        Assert.Equal("bLb", Classify(text, language: language));

    [Theory]
    [InlineData("id", "Hujan turun.\nBaca juga aturan pasar sebelum Anda berangkat.\nSungai naik.")]
    [InlineData("en", "Rain fell.\nRead more slowly and you will see what Rina means.\nThe river rose.")]
    public void Classify_SentenceThatMerelyBeginsAlike_IsBody(string language, string text) =>
        Assert.Equal("bbb", Classify(text, language: language));

    [Fact]
    public void Classify_PhraseOfAnotherLanguage_IsNoLink() =>
        Assert.Equal("bsb", Classify("Hujan turun.\nRead more\nSungai naik.", language: "id"));

    private static string Classify(
        string text, string? headline = null, string language = "id", ArticleLayout layout = ArticleLayout.Lines) =>
        string.Concat(ParagraphClassifier.Classify(text, ParagraphSplitter.Split(text, layout), headline, LanguagePack.For(language))
            .Select(passage => passage.Kind switch
            {
                ParagraphKind.Headline => 'H',
                ParagraphKind.Body => 'b',
                ParagraphKind.Heading => 's',
                ParagraphKind.RelatedHeading => 'R',
                _ => 'L',
            }));
}
