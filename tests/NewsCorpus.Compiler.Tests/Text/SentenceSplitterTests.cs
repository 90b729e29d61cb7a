using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Quotes;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>Where sentences end. The texts are written with a bar behind each sentence, which is taken out before they are read.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Hujan turun.| Sungai naik!| Kapan reda?| Tidak tahu")]
    [InlineData("Hujan turun…| Sungai naik.")]
    [InlineData("Hujan turun... lalu reda.")]
    [InlineData("Hujan turun...| Sungai naik.")]
    [InlineData("Harganya 3.500 rupiah, naik 2.5 persen.")]
    [InlineData("Hujan turun (sejak pagi.)| Sungai naik.")]
    [InlineData("Hujan turun.) dan naik.")]
    [InlineData("Alamatnya angin.example.org dan buka.")]
    [InlineData("Hujan turun.| – Sungai naik.")]
    [InlineData("Hujan turun.| 12 orang pulang.")]
    [InlineData("雨です。| 川です。")]
    public void Split_FullStop_EndsASentenceBeforeABlankAndNoSmallLetter(string text) => AssertSplit("id", text);

    [Theory]
    [InlineData("id", "Ia tinggal di Jl. Melati No. 7 bersama Drs. Budi.| Rumahnya besar.")]
    [InlineData("id", "PT. Angin dan CV. Hujan tutup.")]
    [InlineData("en", "Mr. Santoso met Dr. Rina in St. Ives.| It rained.")]
    [InlineData("en", "Wind Co. Ltd. closed.")]
    public void Split_FullStopOfAnAbbreviation_EndsNothing(string language, string text) => AssertSplit(language, text);

    [Theory]
    [InlineData("id", "B. J. Santoso datang.| Ia tersenyum.")]
    [InlineData("en", "J. K. Santoso came.| He smiled.")]
    [InlineData("en", "The U.S. Senate met.")]
    public void Split_FullStopOfAnInitial_EndsNothing(string language, string text) => AssertSplit(language, text);

    [Theory]
    [InlineData("She lives at No. 7 now.")]
    [InlineData("He said no.| Rina said yes.")]
    [InlineData("The umbrella is Rina's.| Budi has none.")]
    public void Split_WordThatIsAnAbbreviationOnlyBeforeANumber_IsOneThere(string text) => AssertSplit("en", text);

    [Theory]
    [InlineData("id", "“Hujan turun.| Sungai naik.”| Rina pulang.", "“Hujan turun. Sungai naik.”| Rina pulang.")]
    [InlineData("id", "“Pulang!” kata Rina.| Ia lelah.", "“Pulang!” kata Rina.| Ia lelah.")]
    [InlineData("id", "“Pulang!” Ujar Rina.", "“Pulang!” Ujar Rina.")]
    [InlineData("id", "“Pulang!” katanya.", "“Pulang!” katanya.")]
    [InlineData("id", "“Pulang?” Rina bertanya.", "“Pulang?” Rina bertanya.")]
    [InlineData("en", "“Go home!” said Rina.| She was tired.", "“Go home!” said Rina.| She was tired.")]
    [InlineData("en", "“Go home,” Rina said.", "“Go home,” Rina said.")]
    [InlineData("en", "The film “Why?” opened.", "The film “Why?” opened.")]
    [InlineData("en", "Rina said “no”. Budi left.", "Rina said “no”.| Budi left.")]
    [InlineData("id", "(“Pulang.”) Rina lelah.", "(“Pulang.”)| Rina lelah.")]
    public void Split_Quotation_CountsAsOneWordThatMayEndTheSentence(string language, string text, string expected) =>
        Assert.Equal(expected, Split(language, text.Replace("|", "", StringComparison.Ordinal)));

    [Fact]
    public void Split_NoTokens_HasNoSentences() => Assert.Equal("", Split("id", ""));

    private static void AssertSplit(string language, string text) =>
        Assert.Equal(text, Split(language, text.Replace("|", "", StringComparison.Ordinal)));

    private static string Split(string language, string text)
    {
        Passage passage = ArticleSample.Paragraph(text, language);
        List<CharSpan> quoted = [.. MarkFinder.Find(text, passage, LanguagePack.For(language), isReopened: false, []).Select(marked => marked.Span)];
        List<Sentence> sentences = SentenceSplitter.Split(text, passage, quoted, LanguagePack.For(language));
        foreach (Sentence sentence in Enumerable.Reverse(sentences).Skip(1))
            text = text.Insert(passage.Tokens[sentence.End - 1].End, "|");
        return text;
    }
}
