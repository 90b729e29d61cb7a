using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

/// <summary>What holds for the JSON of every command.</summary>
public sealed class JsonOutputTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create();

    public static TheoryData<string> Commands =>
        ["", "articles", "quotes", "entities", "mentions Marwah", "search marwah", "check"];

    public void Dispose() => _valley.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Json_OfACommand_IsOneDocumentAndNothingElse(string command)
    {
        ToolRun run = Ask(command);
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse($"[{run.Out}]").RootElement.ValueKind);
        Assert.Single(JsonDocument.Parse($"[{run.Out}]").RootElement.EnumerateArray());
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Json_OfACommand_IsIndentedAndEndsItsLastLine(string command)
    {
        string text = Ask(command).Out;
        Assert.Matches("\\A(\\{\n  \"|\\[\n  \\{\n    \")", text);
        Assert.EndsWith(text[0] == '{' ? "\n}\n" : "\n]\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("entities", "Tomas Réval")]
    [InlineData("quotes", "“")]
    public void Json_WithLettersBeyondAscii_DoesNotEscapeThem(string command, string letters)
    {
        _valley.With("texts/sign.txt", "A sign at the gate\n\n“Closed ‘until “spring” comes.’”\n");
        Assert.Contains(letters, Ask(command).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quotes --speaker Nobody")]
    [InlineData("quotes --article nothing")]
    [InlineData("entities --kind law")]
    [InlineData("mentions Nobody")]
    [InlineData("search nobody")]
    public void Json_OfNothing_IsStillADocument(string command)
    {
        ToolRun run = Ask(command);
        Assert.True(run.Json.ValueKind is JsonValueKind.Array or JsonValueKind.Object);
        Assert.Equal(1, run.Code);
    }

    [Theory]
    [InlineData("--json", "quotes")]
    [InlineData("quotes", "--json")]
    public void Json_BeforeOrBehindTheCommand_IsTheSame(params string[] args) =>
        Assert.Equal(4, ToolRun.Of([.. args, "--corpus", _valley.Index]).Json.GetArrayLength());

    [Fact]
    public void Json_OfEveryQuoteAndMention_FitsTheTexts()
    {
        var texts = new Dictionary<string, string>
        {
            ["bendungan"] = Valley.Dam,
            ["river"] = Valley.River,
            ["sign"] = Valley.Sign,
        };
        foreach (JsonElement quote in Ask("quotes").Json.EnumerateArray())
        {
            string text = texts[quote.GetProperty("article").GetString()!];
            Assert.Equal($"“{quote.GetProperty("text").GetString()}”", quote.Cut(text));
        }

        foreach (JsonElement mention in Ask("mentions Marwah").Json.EnumerateArray())
        {
            string text = texts[mention.GetProperty("article").GetString()!];
            Assert.Equal(mention.GetProperty("text").GetString(), mention.Cut(text));
        }
    }

    private ToolRun Ask(string command) =>
        ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--corpus", _valley.Index, "--json"]);
}
