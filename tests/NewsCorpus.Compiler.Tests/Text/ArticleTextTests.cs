using CsCheck;
using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>What is kept of a file's text, and what is said about it.</summary>
public sealed class ArticleTextTests
{
    [Theory]
    [InlineData("Hujan.\nReda.", "Hujan.\nReda.")]
    [InlineData("\uFEFFHujan.", "Hujan.")]
    [InlineData("Hujan\uFEFF.", "Hujan\uFEFF.")]
    [InlineData("Hujan.\r\nReda.\r\n", "Hujan.\nReda.\n")]
    [InlineData("Hujan.\rReda.\r", "Hujan.\rReda.\r")]
    [InlineData("Hujan.\n\rReda.", "Hujan.\n\rReda.")]
    [InlineData("  Hujan. \t\n\n ", "  Hujan. \t\n\n ")]
    [InlineData("e\u0301 is not \u00E9", "e\u0301 is not \u00E9")]
    [InlineData("🌧 stays", "🌧 stays")]
    [InlineData("", "")]
    public void Normalise_FilesText_ChangesByteOrderMarkAndLineEndsOnly(string raw, string expected) =>
        Assert.Equal(expected, ArticleText.Normalise(raw));

    [Theory]
    [InlineData("\uFEFF\uFEFFHujan.", "\uFEFFHujan.")]
    [InlineData("Hujan.\r\r\nReda.", "Hujan.\r\nReda.")]
    public void Normalise_WhatWasConvertedTwice_IsMendedOnce(string raw, string expected) =>
        Assert.Equal(expected, ArticleText.Normalise(raw));

    // Data of a theory is UTF-8 on its way, which no half pair survives: the halves are made here.
    [Theory]
    [InlineData("a{high}", "a\uFFFD")]
    [InlineData("{low}a", "\uFFFDa")]
    [InlineData("{low}{high}", "\uFFFD\uFFFD")]
    [InlineData("{high}{high}{low}", "\uFFFD🌧")]
    [InlineData("{high}\r\n{low}", "\uFFFD\n\uFFFD")]
    public void Normalise_HalfOfASurrogatePair_BecomesTheReplacementCharacter(string raw, string expected)
    {
        string halves = raw.Replace("{high}", "\uD83C", StringComparison.Ordinal).Replace("{low}", "\uDF27", StringComparison.Ordinal);

        Assert.Equal(expected, ArticleText.Normalise(halves));
    }

    [Fact]
    public void Normalise_AnyText_IsWhatThePlainRulesGive() =>
        Gen.OneOf(Gen.Char, Gen.OneOf('\r', '\n', '\uFEFF', '\uD83C', '\uDF27')).Array.Sample(
            units =>
            {
                string raw = new(units);
                string plain = (raw.StartsWith('\uFEFF') ? raw[1..] : raw).Replace("\r\n", "\n", StringComparison.Ordinal);
                string wellFormed = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(plain));
                Assert.Equal(wellFormed, ArticleText.Normalise(raw));
            },
            iter: 5000);

    [Theory]
    [InlineData("Hujan.\nReda.\tLagi.\r")]
    [InlineData("Rambu\u00A0lalu\u200Blintas, \u200Eتونس\u200F")]
    [InlineData("🌧")]
    public void Check_TextThatIsRight_SaysNothing(string text) => Assert.Empty(Lines(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void Check_TextWithoutAnything_IsEmpty(string text) => Assert.Equal("NC4005 at 1,1:", Assert.Single(Lines(text)));

    [Theory]
    [InlineData("Hujan\uFFFD reda\uFFFD.", "NC4003 at 1,6:")]
    [InlineData("Hujan.\n\nSore \uFFFD.", "NC4003 at 3,6:")]
    public void Check_ReplacementCharacter_IsReportedOnceAtTheFirst(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Lines(text)));

    [Theory]
    [InlineData("Hujan\u0007reda\u0008.", "NC4004 at 1,6: U+0007")]
    [InlineData("a\nb\u0000", "NC4004 at 2,2: U+0000")]
    [InlineData("a\u0085b", "NC4004 at 1,2: U+0085")]
    [InlineData("a\u202Eb", "NC4004 at 1,2: U+202E")]
    [InlineData("a\u2066b\u2069", "NC4004 at 1,2: U+2066")]
    public void Check_CharacterThatIsNotSeen_IsReportedOnceWithItsCode(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Lines(text)));

    [Theory]
    [InlineData('\u0007')]
    [InlineData('\u001F')]
    [InlineData('\u007F')]
    public void Check_CharacterThatIsNotSeen_IsFoundWhereverItStands(char unseen)
    {
        for (int at = 0; at < 10; at++)
            Assert.Equal($"NC4004 at 1,{at + 1}: U+{(int)unseen:X4}", Assert.Single(Lines("Hujan reda".Insert(at, unseen.ToString()))));
    }

    private static string[] Lines(string text) => [.. ArticleText.Check("a.txt", text).Select(Describe)];

    private static string Describe(CorpusDiagnostic item) =>
        $"{item.Rule.Id} at {item.Place.Line + 1},{item.Place.Column + 1}: {string.Join(", ", item.Arguments.ToArray())}".TrimEnd();
}
