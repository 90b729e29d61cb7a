using System.IO.MemoryMappedFiles;

namespace NewsCorpus.Image;

/// <summary>A file as memory: the system reads what is looked at, when it is looked at.</summary>
internal static class MappedFile
{
    /// <summary>Maps a whole file for the life of the process.</summary>
    /// <remarks>Throws what <see cref="File.Open(string, FileMode)"/> does.</remarks>
    public static PinnedMemory Map(string path)
    {
        // Whoever replaces the file by renaming another one to its name may do so while it is open.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        long length = file.Length;
        if (length == 0) return default;
        using var mapped = MemoryMappedFile.CreateFromFile(
            file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);

        // The accessor is not disposed: the view outlives the file's handle.
        MemoryMappedViewAccessor view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        return PinnedMemory.Of(view.SafeMemoryMappedViewHandle, length);
    }
}
