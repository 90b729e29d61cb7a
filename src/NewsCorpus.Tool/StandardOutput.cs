using System.Runtime.InteropServices;

namespace NewsCorpus.Tool;

/// <summary>
/// Standard output, which throws a <see cref="ClosedPipeException"/> once nobody reads on. The console's own stream would take
/// everything from then on in silence, and a long run would go on for nobody.
/// </summary>
/// <remarks>On Windows there is no such question to ask: there it is silent, too.</remarks>
internal sealed partial class StandardOutput : Stream
{
    private readonly Stream _console = Console.OpenStandardOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (IsClosed()) throw new ClosedPipeException();
        _console.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => _console.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool IsClosed()
    {
        if (OperatingSystem.IsWindows()) return false;
        var output = new Polled { File = 1 };
        return Poll(ref output, 1, timeout: 0) > 0 && (output.Found & (Polled.Error | Polled.HangUp)) != 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Poll(ref Polled file, nuint count, int timeout);

    /// <summary>struct pollfd. Errors and hang-ups are reported without being asked for.</summary>
    private struct Polled
    {
        public const short Error = 0x8, HangUp = 0x10;

        public int File;
        public short Asked;
        public short Found;
    }
}
