using NewsCorpus.Tool.Output;
using Spectre.Console;

namespace NewsCorpus.Tool.Tests;

/// <summary>What is shown of long work, and when.</summary>
public sealed class ProgressLineTests : IDisposable
{
    private static readonly Screen Terminal = new(80, IsTerminal: true, AnsiSupport.No) { ShowsProgress = true };

    private readonly StringWriter _terminal = new();
    private readonly ManualClock _clock = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Line_OfLongWork_SaysHowFarAndHowFast()
    {
        using var progress = new ProgressLine(_terminal, Terminal, _clock);
        progress.Begin(10_000);
        progress.Advance(2_000);
        progress.Advance(2_000);
        _clock.Advance(seconds: 2);
        Assert.Equal("\r4,000 of 10,000 articles, 2,000 a second", _terminal.ToString());
    }

    [Fact]
    public void Line_WhenTheWorkIsDone_IsErased()
    {
        var progress = new ProgressLine(_terminal, Terminal, _clock);
        progress.Begin(8);
        _clock.Advance(seconds: 1);
        string shown = _terminal.ToString();
        progress.Dispose();
        Assert.Equal(shown + "\r" + new string(' ', shown.Length - 1) + "\r", _terminal.ToString());
    }

    [Fact]
    public void Line_OfShortWork_IsNotShown()
    {
        using (new ProgressLine(_terminal, Terminal, _clock)) _clock.Advance(seconds: 0.4);
        Assert.Equal("", _terminal.ToString());
    }

    [Fact]
    public void Line_ThatNobodySees_IsNotShown()
    {
        using (new ProgressLine(_terminal, Terminal with { ShowsProgress = false }, _clock)) _clock.Advance(seconds: 60);
        Assert.Equal("", _terminal.ToString());
    }

    [Fact]
    public void Line_OfANarrowTerminal_IsCut()
    {
        using var progress = new ProgressLine(_terminal, Terminal with { Width = 20 }, _clock);
        progress.Begin(8);
        _clock.Advance(seconds: 1);
        Assert.Equal("\r0 of 8 articles, 0 ", _terminal.ToString());
    }

    /// <summary>A clock that stands until it is moved, and then rings once where a timer has run out.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private readonly List<ManualTimer> _timers = [];
        private TimeSpan _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new ManualTimer(() => callback(state), dueTime);
            _timers.Add(timer);
            return timer;
        }

        public void Advance(double seconds)
        {
            _now += TimeSpan.FromSeconds(seconds);
            foreach (ManualTimer timer in _timers) timer.RingAt(_now);
        }
    }

    private sealed class ManualTimer(Action ring, TimeSpan due) : ITimer
    {
        private bool _isDisposed;

        public void RingAt(TimeSpan now)
        {
            if (now >= due && !_isDisposed) ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
