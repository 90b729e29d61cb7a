using NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Tables of a segment: widths of columns, and where rows are.</summary>
public sealed class TableBuilderTests
{
    private static readonly int[] Borders =
        [0, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, int.MaxValue];

    [Fact]
    public void Widths_Columns_AreAsWideAsTheirLargestNumber()
    {
        var table = new TableBuilder(TableId.Labels, new int[3]);
        table.Add(0, 127, 128);
        table.Add(0, 5, 2_097_152);

        Assert.Equal([1, 1, 4], table.Widths());
    }

    [Fact]
    public void Widths_TableWithoutRows_AreOne() => Assert.Equal([1, 1], new TableBuilder(TableId.Labels, new int[2]).Widths());

    [Fact]
    public void Add_RowOfAnotherLength_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new TableBuilder(TableId.Labels, new int[2]).Add(1, 2, 3));

    [Fact]
    public void Build_NumbersAtTheBordersOfAllWidths_AreReadBack()
    {
        var builder = new SegmentBuilder();
        TableBuilder[] tables = [.. Borders.Select((_, number) => builder.AddTable((TableId)(number + 50), 2))];
        for (int i = 0; i < Borders.Length; i++) tables[i].Add(Borders[i], i);

        var segment = new SegmentByHand(builder.Build());

        Assert.All(Enumerable.Range(0, Borders.Length), i => Assert.Equal([Borders[i], i], segment.Row((TableId)(i + 50), 0)));
    }

    [Theory]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    [InlineData(200_001)]
    public void Build_RowsThatFillPagesOrMore_AreReadBack(int rows)
    {
        var builder = new SegmentBuilder();
        TableBuilder table = builder.AddTable(TableId.Labels, 1);
        for (int row = 0; row < rows; row++) table.Add(row % 128);

        SegmentPages pages = builder.Build();
        var segment = new SegmentByHand(pages);

        Assert.Equal(rows, segment.Rows(TableId.Labels));
        Assert.All(new[] { 0, 1, 65_535, 65_536 % rows, rows - 1 }, row => Assert.Equal(row % 128, segment.Cell(TableId.Labels, row, 0)));
        Assert.All(ImageSample.Bytes(pages), page => Assert.InRange(page.Length, 1, ImageFormat.PageBytes));
    }

    [Fact]
    public void String_SameTextTwice_IsOneRow()
    {
        var builder = new SegmentBuilder();

        Assert.Equal((0, 1, 2, 1), (builder.String(""), builder.String("Rina"), builder.String("雨"), builder.String("Rina")));
        Assert.Equal(0, builder.String(null));
        var segment = new SegmentByHand(builder.Build());
        Assert.Equal((null, "Rina", "雨"), (segment.String(0), segment.String(1), segment.String(2)));
    }
}
