namespace NewsCorpus.Tool.Tests;

/// <summary>How the commands show who and what no catalogue knows.</summary>
public sealed class RecognisedTests : IDisposable
{
    private readonly TemporaryCorpus _valley = Valley.Create()
        .With("texts/sign.txt", "A sign at the gate\n\n“Closed until spring,” said Peter Halloway.\nHalloway has met Siti Marwah before.\n");

    public void Dispose() => _valley.Dispose();

    [Fact]
    public void Quotes_OfARecognisedSpeaker_SayThatHeIs() =>
        Assert.Contains("Peter Halloway (recognised)  direct, paragraph 2", Ask("quotes").Lines);

    [Theory]
    [InlineData("Peter Halloway")]
    [InlineData("halloway")]
    [InlineData("sign~peter-halloway")]
    public void Speaker_RecognisedByNamePartOrId_GivesWhatHeSaid(string name) =>
        Assert.Equal(["sign~peter-halloway"], Ask("quotes", "--speaker", name, "--json").Json.Strings("speakerId"));

    [Fact]
    public void Mentions_OfARecognisedEntity_AreThoseInItsArticle() =>
        Assert.Equal(["Peter Halloway", "Halloway"], Ask("mentions", "Halloway", "--json").Json.Strings("text"));

    [Fact]
    public void Entities_UnlessAsked_AreTheCatalogue() =>
        Assert.DoesNotContain("recognised", Ask("entities", "--json").Json.Strings("origin"));

    [Fact]
    public void Entities_WithRecognised_HaveThemBehindTheCatalogue() => Assert.Equal(
        ["siti-marwah", "tomas-reval", "ana-quill", "sign~peter-halloway"],
        Ask("entities", "--recognised", "--kind", "person", "--json").Json.Strings("id"));

    [Fact]
    public void Entities_WithRecognised_MarkThem() =>
        Assert.Contains("(recognised)", Ask("entities", "--recognised").Out, StringComparison.Ordinal);

    [Fact]
    public void Speaker_NearlyOfTheNameOfARecognised_IsNotFoundButSuggested() => Assert.Equal(
        "nobody and nothing is named 'Peter Haloway' (did you mean 'Peter Halloway'?)",
        Ask("quotes", "--speaker", "Peter Haloway").Problem);

    private ToolRun Ask(string command, params string[] args) => ToolRun.Of([command, "--corpus", _valley.Index, .. args]);
}
