using System.Runtime.InteropServices;
using NewsCorpus.Tool.CorpusSource;

namespace NewsCorpus.Tool.Output;

/// <summary>
/// Writes a file as a whole or not at all: the bytes go to a file beside it, which takes its place once they are on the disk. Whoever
/// reads meanwhile sees the old file; a failure, a full disk or a signal that ends the program leaves it, and nothing else, behind.
/// </summary>
internal sealed class AtomicFile
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly Lock _gate = new();
    private readonly string _target;
    private readonly string _temporary;
    private bool _isAbandoned;
    private bool _isInPlace;

    private AtomicFile(string target)
    {
        _target = target;
        _temporary = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(target))!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
    }

    /// <summary>
    /// Writes a file anew. One that exists keeps its permissions; of a symbolic link the file it leads to is written, and the link
    /// stays.
    /// </summary>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <param name="write">Writes the content. What it throws leaves the file as it was.</param>
    /// <exception cref="BadInputException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">A signal is about to end the program.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            var file = new FileInfo(path);
            string target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
            if (Directory.Exists(target)) throw new BadInputException($"'{path}' cannot be written: it is a folder");
            if (IsDevice(target)) WriteThrough(target, write);
            else new AtomicFile(target).Write(write);
        }
        catch (Exception problem) when (FileText.IsAboutFiles(problem))
        {
            throw new BadInputException($"'{path}' cannot be written: {FileText.Reason(problem)}");
        }
    }

    // A device such as /dev/null must be written to; a file in its place would be the end of it.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static void WriteThrough(string path, Action<Stream> write)
    {
        using FileStream device = new(path, FileMode.Open, FileAccess.Write);
        write(device);
    }

    private void Write(Action<Stream> write)
    {
        PosixSignalRegistration[] signals = [.. Endings.Select(signal => PosixSignalRegistration.Create(signal, _ => Abandon()))];
        try
        {
            using (FileStream stream = new(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete))
            {
                write(stream);
                KeepPermissions(stream);
                stream.Flush(flushToDisk: true);
            }

            PutInPlace();
        }
        finally
        {
            Abandon();
            foreach (PosixSignalRegistration signal in signals) signal.Dispose();
        }
    }

    private void KeepPermissions(FileStream stream)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(_target));
    }

    private void PutInPlace()
    {
        lock (_gate)
        {
            if (_isAbandoned) throw new OperationCanceledException();
            File.Move(_temporary, _target, overwrite: true);
            _isInPlace = true;
        }
    }

    /// <summary>Removes what has been written, unless it is the file by now.</summary>
    private void Abandon()
    {
        lock (_gate)
        {
            if (!_isInPlace && !_isAbandoned) Delete();
            _isAbandoned = true;
        }
    }

    private void Delete()
    {
        try
        {
            // A folder that does not exist would be a fault.
            if (File.Exists(_temporary)) File.Delete(_temporary);
        }
        catch (Exception problem) when (FileText.IsAboutFiles(problem))
        {
            // There is a better reason why nothing was written, and a signal waits for nobody.
        }
    }
}
