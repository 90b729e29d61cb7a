using CsCheck;
using NewsCorpus.Core.Tests.Corpora;
using NewsCorpus.Fuzzing;

namespace NewsCorpus.Core.Tests.Images.Carriers;

/// <summary>What is done to a file: whatever it is, the file is refused or answers.</summary>
public sealed class FileDamageTests
{
    private const int Header = 16;

    private static readonly byte[] Sound = Harbour.Corpus.BuildFile(2);

    private static readonly string Hash = Open(Sound).Info.ContentHash;

    // The header, the directory and the trailer: what says where the pages are.
    private static readonly int[] Frame =
        [.. Enumerable.Range(0, Header), .. Enumerable.Range(Sound.Length - FrameAtEnd, FrameAtEnd)];

    private static readonly Gen<(int At, byte Value)[]> FrameBytes = Gen.Select(
        Gen.OneOf(Frame), Gen.Frequency((1, Gen.OneOf<byte>(0, 1, 0x7F, 0x80, 0xFF)), (1, Gen.Byte))).Array[1, 8];

    private static int FrameAtEnd => Sound.Length - Header - new PlainFile(Sound).Body.Length;

    [Fact]
    public void Open_WithAnyByteOfTheFrameChanged_IsRefused()
    {
        foreach (int at in Frame)
        {
            foreach (byte change in new byte[] { 0x01, 0x80, 0xFF })
            {
                byte[] damaged = [.. Sound];
                damaged[at] ^= change;
                AssertRefused(damaged);
            }
        }
    }

    [Fact]
    public void Open_CutOffAnywhere_IsRefused()
    {
        for (int length = 0; length < Sound.Length; length++) AssertRefused(Sound[..length]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(4096)]
    public void Open_WithBytesBehindItsEnd_IsRefused(int more)
    {
        AssertRefused([.. Sound, .. new byte[more]]);
        AssertRefused([.. Sound, .. Sound[^Math.Min(more, Sound.Length)..]]);
    }

    [Fact]
    public void Open_OfTwoFilesInOne_IsRefused() => AssertRefused([.. Sound, .. Sound]);

    // A line ending that a transfer as text would have changed.
    [Fact]
    public void Open_OfAFileThatWentThroughATextMode_SaysThatItIsNoImage()
    {
        byte[] changed = [.. Sound[..6], .. Sound[7..]];

        var exception = Assert.Throws<InvalidCorpusException>(() => Open(changed).Info.Name);

        Assert.Contains("is not a corpus image", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithManyBytesOfTheFrameChanged_IsRefusedOrAnswersRightly() => FrameBytes.Sample(changes =>
    {
        byte[] damaged = [.. Sound];
        foreach ((int at, byte value) in changes) damaged[at] = value;
        AssertRefusedOrRight(damaged);
    }, iter: FuzzIterations.Or(300));

    [Fact]
    public void Open_CutAndPatchedAnywhere_IsRefusedOrAnswersRightly() =>
        Gen.Select(Gen.Int[0, Sound.Length], Gen.Int[0, Sound.Length], Gen.Byte.Array[0, 40]).Sample((from, to, patch) =>
            AssertRefusedOrWithoutFault([.. Sound[..from], .. patch, .. Sound[to..]]), iter: FuzzIterations.Or(300));

    [Fact]
    public void Open_OfRandomBytes_IsRefused() =>
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Bool, Gen.Bool).Sample((bytes, begins, ends) =>
            AssertRefused([.. begins ? Sound[..Header] : [], .. bytes, .. ends ? Sound[^8..] : []]), iter: FuzzIterations.Or(300));

    // A directory that states what is not so, and states its hash rightly.
    [Fact]
    public void Reading_OfAFileThatLies_AnswersOrThrowsInvalidCorpusException()
    {
        var truth = new PlainFile(Sound);
        Gen<long> number = Gen.Frequency(
            (2, Gen.OneOf(0, 1, 2, -1, 15, 16, 65_536, int.MaxValue, 1L + int.MaxValue, long.MaxValue, long.MinValue, long.MaxValue - 8)),
            (2, Gen.Long[0, Sound.Length]),
            (1, Gen.Long));
        Gen.Select(Gen.Select(Gen.Int[0, truth.Directory.Length - 1], number).Array[1, 4], Gen.Int[-4, 4]).Sample((lies, more) =>
        {
            long[] directory = [.. truth.Directory];
            foreach ((int at, long value) in lies) directory[at] = value;
            Array.Resize(ref directory, directory.Length + more);
            AssertRefusedOrWithoutFault(new PlainFile(Sound) { Directory = directory }.Write());
        }, iter: FuzzIterations.Or(300));
    }

    [Theory]
    [InlineData(0, -1, "no room for the -1 entries")]
    [InlineData(0, long.MaxValue, "no room for the 9223372036854775807 entries")]
    [InlineData(0, 1, "longer than what it lists")]
    [InlineData(1, 15, "page 0 of segment 0 is outside of it")]
    [InlineData(1, long.MaxValue, "page 0 of segment 0 is outside of it")]
    [InlineData(2, 1_000_000, "no room for the 1000000 entries")]
    [InlineData(3, -1, "page 0 of segment 0 is outside of it")]
    [InlineData(3, 1L << 32, "page 0 of segment 0 is outside of it")]
    public void Open_OfADirectoryThatLies_SaysWhere(int number, long value, string fault)
    {
        var file = new PlainFile(Sound);
        file.Directory[number] = value;

        var exception = Assert.Throws<InvalidCorpusException>(() => Open(file.Write()).Info.Name);

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    private static Corpus Open(byte[] file) => Corpus.FromResource(new HeldAssembly(file, isMapped: true), HeldAssembly.Resource);

    private static void AssertRefused(byte[] file) => Assert.Throws<InvalidCorpusException>(() => Open(file).Info.Name);

    private static void AssertRefusedOrRight(byte[] file)
    {
        string? hash = null;
        Exception? thrown = Record.Exception(() => hash = VerifiedHash(Open(file)));
        Assert.True(thrown is InvalidCorpusException || hash == Hash, thrown?.ToString() ?? "The answer is another.");
    }

    private static void AssertRefusedOrWithoutFault(byte[] file)
    {
        var walk = new FullWalk(Open(file));
        walk.Run();
        Assert.Empty(walk.Faults);
    }

    private static string VerifiedHash(Corpus corpus)
    {
        corpus.Verify();
        return corpus.Info.ContentHash;
    }
}
