using NewsCorpus.Tool.Annotate;

namespace NewsCorpus.Tool.Tests.Annotate;

public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Run_OfWorkThatTakesItsTime_KeepsTheOrder(int jobs)
    {
        List<int> results = [];
        OrderedPipeline.Run(Enumerable.Range(0, 200), static _ => 1, Slowly, jobs, results.Add, static () => { });
        Assert.Equal(Enumerable.Range(0, 200).Select(static item => item * 2), results);

        static int Slowly(int item)
        {
            if (item % 17 == 0) Thread.Sleep(5);
            return item * 2;
        }
    }

    [Fact]
    public void Run_OfMoreThanIsHandedOn_ReadsNoFurther()
    {
        int read = 0, mostAhead = 0, handedOn = 0;
        OrderedPipeline.Run(
            Enumerable.Range(0, 5000).Select(item => Interlocked.Increment(ref read)),
            static _ => 1,
            static item => item,
            2,
            _ => mostAhead = Math.Max(mostAhead, Volatile.Read(ref read) - ++handedOn),
            static () => { });
        Assert.InRange(mostAhead, 0, 100);
    }

    [Fact]
    public void Run_OfAnItemLargerThanAllowed_StillTakesIt()
    {
        List<int> results = [];
        OrderedPipeline.Run([1, 2, 3], static _ => int.MaxValue, static item => item, 2, results.Add, static () => { });
        Assert.Equal([1, 2, 3], results);
    }

    [Fact]
    public void Run_OfAnInputThatFails_ThrowsWhatItThrewAfterWhatItGave()
    {
        List<int> results = [];
        Assert.Throws<IOException>(() => OrderedPipeline.Run(
            Failing(), static _ => 1, static item => item, 2, results.Add, static () => { }));
        Assert.Equal([1], results);

        static IEnumerable<int> Failing()
        {
            yield return 1;
            throw new IOException("gone");
        }
    }

    [Fact]
    public void Run_OfAnOutputThatFails_StopsReading()
    {
        int read = 0;
        Assert.Throws<IOException>(() => OrderedPipeline.Run(
            Enumerable.Range(0, int.MaxValue).Select(item => Interlocked.Increment(ref read)),
            static _ => 1,
            static item => item,
            2,
            static _ => throw new IOException("gone"),
            static () => { }));
        int then = Volatile.Read(ref read);
        Assert.InRange(then, 1, 1000);
    }

    [Fact]
    public void Run_WhileTheInputWaits_HandsOnWhatIsDone()
    {
        using var isHandedOn = new ManualResetEventSlim();
        bool inTime = false;
        OrderedPipeline.Run(Waiting(), static _ => 1, static item => item, 2, _ => isHandedOn.Set(), static () => { });
        Assert.True(inTime);

        IEnumerable<int> Waiting()
        {
            yield return 1;
            inTime = isHandedOn.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            yield return 2;
        }
    }
}
