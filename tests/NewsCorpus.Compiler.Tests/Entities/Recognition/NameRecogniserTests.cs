using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Languages;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Entities.Recognition;

/// <summary>What is recognised in sentences that no model has seen.</summary>
public sealed class NameRecogniserTests
{
    [Theory]
    [InlineData("id", "Menteri Keuangan Ratna Wijaya mengatakan harga beras turun di Semarang.", "Ratna Wijaya", "Person")]
    [InlineData("id", "Menteri Keuangan Ratna Wijaya mengatakan harga beras turun di Semarang.", "Semarang", "Place")]
    [InlineData("id", "Gubernur datang bersama Ketua Komisi Pemberantasan Korupsi, kata Dedi.", "Komisi Pemberantasan Korupsi", "Organization")]
    [InlineData("en", "President Laura Bennett said on Monday that rain was near.", "Laura Bennett", "Person")]
    [InlineData("en", "The ship left for Hamburg on Monday.", "Hamburg", "Place")]
    [InlineData("en", "She studied law at the University of Leeds before the war.", "University of Leeds", "Organization")]
    public void Recognise_NameInASentence_IsFoundWithItsKind(string language, string text, string name, string kind) =>
        Assert.Contains((name, kind), Recognise(language, text));

    [Theory]
    [InlineData("id", "Hujan turun sejak pagi, dan jalan itu banjir.")]
    [InlineData("en", "Rain fell all day, and the road was closed.")]
    [InlineData("id", "")]
    public void Recognise_SentenceWithoutNames_HasNone(string language, string text) => Assert.Empty(Recognise(language, text));

    [Fact]
    public void Recognise_LanguageWithoutAModel_HasNone() => Assert.Empty(Recognise("xx", "Rina Wijaya lives in Jakarta."));

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Recognise_SameText_IsTheSame(string language)
    {
        const string Text = "Rina Wijaya met Budi Santoso of PT Angin in Semarang, Kota Hujan.";

        Assert.Equal(Recognise(language, Text), Recognise(language, Text));
    }

    [Theory]
    [InlineData("Budi ")]
    [InlineData("A")]
    [InlineData("A.")]
    [InlineData("BUDI-")]
    [InlineData("Budi dan ")]
    [InlineData("of the ")]
    [InlineData("1 ")]
    public void Recognise_MegabyteOfOneWord_IsReadInLinearTime(string word) =>
        Recognise("en", string.Concat(Enumerable.Repeat(word, 1_000_000 / word.Length)));

    private static List<(string Name, string Kind)> Recognise(string language, string text)
    {
        var pack = LanguagePack.For(language);
        Passage passage = ArticleSample.Sentences(text, language);
        return
        [
            .. NameRecogniser.Recognise(text, [passage], pack).Select(name =>
                (CharSpan.FromBounds(passage.Tokens[name.First].Start, passage.Tokens[name.End - 1].End).Of(text), name.Kind.ToString())),
        ];
    }
}
