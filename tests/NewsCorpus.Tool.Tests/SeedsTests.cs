using System.Text.Json;

namespace NewsCorpus.Tool.Tests;

/// <summary>The seeds, read from their folder and as they come with the tool.</summary>
public sealed class SeedsTests
{
    private static readonly string Index = Repository.PathOf("seeds/INDEX.md");
    private static readonly string[] FromFolder = ["--corpus", Index];

    [Theory]
    [InlineData("Steve Witkoff")]
    [InlineData("Volodymyr Zelenskyy")]
    [InlineData("Ursula von der Leyen")]
    [InlineData("Downing Street")]
    public void Summary_OfTheShippedCorpus_NamesTheSpeaker(string speaker) =>
        Assert.Contains(speaker, ToolRun.Of().Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("articles")]
    [InlineData("quotes")]
    [InlineData("entities")]
    [InlineData("mentions Zelenskyy")]
    [InlineData("search jaminan keamanan")]
    public void ShippedCorpus_Asked_AnswersAsItsFolderDoes(string command)
    {
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--json"];
        Assert.Equal(ToolRun.Of([.. args, .. FromFolder]), ToolRun.Of(args));
    }

    [Fact]
    public void Quotes_OfTheSeeds_HaveTheirSpeakers() => Assert.Equal(
        ["Steve Witkoff", "Steve Witkoff", "Steve Witkoff", "Volodymyr Zelenskyy", "Ursula von der Leyen", "Downing Street"],
        ToolRun.Of(["quotes", "--json", .. FromFolder]).Json.Strings("speaker"));

    [Fact]
    public void QuotesAndMentions_OfTheSeeds_AreStretchesOfTheFile()
    {
        string text = File.ReadAllText(Repository.PathOf("seeds/000_e70849e0bc094b84.txt"))
            .Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (JsonElement quote in ToolRun.Of("quotes", "--json").Json.EnumerateArray())
        {
            string[] pieces = [.. quote.GetProperty("pieces").EnumerateArray().Select(piece => piece.Cut(text))];
            Assert.Equal(string.Join('\n', pieces), quote.GetProperty("text").GetString());
            Assert.Contains(pieces[0], quote.Cut(text), StringComparison.Ordinal);
        }

        JsonElement[] mentions = [.. ToolRun.Of("mentions", "NATO", "--json").Json.EnumerateArray()];
        Assert.NotEmpty(mentions);
        Assert.All(mentions, mention => Assert.Equal(mention.GetProperty("text").GetString(), mention.Cut(text)));
    }

    [Fact]
    public void Check_OfTheSeeds_FindsNoErrorsAndNoWarnings()
    {
        ToolRun run = ToolRun.Of("check", Index);
        Assert.Equal(0, run.Code);
        Assert.StartsWith($"{Index}: 0 errors, 0 warnings, ", run.Lines[^1], StringComparison.Ordinal);
    }
}
