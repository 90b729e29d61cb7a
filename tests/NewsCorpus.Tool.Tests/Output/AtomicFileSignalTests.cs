using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Tests.Output;

/// <summary>Alone, because a signal ends all writing of the process, that of other tests included.</summary>
[CollectionDefinition(nameof(AtomicFileSignalTests), DisableParallelization = true)]
[Collection(nameof(AtomicFileSignalTests))]
public sealed class AtomicFileSignalTests : IDisposable
{
    private readonly TemporaryCorpus _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_WhenASignalEndsTheProgram_LeavesTheOldContentAndNothingElse()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        _folder.With("file.txt", "old");
        string file = _folder.PathOf("file.txt");
        using var received = new ManualResetEventSlim();
        using var survival = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
        {
            context.Cancel = true;
            received.Set();
        });
        Assert.Throws<OperationCanceledException>(() => AtomicFile.Write(file, stream =>
        {
            stream.Write("half"u8);
            using Process signal = Process.Start("kill", ["-HUP", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);
            signal.WaitForExit();
            Assert.True(received.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
            // The handlers run one after another, and the one that was registered last may be the last.
            SpinWait.SpinUntil(() => Directory.GetFiles(_folder.Folder).Length == 1, TimeSpan.FromMinutes(1));
        }));
        Assert.Equal("old", _folder.Read("file.txt"));
        Assert.Equal([file], Directory.GetFiles(_folder.Folder));
    }
}
