using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tool.Tests.Annotate;

/// <summary>Line for line: what comes in the place of what.</summary>
public sealed class AnnotateLinesTests
{
    private static readonly string Good = AnnotateRun.Line("The gate is shut.");

    [Theory]
    [InlineData("", "the line is empty")]
    [InlineData(" \t", "the line is empty")]
    [InlineData("gate", "the line is not JSON (byte 1)")]
    [InlineData("""{"id":"a","language":"en","text":"x"} x""", "the line is not JSON (byte 39)", "a")]
    [InlineData("""{"id":"a","language":"en","text":"x""", "the line is not JSON (byte 36)", "a")]
    [InlineData("""["id"]""", "the line is not a JSON object")]
    [InlineData("7", "the line is not a JSON object")]
    [InlineData("null", "the line is not a JSON object")]
    [InlineData("""{"language":"en","text":"x"}""", "'id' is missing")]
    [InlineData("""{"id":"a","text":"x"}""", "'language' is missing", "a")]
    [InlineData("""{"text":null,"language":"en","id":"a"}""", "'text' is missing", "a")]
    [InlineData("""{"id":5,"language":"en","text":"x"}""", "'id' is not a string")]
    [InlineData("""{"id":"a","language":["en"],"text":"x"}""", "'language' is not a string", "a")]
    [InlineData("""{"id":"a","language":"en","text":{"t":"x"}}""", "'text' is not a string", "a")]
    [InlineData("""{"id":"a","language":"english","text":"x"}""", "'language' is not a language tag, such as en or id-ID", "a")]
    [InlineData("""{"id":"a","language":"en","text":"x","layout":"pages"}""", "'layout' is neither lines nor blocks", "a")]
    [InlineData(
        """{"id":"a","language":"en","text":"x","date":"6 May"}""",
        "'date' is not a day, as in 2024-05-06, or a time with its offset, as in 2024-05-06T07:08Z",
        "a")]
    [InlineData("""{"id":"a","id":"b","language":"en","text":"x"}""", "'id' is there twice", "b")]
    [InlineData("""{"id":"a","language":"en","text":"\ud83d!"}""", "'text' has half a surrogate pair", "a")]
    [InlineData("""{"id":"\udc00","language":"en","text":"x"}""", "'id' has half a surrogate pair")]
    public void Line_ThatIsNoArticle_SaysWhyInItsPlace(string line, string error, string? id = null)
    {
        ToolRun run = ToolRun.Reading($"{Good}\n{line}\n{Good}\n", "annotate");
        string inPlace = $$"""{{{(id is null ? "" : $"\"id\":\"{id}\",")}}"line":2,"error":"{{error}}"}""";
        Assert.Equal([run.Lines[0], inPlace, run.Lines[0]], run.Lines);
        Assert.Equal(
            (3, "1 of 3 lines could not be annotated; each says in its place why"), (run.Code, run.Problem));
    }

    [Fact]
    public void Line_ThatIsNotUtf8_SaysSo()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes(AnnotateRun.Line("Réval"));
        Assert.Equal(["""{"line":1,"error":"the line is not UTF-8"}"""], ToolRun.Reading(latin1, "annotate").Lines);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{0}", 1)]
    [InlineData("{0}\n", 1)]
    [InlineData("{0}\r\n{0}\r\n", 2)]
    [InlineData("\uFEFF{0}\n{0}", 2)]
    public void Input_WithAnyLineEnds_IsReadLineForLine(string input, int lines)
    {
        ToolRun run = ToolRun.Reading(input.Replace("{0}", Good, StringComparison.Ordinal), "annotate");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(lines, run.Lines.Length);
    }

    [Fact]
    public void OptionalFields_ThatAreNull_AreAsIfNotThere() => Assert.Equal(
        AnnotateRun.Annotate(Good).GetRawText(),
        AnnotateRun.Annotate($$"""{"headline":null,"layout":null,"date":null,{{Good[1..]}}""").GetRawText());

    [Fact]
    public void Line_OfManyMegabytes_IsAnnotated()
    {
        string text = string.Concat(Enumerable.Repeat("“The gate is shut,” said Ana Quill.\n", 60_000));
        Assert.Equal(60_000, AnnotateRun.Annotate(AnnotateRun.Line(text)).Array("quotes").Length);
    }

    [Fact]
    public void Output_OfLettersOfAnyScript_IsNotEscaped()
    {
        ToolRun run = ToolRun.Reading(AnnotateRun.Line("“Réval 🚪 門 \u2028 \\ \t x,” said Ana Quill."), "annotate");
        Assert.Contains("""
            "text":"Réval 🚪 門 \u2028 \\ \t x,"
            """, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Output_WithAnyNumberOfJobs_IsTheSameAndInOrder(int jobs)
    {
        IEnumerable<string> lines = Enumerable.Range(0, 500).Select(static i => i % 50 == 7
            ? "nothing"
            : AnnotateRun.Line(string.Concat(Enumerable.Repeat(AnnotateRun.Gate, i * 7 % 11)), "en", ("id", $"{i}")));
        string number = jobs.ToString(CultureInfo.InvariantCulture);
        ToolRun run = ToolRun.Reading(string.Join('\n', lines), "annotate", "--jobs", number);
        Assert.Equal(500, run.Lines.Length);
        for (int i = 0; i < run.Lines.Length; i++)
        {
            JsonElement line = JsonDocument.Parse(run.Lines[i]).RootElement;
            if (i % 50 == 7) Assert.Equal(i + 1, line.GetProperty("line").GetInt32());
            else Assert.Equal($"{i}", line.String("id"));
        }

        Assert.Equal(ToolRun.Reading(string.Join('\n', lines), "annotate", "--jobs", "3").Out, run.Out);
    }
}
