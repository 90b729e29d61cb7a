using CsCheck;
using NewsCorpus.Compiler.Formatting;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Tests.Index;

namespace NewsCorpus.Compiler.Tests.Formatting;

/// <summary>What holds for every index that is formatted.</summary>
public sealed class FormatPropertyTests
{
    [Fact]
    public void Format_ValidIndex_KeepsItsMeaningAndIsDone() =>
        IndexGenerator.Valid.Sample(index => AssertFormatted(IndexWriter.Write(index), mayRefuse: false), iter: 1000);

    [Fact]
    public void Format_MutatedIndex_KeepsItsMeaningAndIsDone() =>
        IndexMutations.Indexes.Sample(text => AssertFormatted(text, mayRefuse: true), iter: 2000);

    [Fact]
    public void Format_AnyText_KeepsItsMeaningAndIsDone() =>
        IndexGenerator.AnyText.Sample(text => AssertFormatted("# T\n" + text, mayRefuse: true), iter: 5000);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Format_OtherLineEndings_GiveTheSameText(string ending) =>
        IndexMutations.Indexes.Sample(text =>
        {
            text = text.Replace('\r', '\n');
            Assert.Equal(Format(text), Format(text.Replace("\n", ending, StringComparison.Ordinal)));
        }, iter: 500);

    private static void AssertFormatted(string text, bool mayRefuse)
    {
        string? formatted = Format(text);
        if (mayRefuse && formatted is null) return;
        Assert.NotNull(formatted);
        IndexModel before = IndexSample.Read(text);
        IndexModel after = IndexSample.Read(formatted);
        Assert.Equal(before.Corpus, after.Corpus);
        Assert.Equal(before.Sources, after.Sources);
        Assert.Equal(before.Articles, after.Articles);
        Assert.Equal(before.Entities, after.Entities);
        Assert.Equal(Faults(before), Faults(after));
        Assert.Equal(Words(text), Words(formatted));
        Assert.Equal(formatted, Format(formatted));
    }

    private static string? Format(string text) => IndexFormatter.Format("INDEX.md", text).Text;

    // Lines may have other places, and other neighbours that they are compared with.
    private static string[] Faults(IndexModel index) => [.. index.Diagnostics.Select(fault => fault.Rule.Id).Order(StringComparer.Ordinal)];

    /// <summary>All letters and digits, in any order: nothing that was written is lost.</summary>
    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).Order());
}
