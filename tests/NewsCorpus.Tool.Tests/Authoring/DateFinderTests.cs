using NewsCorpus.Tool.Authoring;

namespace NewsCorpus.Tool.Tests.Authoring;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("2025-08-17", "2025-08-17")]
    [InlineData("KOTA MUARA, 17 Agustus 2025 - Wali kota", "17 Agustus 2025")]
    [InlineData("Minggu, 17 Agu 2025 09:30 WIB", "17 Agu 2025")]
    [InlineData("August 17, 2025", "August 17, 2025")]
    [InlineData("Sunday, Aug. 17th 2025", "Aug. 17th 2025")]
    [InlineData("on 17 AUGUST 2025", "17 AUGUST 2025")]
    [InlineData("Nusa, 17. August 2025", "17. August 2025")]
    [InlineData("Rule 31 February 2025 and 45-2025-99; since 17 August 2025, and 18 August 2025", "17 August 2025")]
    public void Find_ADay_GivesItAndItsWords(string text, string words) =>
        Assert.Equal((new DateOnly(2025, 8, 17), words), DateFinder.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("17 people in 2025")]
    [InlineData("17/08/2025")]
    [InlineData("0000-01-01")]
    [InlineData("1 Xy 2025")]
    [InlineData("12025-08-171")]
    public void Find_NoDay_GivesNone(string text) => Assert.Null(DateFinder.Find(text));

    [Fact]
    public void Find_ADayFarDown_GivesNone() => Assert.Null(DateFinder.Find(new string('x', 1000) + " 17 August 2025"));
}
