using System.IO.MemoryMappedFiles;
#if NET
using Microsoft.Win32.SafeHandles;
#endif

namespace NewsCorpus.Image;

/// <summary>A file as memory: the system reads what is looked at, when it is looked at.</summary>
internal static class MappedFile
{
    // Whoever replaces the file by renaming another one to its name may do so while it is open.
    private const FileShare Share = FileShare.Read | FileShare.Delete;

    /// <summary>Maps a whole file for the life of the process.</summary>
    /// <remarks>Throws what <see cref="File.Open(string, FileMode)"/> does.</remarks>
    public static PinnedMemory Map(string path)
    {
#if NET
        // A stream, which nobody would read, takes some milliseconds more in a process that opens its first file.
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, Share);
        long length = RandomAccess.GetLength(file);
#else
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, Share);
        long length = file.Length;
#endif
        if (length == 0) return default;
        using var mapped = MemoryMappedFile.CreateFromFile(
            file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);

        // The accessor is not disposed: the view outlives the file's handle.
        MemoryMappedViewAccessor view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        return PinnedMemory.Of(view.SafeMemoryMappedViewHandle, length);
    }
}
