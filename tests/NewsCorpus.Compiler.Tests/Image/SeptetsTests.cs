using CsCheck;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Numbers in bytes that can stand in a literal.</summary>
public sealed class SeptetsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(127, 1)]
    [InlineData(128, 2)]
    [InlineData(16_383, 2)]
    [InlineData(16_384, 3)]
    [InlineData(2_097_151, 3)]
    [InlineData(2_097_152, 4)]
    [InlineData(268_435_455, 4)]
    [InlineData(268_435_456, 5)]
    [InlineData(int.MaxValue, 5)]
    public void WidthOf_NumberAtABorder_IsTheFewestBytesThatHoldIt(int value, int expected)
    {
        Assert.Equal(expected, Septets.WidthOf(value));
        Assert.Equal(value, WriteAndRead(value, expected));
    }

    [Theory]
    [InlineData(0, " ")]
    [InlineData(1, "!")]
    [InlineData(94, "~")]
    [InlineData(95, "\u007F")]
    [InlineData(96, "\0")]
    [InlineData(127, "\u001F")]
    [InlineData(128, " !")]
    public void Write_SmallNumber_IsAPrintableCharacter(int value, string expected)
    {
        var bytes = new byte[expected.Length];
        Septets.Write(bytes, value);

        Assert.Equal(expected.Select(unit => (byte)unit), bytes);
    }

    [Fact]
    public void Read_AnyNumberOfAnyWidth_IsWhatWasWritten() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 4]).Sample((value, spare) =>
            Assert.Equal(value, WriteAndRead(value, Math.Min(Septets.MaxWidth, Septets.WidthOf(value) + spare))));

    [Fact]
    public void Read_AnyBytes_IsNeverNegative() =>
        Gen.Byte.Array[0, 5].Sample(bytes => Assert.InRange(Septets.Read(bytes), 0, int.MaxValue));

    private static int WriteAndRead(int value, int width)
    {
        var bytes = new byte[width];
        Septets.Write(bytes, value);
        Assert.All(bytes, septet => Assert.InRange(septet, 0, 0x7F));
        return Septets.Read(bytes);
    }
}
