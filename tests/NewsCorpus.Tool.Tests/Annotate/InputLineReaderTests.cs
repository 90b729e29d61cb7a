using System.Text;
using NewsCorpus.Tool.Annotate;

namespace NewsCorpus.Tool.Tests.Annotate;

public sealed class InputLineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1a")]
    [InlineData("a\n", "1a")]
    [InlineData("a\r\nb\r", "1a 2b")]
    [InlineData("\n\r\na", "1 2 3a")]
    [InlineData("\uFEFFa\n\uFEFFb", "1a 2\uFEFFb")]
    public void Read_OfAStream_CutsItsLines(string input, string lines) =>
        Assert.Equal(lines, string.Join(' ', Read(input, 100)));

    [Fact]
    public void Read_OfLinesLongerThanABuffer_KeepsThemWhole()
    {
        int[] lengths = [10, 65_536, 3, 500_000, 65_535, 1, 131_072];
        string[] lines = [.. lengths.Select(static (length, i) => new string((char)('a' + i), length))];
        Assert.Equal(lines.Select(static (line, i) => $"{i + 1}{line}"), Read(string.Join('\n', lines), int.MaxValue));
    }

    [Fact]
    public void Read_OfALineThatIsTooLong_PassesItOver() => Assert.Equal(
        ["1short", "2(too long)", "3short"], Read($"short\n{new string('x', 900_000)}\nshort", 200_000));

    [Fact]
    public void Read_OfALineThatIsTooLongAtTheEnd_CountsIt() =>
        Assert.Equal(["1short", "2(too long)"], Read($"short\n{new string('x', 900_000)}", 200_000));

    [Fact]
    public void Read_OfAStreamThatArrivesSlowly_GivesEachLineWhenItIsThere()
    {
        using var stream = new Trickle("ab\ncd\n"u8.ToArray());
        using IEnumerator<InputLine> lines = new InputLineReader(stream).Read().GetEnumerator();
        Assert.True(lines.MoveNext());
        Assert.Equal(("ab", 3L), (Encoding.UTF8.GetString(lines.Current.Bytes.Span), stream.Position));
    }

    private static IEnumerable<string> Read(string input, int longest)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        foreach (InputLine line in new InputLineReader(stream, longest).Read())
            yield return $"{line.Number}{(line.IsTooLong ? "(too long)" : Encoding.UTF8.GetString(line.Bytes.Span))}";
    }

    /// <summary>A byte at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
