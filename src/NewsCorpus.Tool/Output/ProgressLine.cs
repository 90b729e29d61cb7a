using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsCorpus.Tool.Output;

/// <summary>
/// How far long work has come, in one line of a terminal that is written over and in the end erased. Work that is soon done shows
/// nothing, and so does work that nobody watches.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500), Interval = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private readonly TextWriter _terminal;
    private readonly TimeProvider _clock;
    private readonly int _width;
    private readonly ITimer? _timer;
    private readonly PosixSignalRegistration[] _signals;
    private readonly long _start;
    private int _total;
    private int _done;
    private int _drawn;
    private bool _isOver;

    public ProgressLine(TextWriter terminal, Screen screen, TimeProvider clock)
    {
        _terminal = terminal;
        _clock = clock;
        // The last column stays free: some terminals break the line behind it.
        _width = screen.Width - 1;
        _start = clock.GetTimestamp();
        _signals = screen.ShowsProgress
            ? [PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => End()), PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => End())]
            : [];
        _timer = screen.ShowsProgress ? clock.CreateTimer(_ => Draw(), state: null, Patience, Interval) : null;
    }

    /// <summary>Says how many articles there are.</summary>
    public void Begin(int total) => Volatile.Write(ref _total, total);

    /// <summary>Says that more articles are done. Any thread may.</summary>
    public void Advance(int articles) => Interlocked.Add(ref _done, articles);

    public void Dispose()
    {
        _timer?.Dispose();
        End();
        foreach (PosixSignalRegistration signal in _signals) signal.Dispose();
    }

    private void Draw()
    {
        lock (_gate)
        {
            if (!_isOver) Show(Line());
        }
    }

    private void End()
    {
        lock (_gate)
        {
            if (_drawn > 0 && !_isOver)
            {
                Show("");
                _terminal.Write('\r');
                _terminal.Flush();
            }

            _isOver = true;
        }
    }

    private void Show(string line)
    {
        string shown = line.Length > _width ? line[.._width] : line;
        _terminal.Write('\r');
        _terminal.Write(shown.PadRight(_drawn));
        _terminal.Flush();
        _drawn = shown.Length;
    }

    private string Line()
    {
        int done = Volatile.Read(ref _done), total = Volatile.Read(ref _total);
        double rate = done / _clock.GetElapsedTime(_start).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} articles, {rate:N0} a second");
    }
}
