using NewsCorpus.Compiler.Image;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Where texts are put.</summary>
public sealed class TextAreaTests
{
    [Fact]
    public void Add_TextsUpToAWholePage_ShareItAndTheNextBeginsAnother()
    {
        var area = new TextArea(firstPage: 1);

        Assert.Equal((1, 0, ImageFormat.PageBytes - 2), area.Add(new byte[ImageFormat.PageBytes - 2]));
        Assert.Equal((1, ImageFormat.PageBytes - 2, 2), area.Add("é"u8.ToArray()));
        Assert.Equal((2, 0, 1), area.Add("a"u8.ToArray()));
        Assert.Equal((2, 1, 3), area.Add("雨"u8.ToArray()));
        Assert.Equal([ImageFormat.PageBytes, 4], area.ToPages().Select(page => page.Length));
    }

    [Fact]
    public void Add_TextLongerThanAPage_StraddlesNone()
    {
        var area = new TextArea(firstPage: 1);

        Assert.Equal((1, 0, 1), area.Add("a"u8.ToArray()));
        Assert.Equal((2, 0, ImageFormat.PageBytes + 1), area.Add(new byte[ImageFormat.PageBytes + 1]));
        Assert.Equal((3, 0, 1), area.Add("b"u8.ToArray()));
    }

    [Fact]
    public void ToPages_NothingAdded_AreNone() => Assert.Empty(new TextArea(firstPage: 1).ToPages());
}
