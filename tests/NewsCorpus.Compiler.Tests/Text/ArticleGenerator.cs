using CsCheck;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Fuzzing;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>
/// Random articles: words that the rules look for in any order, marks of all shapes, and any characters; and whole reports with slips
/// of the same kinds.
/// </summary>
internal static class ArticleGenerator
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "Rina", "Budi Santoso", "Sari Dewi", "PT Angin", "Kota Hujan", "Wali Kota Hujan", "Pak", "Mr.", "Rina's", "City Hall",
        "kata", "katanya", "mengatakan", "menyebutnya", "menurut", "menurutnya", "ia", "juru bicara", "Presiden", "dan", "yang", "di",
        "said", "told", "called", "according to", "he", "who", "and", "is", "a statement from", "the", "No. 7", "Drs.", "B.",
        "sagte", "so", "der", "Sprecher", "Polizei", "am Montag", "laut", "zufolge", "Baca juga:", "Read more", "hujan", "turun", "2025", "'", "’", "6'3\"", "Jum’at", "雨", "🌧", "e\u0301", "\uFEFF", "\uFFFD");

    private static readonly Gen<string> Mark = Gen.OneOf(
        "“", "”", "\"", "„", "«", "»", "‘", "’", "'", ",", ".", "!", "?", "…", "...", ":", ";", "(", ")", "–", "-", "/", " ", " ", " ", " ");

    private static readonly Gen<string> Break = Gen.OneOf("\n", "\n\n", "\r\n", "\r", ".\n", "”\n", "”\n“", "\n“", " \t ");

    private static readonly Gen<string> Control = Gen.OneOf(
        "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u00AD", "\u200B", "\u200F", "\u2028", "\u2029", "\u202E", "\uFEFF", "\uD83C", "\uDF27");

    private static readonly Gen<string> Any = Gen.String[Gen.OneOf(Gen.Char, Gen.Char['\u2000', '\u206F'], Gen.Char['\uD800', '\uDFFF']), 0, 4];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Word), (4, Mark), (3, Word.Select(word => " " + word)), (2, Break), (1, Any));

    private static readonly Gen<string> Report = TextMutation.Of(
        Gen.OneOf(NewsSample.Indonesian, NewsSample.English, NewsSample.German),
        Gen.Frequency((3, Mark), (2, Break), (2, Word), (1, Control), (1, Any)));

    /// <summary>A text as a decoder gives it, with its first line perhaps the headline, in a language, laid out in some way.</summary>
    public static Gen<(string Text, ArticleFacts Facts)> Article { get; } = Gen.Select(
        Gen.OneOf(Piece.Array[0, 80].Select(string.Concat), Report),
        Gen.OneOf("id", "en", "en-GB", "de", "xx"),
        Gen.OneOf(ArticleLayout.Detect, ArticleLayout.Lines, ArticleLayout.Blocks),
        Gen.Bool,
        (text, language, layout, hasHeadline) =>
        {
            string headline = hasHeadline ? text.Split('\n')[0].Trim() : "Nothing of this text";
            return (text, ArticleSample.Facts(language, headline: headline) with { Layout = layout });
        });
}
