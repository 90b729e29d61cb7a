using System.Text;

namespace NewsCorpus.Compiler.Tests;

/// <summary>How much memory extraction takes, which shows waste where a clock would not: many articles are read in parallel.</summary>
public sealed class AllocationTests
{
    private const int MostBytesPerCharacter = 80;
    private const int Rounds = 8;

    [Theory]
    [InlineData("id", "“Kami menunggu jembatan ini sejak lama,” kata Sari Dewi, Ketua PT Angin, Senin. Ia menambahkan bahwa hujan turun setiap hari.\n")]
    [InlineData("en", "“We have waited for this bridge for long,” said Sari Dewi, chairman of PT Angin, on Monday. She added that it rained every day.\n")]
    public void Extract_Article_TakesAFewBytesForEachCharacter(string language, string paragraph)
    {
        string text = new StringBuilder().Insert(0, paragraph, 40).ToString();
        for (int i = 0; i < Rounds; i++) ArticleSample.Extract(text, language);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++) ArticleSample.Extract(text, language);
        long taken = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;

        Assert.InRange(taken, 1, (long)MostBytesPerCharacter * text.Length);
    }
}
