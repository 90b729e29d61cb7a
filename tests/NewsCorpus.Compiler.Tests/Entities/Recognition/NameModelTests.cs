using NewsCorpus.Compiler.Entities.Recognition;

namespace NewsCorpus.Compiler.Tests.Entities.Recognition;

/// <summary>Models as files.</summary>
public sealed class NameModelTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void For_LanguageWithAModel_ReadsIt(string language) => Assert.NotNull(NameModel.For(language));

    [Fact]
    public void For_LanguageWithoutAModel_IsNull() => Assert.Null(NameModel.For("xx"));

    [Fact]
    public void Models_Together_AreTwoMegabytesAtMost() =>
        Assert.InRange(NameModel.For("id")!.Write(0).Length + NameModel.For("en")!.Write(0).Length, 1, 2 * 1024 * 1024);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        byte[] bytes = Small().Write(1);

        Assert.Equal(bytes, NameModel.Read(bytes).Write(1));
    }

    [Fact]
    public void Read_AnyByteChanged_IsRefused()
    {
        byte[] bytes = Small().Write(1);
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] damaged = [.. bytes];
            damaged[at] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => NameModel.Read(damaged));
        }
    }

    [Fact]
    public void Read_CutOff_IsRefused()
    {
        byte[] bytes = Small().Write(1);
        for (int length = 0; length < bytes.Length; length++) Assert.Throws<InvalidDataException>(() => NameModel.Read(bytes[..length]));
    }

    [Fact]
    public void Hashes_OfFeatures_AreThoseThatModelsAreMadeOf() =>
        Assert.Equal((0xC2B2AE37u, 0x52AC2C51u), (FeatureHash.Combine(1, 2), FeatureHash.Of(3, 5)));

    private static NameModel Small()
    {
        var rows = new uint[NameLexicon.BucketSize];
        rows[0] = NameLexicon.Row(0xABCDEF01, 0, 7);
        var weights = new ulong[NameWeights.BucketSize];
        weights[1] = NameWeights.Row(0x12345678, [1, -2, 3, -4, 5, -6, 7]);
        return new NameModel(
            new NameLexicon(rows, new LexiconFlags[NameLexicon.MostCombinations], new byte[NameLexicon.LastCluster + 1]),
            new NameWeights(weights),
            [.. Enumerable.Range(-20, NameTags.Count * NameTags.Count)]);
    }
}
