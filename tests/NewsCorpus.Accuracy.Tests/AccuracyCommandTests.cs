using NewsCorpus.Accuracy.Data;

namespace NewsCorpus.Accuracy.Tests;

public sealed class AccuracyCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newscorpus-sets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_OnNoFolder_SaysSoInOneLine() => Assert.Equal(
        (2, "", "accuracy: there is no folder 'nowhere'; name that with the sets\n"), Run("nowhere"));

    [Fact]
    public void Run_OnAFolderWithoutSets_SaysSoInOneLine() => Assert.Equal(
        (2, "", $"accuracy: '{_folder}' holds no annotated sets (quotes/SET/gold.jsonl, ner/SET/NAME.jsonl)\n"), Run(_folder));

    [Fact]
    public void Run_OnSets_ShowsTheirFigures()
    {
        WriteQuotes();
        Write("ner/valley/valley-en.jsonl", """
            {"id":"a","text":"A crowd came.","mentions":[]}
            """);
        (int code, string output, string error) = Run(_folder, "--rules");
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"\n +cue-after +1 / 1 +1 / 1 +667 ", output);
        Assert.Matches(@"\n +valley-en +NewsCorpus +2 +100\.0 +100\.0 +100\.0 ", Run(_folder).Output);
    }

    [Fact]
    public void Errors_OfARule_AreListed()
    {
        WriteQuotes();
        Assert.Matches(
            @"\A([a-z-]+): 1\n  valley-en a: “Closed\.” … is by \[a sign\], found \[.*\]\n", Run(_folder, "--errors", "all").Output);
    }

    [Fact]
    public void Page_WithMarks_GetsTheTablesBetweenThem()
    {
        WriteQuotes();
        string page = Path.Combine(_folder, "page.md");
        File.WriteAllText(page, "# Page\n\n<!-- table: quotes -->\nold\n<!-- end of table: quotes -->\n\nWritten by hand.\n");
        Assert.Equal(0, Run(_folder, "--write", page).Code);
        string written = File.ReadAllText(page);
        Assert.Matches(@"\A# Page\n\n<!-- table: quotes -->\n\| set \|(.*\n)+?<!-- end of table: quotes -->\n\nWritten by hand\.\n", written);
        Run(_folder, "--write", page);
        Assert.Equal(written, File.ReadAllText(page));
    }

    [Theory]
    [InlineData("pfsa-id", "id")]
    [InlineData("polnear", "en")]
    [InlineData("wikinews-de", "de")]
    [InlineData("conll-testb", "en")]
    [InlineData("valley-id", "id")]
    [InlineData("valley", null)]
    public void LanguageOf_ASet_FollowsFromItsName(string set, string? language) =>
        Assert.Equal(language, KnownSets.LanguageOf(set, ["de", "en", "id"]));

    private void WriteQuotes()
    {
        const string Text = "“It stays shut,” said Siti Marwah.\n“Closed.”\n";
        Write("quotes/valley-en/text/a.txt", Text);
        Write("quotes/valley-en/gold.jsonl", """
            {"id":"a","quotes":[{"start":0,"end":16,"kind":"direct","speaker_mention":"Siti Marwah","speaker_start":22},{"start":35,"end":44,"kind":"direct","speaker_mention":"a sign"}]}
            """);
    }

    private void Write(string file, string text)
    {
        string path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = AccuracyCommand.Create(output, error).Parse(args).Invoke();
        return (code, output.ToString(), error.ToString());
    }
}
