extern alias compiler;

using System.Text;
using compiler::NewsCorpus.Text;

namespace NewsCorpus.Core.Tests.Text;

public sealed class FoldingTests
{
    // Letters that Unicode does not decompose into a base letter and marks, each before what people type for it.
    private const string WithoutDecomposition = "æaðdøoþtßsđdħhıiĸkłlŉnŋnœoŧtſsƀb";

    public static TheoryData<int, int> Blocks => new() { { 0x00C0, 0x024F }, { 0x1E00, 0x1EFF } };

    [Theory, MemberData(nameof(Blocks))]
    public void Fold_OfALatinLetter_IsTheLowerBaseLetterOfItsDecomposition(int first, int last)
    {
        Assert.All(Enumerable.Range(first, last - first + 1).Select(unit => (char)unit), unit =>
            Assert.Equal((unit, Expected(unit)), (unit, Folding.Fold(unit))));
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Fold_OfBothCasesOfALetter_IsTheSame(int first, int last)
    {
        Assert.All(Enumerable.Range(first, last - first + 1).Select(unit => (char)unit), unit =>
            Assert.Equal((unit, Folding.Fold(unit)), (unit, Folding.Fold(char.ToLowerInvariant(unit)))));
    }

    [Theory, MemberData(nameof(Blocks))]
    public void Fold_OfWhatIsFolded_ChangesNothing(int first, int last)
    {
        Assert.All(Enumerable.Range(first, last - first + 1).Select(unit => Folding.Fold((char)unit)), folded =>
            Assert.Equal(folded, Folding.Fold(folded)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n", "")]
    [InlineData("  Two\u00A0 \tWords ", "two words")]
    [InlineData("a \u0301", "a")]
    [InlineData("a \u0301 b", "a b")]
    [InlineData("\u0301 a", "a")]
    [InlineData("ÁRANG e\u0301", "arang e")]
    [InlineData("𝐀 🇮🇩", "𝐀 🇮🇩")]
    [InlineData("ΑΘΗΝΑ Москва", "αθηνα москва")]
    public void Fold_OfAText_HasNoCaseNoMarksAndSingleBlanks(string text, string expected)
    {
        Assert.Equal(expected, Folding.Fold(text));
    }

    private static char Expected(char unit)
    {
        char letter = char.ToLowerInvariant(unit.ToString().Normalize(NormalizationForm.FormD)[0]);
        int exception = WithoutDecomposition.IndexOf(letter, StringComparison.Ordinal);
        return exception >= 0 && exception % 2 == 0 ? WithoutDecomposition[exception + 1] : letter;
    }
}
