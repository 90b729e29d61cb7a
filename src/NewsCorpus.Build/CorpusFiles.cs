using Microsoft.Build.Framework;
using NewsCorpus.Compiler.Index;

namespace NewsCorpus.Build;

/// <summary>The additional files of a project, by the folders in which they are.</summary>
/// <param name="files">The files.</param>
/// <param name="indexes">Those of them that are indexes.</param>
internal sealed class CorpusFiles(IReadOnlyList<ITaskItem> files, IReadOnlyList<ITaskItem> indexes)
{
    private readonly string[] _paths = [.. files.Select(PathOf)];
    private readonly string[] _folders = [.. indexes.Select(static index => CorpusPath.FolderOf(PathOf(index)))];

    public IReadOnlyList<ITaskItem> Indexes => indexes;

    /// <summary>The full path, with '/' between its segments.</summary>
    public static string PathOf(ITaskItem file) => CorpusPath.Normalize(file.GetMetadata("FullPath"));

    /// <summary>The files in the folder of an index and below it, among which its articles are.</summary>
    public IEnumerable<ITaskItem> Below(int index) => Where(path => IsIn(path, _folders[index]));

    /// <summary>Those of them that are not in the folder of another index below it, nor an index.</summary>
    public IEnumerable<ITaskItem> OwnedBy(int index)
    {
        string[] others = [.. _folders.Where(folder => folder.Length > _folders[index].Length && IsIn(folder, _folders[index]))];
        HashSet<string> indexPaths = new(indexes.Select(PathOf), StringComparer.Ordinal);
        return Where(path => IsIn(path, _folders[index]) && !others.Any(folder => IsIn(path, folder)) && !indexPaths.Contains(path));
    }

    private IEnumerable<ITaskItem> Where(Func<string, bool> isMeant) => files.Where((_, number) => isMeant(_paths[number]));

    private static bool IsIn(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);
}
