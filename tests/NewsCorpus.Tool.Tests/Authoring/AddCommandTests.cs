using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tool.Tests.Authoring;

public sealed class AddCommandTests : IDisposable
{
    private const string Head = "# Archive\n\n- license: CC0-1.0\n- language: en\n\n## Sources\n\n- **Daily** `daily`\n";
    private const string Entities = "\n## Entities\n\n### People\n\n- **Ana Quill** `ana-quill`\n";
    private const string English = "August 17, 2025. The mayor of the town said that the pier would be open for all who want to walk on it.\n";
    private const string Indonesian = "17 Agustus 2025. Wali kota yang baru itu mengatakan bahwa dermaga akan dibuka untuk semua orang pada hari ini.\n";

    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Add_WithoutASectionOfArticles_MakesOneBeforeTheEntities()
    {
        _corpus.With("INDEX.md", Head + Entities).With("pier.txt", "Pier opens\n\n" + English);
        ToolRun run = Add("pier.txt");
        Assert.Equal(
            [
                "pier.txt: added as `pier`; date 2025-08-17 guessed from 'August 17, 2025'; language en guessed, which it inherits",
                $"{_corpus.Index}: 1 article added; now run 'newscorpus check {_corpus.Index}'",
            ],
            run.Lines);
        Assert.Equal(
            Head + "\n## Articles\n\n- [Pier opens](pier.txt) `pier`\n  - source: @daily\n  - date: 2025-08-17\n  - sha256: "
            + Sha256("pier.txt") + "\n" + Entities,
            _corpus.Read("INDEX.md"));
        Assert.Equal(0, ToolRun.Of("check", _corpus.Index, "--strict").Code);
    }

    [Fact]
    public void Add_OfSeveralTexts_PutsThemBehindTheLastInTheirOrder()
    {
        const string First = "\n## Articles\n\n*  [One](one.txt)\n   * date: 2025-01-02\n   * source: @daily\n\n  Prose of the first.\n";
        _corpus.With("INDEX.md", Head + First + Entities).With("one.txt", "One\n").With("b/two.txt", "Two\n\n" + English).With("a.txt", "Aa\n\n" + Indonesian);
        Add("b/two.txt", "a.txt");
        Assert.Equal(
            Head + First
            + $"- [Two](b/two.txt) `two`\n  - source: @daily\n  - date: 2025-08-17\n  - sha256: {Sha256("b/two.txt")}\n"
            + $"- [Aa](a.txt) `a`\n  - source: @daily\n  - date: 2025-08-17\n  - language: id\n  - sha256: {Sha256("a.txt")}\n"
            + Entities,
            _corpus.Read("INDEX.md"));
    }

    [Theory]
    [InlineData("a b(c).txt", "[Pier \\*opens\\* \\[1\\]](<a b(c).txt>) `a-b-c`")]
    [InlineData("100%25.txt", "[Pier \\*opens\\* \\[1\\]](100%2525.txt) `100-25`")]
    [InlineData("雨.txt", "[Pier \\*opens\\* \\[1\\]](雨.txt) `pier-opens-1`")]
    public void Add_OfOddNames_WritesWhatIsReadAgain(string file, string bullet)
    {
        _corpus.With("INDEX.md", Head).With(file, "Pier *opens* [1]\n\n" + English);
        Add(file);
        Assert.Contains("- " + bullet + "\n", _corpus.Read("INDEX.md"), StringComparison.Ordinal);
        JsonElement article = ToolRun.Of("articles", "--json", "--corpus", _corpus.Index).Json[0];
        Assert.Equal("Pier *opens* [1]", article.GetProperty("headline").GetString());
    }

    [Fact]
    public void Add_OfAnIdThatIsTaken_NumbersIt()
    {
        _corpus.With("INDEX.md", Head).With("pier.txt", "Pier\n\n" + English).With("b/pier.txt", "Pier\n\n" + Indonesian);
        Add("pier.txt", "b/pier.txt");
        Assert.Contains("(b/pier.txt) `pier-2`\n", _corpus.Read("INDEX.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_OfAListedText_LeavesTheIndex()
    {
        _corpus.With("INDEX.md", Head).With("pier.txt", "Pier\n\n" + English);
        Add("pier.txt");
        string before = _corpus.Read("INDEX.md");
        ToolRun run = Add("pier.txt");
        Assert.Equal(["pier.txt: is listed already", $"{_corpus.Index}: nothing to add"], run.Lines);
        Assert.Equal(before, _corpus.Read("INDEX.md"));
    }

    [Fact]
    public void Add_OfATextThatSaysLittle_SaysWhatIsLeftToDo()
    {
        _corpus.With("INDEX.md", "# Archive\n").With("empty.txt", "\n");
        ToolRun run = Add("empty.txt");
        Assert.Equal(
            [
                "empty.txt: added as `empty`; no date found; language not clear, so left to what it inherits",
                "to do in empty.txt: write its headline: the text has none",
                "to do in empty.txt: add its source: '- source: @id'",
                "to do in empty.txt: add its date: '- date: 2025-08-17'",
                "to do in empty.txt: add its language: '- language: id'",
            ],
            run.Lines[..^1]);
        Assert.StartsWith("# Archive\n\n## Articles\n\n- [empty](empty.txt) `empty`\n  - sha256: ", _corpus.Read("INDEX.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_ToAnIndexWithCrLf_KeepsItsLineEnds()
    {
        _corpus.With("INDEX.md", Head.ReplaceLineEndings("\r\n")).With("pier.txt", "Pier\r\n\r\n" + English);
        Add("pier.txt");
        Assert.DoesNotContain('\n', _corpus.Read("INDEX.md").Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal(0, ToolRun.Of("check", _corpus.Index, "--strict").Code);
    }

    [Theory]
    [InlineData(null, "has several sources; say which with --source: daily, weekly")]
    [InlineData("dialy", "has no source 'dialy' (did you mean 'daily'?)")]
    public void Add_WithoutAKnownSource_IsBadInput(string? source, string problem)
    {
        string index = Head + "- **Weekly** `weekly`\n";
        _corpus.With("INDEX.md", index).With("pier.txt", "Pier\n");
        ToolRun run = source is null ? Add("pier.txt") : Add("pier.txt", "--source", source);
        Assert.Equal((2, $"'{_corpus.Index}' {problem}"), (run.Code, run.Problem));
        Assert.Equal(index, _corpus.Read("INDEX.md"));
    }

    [Fact]
    public void Add_WithASource_WritesIt()
    {
        _corpus.With("INDEX.md", Head + "- **Weekly** `weekly`\n").With("pier.txt", "Pier\n");
        Add("pier.txt", "--source", "weekly");
        Assert.Contains("  - source: @weekly\n", _corpus.Read("INDEX.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_OfATextOutsideOfTheFolder_ListsNone()
    {
        _corpus.With("a/INDEX.md", Head).With("a/pier.txt", "Pier\n").With("outside.txt", "Out\n");
        ToolRun run = ToolRun.Of("add", "--index", _corpus.PathOf("a/INDEX.md"), _corpus.PathOf("a/pier.txt"), _corpus.PathOf("outside.txt"));
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"'{_corpus.PathOf("outside.txt")}' lies outside of the folder of ", run.Problem, StringComparison.Ordinal);
        Assert.Equal(Head, _corpus.Read("a/INDEX.md"));
    }

    [Theory]
    [InlineData("none.txt", "there is no file '{0}'")]
    [InlineData("", "'{0}' is a folder")]
    [InlineData("INDEX.md", "'{0}' is the index itself")]
    public void Add_OfWhatIsNoText_SaysWhy(string file, string problem)
    {
        _corpus.With("INDEX.md", Head);
        ToolRun run = Add(file);
        Assert.Equal((2, problem.Replace("{0}", _corpus.PathOf(file), StringComparison.Ordinal)), (run.Code, run.Problem));
    }

    [Fact]
    public void Json_OfWhatWasAdded_SaysWhatWasGuessed()
    {
        _corpus.With("INDEX.md", Head).With("pier.txt", "Pier\n\n" + Indonesian);
        JsonElement added = Add("pier.txt", "--json").Json[0];
        Assert.Equal(
            ("pier.txt", true, "pier", "2025-08-17", "id", 0),
            (
                added.GetProperty("path").GetString(),
                added.GetProperty("added").GetBoolean(),
                added.GetProperty("id").GetString(),
                added.GetProperty("date").GetString(),
                added.GetProperty("language").GetString(),
                added.GetProperty("toDo").GetArrayLength()));
    }

    private ToolRun Add(params string[] args) =>
        ToolRun.Of(["add", "--index", _corpus.Index, .. args.Select(arg => arg.EndsWith(".txt", StringComparison.Ordinal) || arg is "" or "INDEX.md" ? _corpus.PathOf(arg) : arg)]);

    private string Sha256(string file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_corpus.Read(file))));
}
