using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tool.Tests.Annotate;

/// <summary>Offsets count the text as it was given, in the unit asked for, and "text" is what they cut from it.</summary>
public sealed class AnnotateOffsetTests
{
    // A byte order mark, a line end of two characters, letters of one to four bytes.
    private const string Text =
        "\uFEFFThe gate 🚪 is shut\r\n\r\n“Réval, stay out 🛑!” said Ana Quill.\r\n“Come\r\nback,” she said.\n";

    public static TheoryData<string, string> Texts => new()
    {
        { Text, "lines" },
        { Text, "blocks" },
        { Text.Replace("\r\n", "\n", StringComparison.Ordinal), "lines" },
        { Text.Replace("\n", "\r\n", StringComparison.Ordinal), "blocks" },
        { "\r\n\r\n“\r\n”\r\n", "lines" },
        { "“A lone \r stays,” said Ana Quill.\r", "lines" },
        { "", "lines" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Offsets_InEveryUnit_CutTheSameWords(string text, string layout)
    {
        string line = AnnotateRun.Line(text, "en", ("layout", layout));
        string[] inUtf16 = [.. Stretches(AnnotateRun.Annotate(line)).Select(stretch => Checked(stretch, stretch.Cut(text)))];
        Assert.Equal(inUtf16, Stretches(AnnotateRun.Annotate(line, "--offsets", "codepoints")).Select(stretch =>
            Checked(stretch, CutRunes(text, stretch))));
        Assert.Equal(inUtf16, Stretches(AnnotateRun.Annotate(line, "--offsets", "utf8")).Select(stretch =>
            Checked(stretch, CutBytes(text, stretch))));
    }

    [Fact]
    public void Paragraphs_OfATextWithCrLf_EndBeforeTheCr() => Assert.Equal(
        ["The gate 🚪 is shut", "“Réval, stay out 🛑!” said Ana Quill.", "“Come", "back,” she said."],
        AnnotateRun.Annotate(AnnotateRun.Line(Text, "en", ("layout", "lines")))
            .Array("paragraphs")
            .Select(static item => item.Cut(Text)));

    [Fact]
    public void QuotedWords_OverAWrappedLine_AreAsTheyWereGiven() => Assert.Equal(
        ["Réval, stay out 🛑!", "Come\r\nback,"],
        AnnotateRun.Annotate(AnnotateRun.Line(Text, "en", ("layout", "blocks")))
            .Array("quotes")
            .Select(static item => item.String("text")));

    private static IEnumerable<JsonElement> Stretches(JsonElement annotation)
    {
        foreach (JsonElement paragraph in annotation.Array("paragraphs")) yield return paragraph;
        foreach (JsonElement mention in annotation.Array("mentions")) yield return mention;
        foreach (JsonElement quote in annotation.Array("quotes"))
        {
            yield return quote;
            foreach (string field in (string[])["speakerMention", "cue"])
            {
                if (quote.GetProperty(field).ValueKind == JsonValueKind.Object) yield return quote.GetProperty(field);
            }
        }
    }

    // A quote's text is without its marks, a line for each paragraph; every other's is what the offsets cut.
    private static string Checked(JsonElement stretch, string cut)
    {
        if (stretch.TryGetProperty("text", out JsonElement text))
        {
            if (stretch.TryGetProperty("rule", out _))
                Assert.All(text.GetString()!.Split('\n'), piece => Assert.Contains(piece, cut, StringComparison.Ordinal));
            else Assert.Equal(text.GetString(), cut);
        }

        return cut;
    }

    private static string CutRunes(string text, JsonElement stretch) =>
        string.Concat(text.EnumerateRunes().Skip(Number(stretch, "start")).Take(Number(stretch, "length")));

    private static string CutBytes(string text, JsonElement stretch) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text), Number(stretch, "start"), Number(stretch, "length"));

    private static int Number(JsonElement stretch, string field) => stretch.GetProperty(field).GetInt32();
}
