namespace NewsCorpus.Tool.CorpusSource;

/// <summary>
/// The files in the folder of an index and below it, by their paths relative to it, with '/' between segments. Nothing is read.
/// </summary>
/// <remarks>
/// Folders that are links, which may lead round in a circle or out of the corpus, and hidden folders (".git") are not looked
/// through for texts that nobody listed; an article that the index lists is found there all the same.
/// </remarks>
internal sealed class CorpusFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _folder;
    private readonly HashSet<string> _walked = new(StringComparer.OrdinalIgnoreCase) { "" };
    private readonly List<string> _files = [];

    /// <param name="folder">The path of the folder with its separator at the end, or nothing for the current one.</param>
    /// <exception cref="BadInputException">A folder cannot be read.</exception>
    public CorpusFolder(string folder)
    {
        _folder = folder;
        Walk();
        _files.Sort(StringComparer.Ordinal);
    }

    /// <summary>The files that an index is to be matched with: those that look like texts, and those it lists.</summary>
    /// <param name="listed">The paths that the index lists.</param>
    public IReadOnlyList<string> FilesFor(IReadOnlySet<string> listed)
    {
        List<string> files = [.. _files.Where(file => IsText(file) || listed.Contains(file))];
        files.AddRange(listed.Where(IsElsewhere).Order(StringComparer.Ordinal));
        return files;
    }

    /// <summary>The path to open a file by.</summary>
    public string PathOf(string file) => _folder + file;

    private static bool IsText(string file) =>
        file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private void Walk()
    {
        var folders = new Stack<string>([""]);
        while (folders.TryPop(out string? below))
        {
            foreach (FileSystemInfo entry in Entries(below))
            {
                string path = below + entry.Name;
                if (entry is FileInfo) _files.Add(path);
                else if (IsLookedThrough(entry) && _walked.Add(path)) folders.Push(path + "/");
            }
        }
    }

    private FileSystemInfo[] Entries(string below)
    {
        string folder = PathOf(below);
        return FileText.Try(
            folder.Length == 0 ? "." : folder, static path => new DirectoryInfo(path).GetFileSystemInfos("*", Everything));
    }

    private static bool IsLookedThrough(FileSystemInfo folder) => folder.Name[0] != '.' && folder.LinkTarget is null;

    private bool IsElsewhere(string listed) =>
        !_walked.Contains(listed[..Math.Max(0, listed.LastIndexOf('/'))]) && File.Exists(PathOf(listed));
}
