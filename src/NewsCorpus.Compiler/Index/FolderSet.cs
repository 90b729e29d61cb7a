namespace NewsCorpus.Compiler.Index;

/// <summary>Folders, which can be asked at once whether a file is in one of them or below it.</summary>
internal sealed class FolderSet
{
    // In the order of their names and none within another: only the last that does not come behind a file can hold it.
    private readonly List<string> _folders = [];

    /// <param name="folders">With their final '/'.</param>
    public FolderSet(IEnumerable<string> folders)
    {
        foreach (string folder in folders.OrderBy(static folder => folder, StringComparer.Ordinal))
        {
            if (!Holds(folder)) _folders.Add(folder);
        }
    }

    public bool Holds(string path)
    {
        int at = _folders.BinarySearch(path, StringComparer.Ordinal);
        int before = at < 0 ? ~at - 1 : at;
        return before >= 0 && path.StartsWith(_folders[before], StringComparison.Ordinal);
    }
}
