using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Text;

namespace NewsCorpus.Compiler.Tests.Text;

/// <summary>From positions to lines and columns.</summary>
public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("satu", 0, 4, 0, 0)]
    [InlineData("satu\ndua", 4, 1, 0, 4)]
    [InlineData("satu\ndua", 5, 3, 1, 0)]
    [InlineData("satu\n\n\ndua", 8, 2, 3, 1)]
    [InlineData("satu\n", 5, 0, 1, 0)]
    [InlineData("", 0, 0, 0, 0)]
    public void Find_SpanOfALine_CountsLinesAndColumnsFromZero(string text, int start, int length, int line, int column)
    {
        SourcePlace place = new PlaceFinder(text).Find(new CharSpan(start, length));

        Assert.Equal((start, line, column), (place.Start, place.Line, place.Column));
    }

    [Fact]
    public void Find_SpanOverLines_EndsWithItsFirst() =>
        Assert.Equal(new SourcePlace(2, 2, 0, 2), new PlaceFinder("satu\ndua").Find(new CharSpan(2, 6)));
}
