using System.Text;

namespace NewsCorpus.Tool.Tests.Authoring;

public sealed class FmtCommandTests : IDisposable
{
    private const string Untidy = "# T\r\n* id: t\r\n## sources\r\n";
    private const string Tidy = "# T\n\n- id: t\n\n## Sources\n";

    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void Fmt_OfAnUntidyIndex_WritesIt()
    {
        ToolRun run = Fmt(Untidy);
        Assert.Equal((0, $"{_corpus.Index}: formatted\n", ""), (run.Code, run.Out, run.Error));
        Assert.Equal(Tidy, _corpus.Read("INDEX.md"));
    }

    [Fact]
    public void Fmt_OfATidyIndex_SaysNothing()
    {
        ToolRun run = Fmt(Tidy);
        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
        Assert.Equal(Tidy, _corpus.Read("INDEX.md"));
    }

    [Theory]
    [InlineData(Untidy, 1)]
    [InlineData(Tidy, 0)]
    public void Check_OfAnIndex_NamesItWhereItWouldChange(string text, int code)
    {
        ToolRun run = Fmt(text, "--check");
        Assert.Equal((code, code == 1 ? _corpus.Index + "\n" : "", ""), (run.Code, run.Out, run.Error));
        Assert.Equal(text, _corpus.Read("INDEX.md"));
    }

    [Fact]
    public void Json_OfAnIndex_SaysWhetherItChanged()
    {
        ToolRun run = Fmt(Untidy, "--json");
        Assert.Equal(
            (_corpus.Index, true), (run.Json.GetProperty("path").GetString(), run.Json.GetProperty("changed").GetBoolean()));
    }

    [Fact]
    public void Fmt_OfAnIndexThatIsNotUnderstood_LeavesItAndSaysWhy()
    {
        ToolRun run = Fmt("# T\n\n## Sources\n\n- what\n");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"'{_corpus.Index}' is left as it is, because a line in it is not understood: ", run.Problem, StringComparison.Ordinal);
        Assert.Contains("(5,3): error NC1010", run.Problem, StringComparison.Ordinal);
        Assert.Equal("# T\n\n## Sources\n\n- what\n", _corpus.Read("INDEX.md"));
    }

    [Fact]
    public void Fmt_OfBytesThatAreNotUtf8_LosesNone()
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes("# Té\n## sources\n")];
        File.WriteAllBytes(_corpus.Index, bytes);
        ToolRun run = ToolRun.Of("fmt", _corpus.Index);
        Assert.Equal(
            (2, $"'{_corpus.Index}' holds bytes that are not valid UTF-8, which would be lost; save it as UTF-8"), (run.Code, run.Problem));
        Assert.Equal(bytes, File.ReadAllBytes(_corpus.Index));
    }

    [Fact]
    public void Fmt_OfAnIndexNamedTwice_IsBadInput()
    {
        ToolRun run = Fmt(Tidy, "--corpus", _corpus.Index);
        Assert.Equal((2, "name the INDEX.md once, with --corpus or without"), (run.Code, run.Problem));
    }

    private ToolRun Fmt(string text, params string[] args)
    {
        _corpus.With("INDEX.md", text);
        return ToolRun.Of(["fmt", _corpus.Index, .. args]);
    }
}
