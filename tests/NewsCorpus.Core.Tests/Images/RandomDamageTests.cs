using CsCheck;
using NewsCorpus.Core.Tests.Corpora;
using NewsCorpus.Fuzzing;
using NewsCorpus.Image;

namespace NewsCorpus.Core.Tests.Images;

/// <summary>
/// Damage of any kind, once or several times, with hashes that tell or hashes that lie along: every question gets an answer or
/// <see cref="InvalidCorpusException"/>, soon and with little memory, and what hashes can tell <see cref="Corpus.Verify"/> finds.
/// CsCheck_Seed repeats a failure.
/// </summary>
public sealed class RandomDamageTests
{
    private const long MostBytes = 64 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly byte[][][][] Sound =
    [
        Harbour.Corpus.BuildImage(TestCorpus.OneSegment).Segments,
        Harbour.Corpus.BuildImage(TestCorpus.ManySegments).Segments,
        new PlainImage(Harbour.Corpus.BuildImage(2)).Write(rowsPerPage: 3).Segments,
    ];

    private static readonly Gen<ImageDamage> Damage = Gen.Select(
        Gen.Frequency((6, Gen.Int[0, 4]), (2, Gen.Int[5, (int)DamageKind.SwapSegments])),
        Gen.Frequency((1, Gen.Const(0)), (1, Gen.Int[0, 100])),
        Gen.Frequency((1, Gen.Const(0)), (1, Gen.Int[0, 100])),
        Gen.Frequency((1, Gen.Int[0, 600]), (1, Gen.Int[0, 1_000_000])),
        Gen.Int[0, int.MaxValue],
        Gen.Int[0, 10_000],
        Gen.Int[0, 10_000]).Select((kind, segment, page, at, other, length, value) =>
            new ImageDamage((DamageKind)kind, segment, page, at, other, length, value));

    [Fact]
    public void Reading_DamagedAnyhow_AnswersOrThrowsInvalidCorpusException() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Damage.Array[1, 4]).Sample((image, damages) =>
        {
            byte[][][] damaged = damages.Aggregate(Sound[image], (segments, damage) => damage.Apply(segments));
            AssertReadable(new ArrayImage(damaged));
            if (!AreSame(damaged, Sound[image])) AssertVerified(damaged, mustFail: true);
        }, iter: FuzzIterations.Or(300), print: Print);

    [Fact]
    public void Reading_DamagedWithRightHashes_AnswersOrThrowsInvalidCorpusException() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Damage.Array[1, 4]).Sample((image, damages) =>
        {
            byte[][][] damaged = ImageDamage.WithRightHashes(damages.Aggregate(Sound[image], (segments, damage) => damage.Apply(segments)));
            AssertReadable(new ArrayImage(damaged));
            AssertVerified(damaged, mustFail: false);
        }, iter: FuzzIterations.Or(300), print: Print);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 0)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(int.MinValue, 0)]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 1_000_000_000)]
    [InlineData(0, int.MaxValue)]
    [InlineData(0, int.MinValue)]
    [InlineData(64, 64)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Reading_OfAnImageThatMiscountsItself_AnswersOrThrowsInvalidCorpusException(int moreSegments, int morePages)
    {
        foreach (byte[][][] sound in Sound)
        {
            var image = new LyingImage(new ArrayImage(sound), moreSegments, morePages);
            AssertReadable(image);
            Assert.Throws<InvalidCorpusException>(() => Corpus.FromImage(image).Verify());
        }
    }

    [Fact]
    public void Reading_SoundImages_FindsNoDamage()
    {
        foreach (byte[][][] sound in Sound) Assert.Equal(0, Walk(new ArrayImage(sound)).Damages);
    }

    [Fact]
    public void Verify_SoundImages_FindsNothing()
    {
        foreach (byte[][][] sound in Sound) AssertVerified(ImageDamage.WithRightHashes([.. sound.Select(pages => pages.ToArray())]), mustFail: false, mayFail: false);
    }

    private static void AssertReadable(CorpusImage image) => Assert.Empty(Walk(image).Faults);

    // In a task, because a question that never ends would keep everybody waiting.
    private static FullWalk Walk(CorpusImage image)
    {
        var walk = new FullWalk(Corpus.FromImage(image));
        Task<long> task = Task.Run(() =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            walk.Run();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Assert.True(task.Wait(Patience), $"The question on line {walk.Line} of {nameof(FullWalk)} is not answered.");
        Assert.InRange(task.Result, 0, MostBytes);
        return walk;
    }

    private static void AssertVerified(byte[][][] segments, bool mustFail, bool mayFail = true)
    {
        var image = new ArrayImage(segments);
        Task<Exception?> task = Task.Run(() => Record.Exception(() => Corpus.FromImage(image).Verify()));
        Assert.True(task.Wait(Patience), "Verify does not end.");
        Exception? thrown = task.Result;
        Assert.True(thrown is InvalidCorpusException ? mayFail : thrown is null && !mustFail, $"Verify: {thrown?.ToString() ?? "found nothing"}");
    }

    private static bool AreSame(byte[][][] one, byte[][][] other) =>
        one.Length == other.Length && one.Zip(other, (pages, others) =>
            pages.Length == others.Length && pages.Zip(others, (page, same) => page.AsSpan().SequenceEqual(same)).All(same => same)).All(same => same);

    private static string Print((int Image, ImageDamage[] Damages) sample) => $"image {sample.Image}: {string.Join("; ", sample.Damages.Select(damage => damage))}";
}
