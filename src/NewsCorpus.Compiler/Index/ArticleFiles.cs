using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Index;

/// <summary>Finds the files of articles among the files that a project or a folder has.</summary>
internal static class ArticleFiles
{
    public static ArticleFileMatch Match(IndexModel index, IReadOnlyList<string> filePaths)
    {
        string indexPath = CorpusPath.Normalize(index.Path);
        string folder = CorpusPath.FolderOf(indexPath);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<string> below = [];
        for (int number = 0; number < filePaths.Count; number++)
        {
            string path = CorpusPath.Normalize(filePaths[number]);
            if (!path.StartsWith(folder, StringComparison.Ordinal)) continue;
            string relative = path.Substring(folder.Length);
            if (numbers.ContainsKey(relative)) continue;
            numbers.Add(relative, number);
            below.Add(relative);
        }

        var missing = new DiagnosticList(index.Path);
        var names = new FileNames(below);
        int[] files = new int[index.Articles.Count];
        var listed = new HashSet<string>(index.Places.UnusableArticles, StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i++)
        {
            ArticleFacts article = index.Articles[i];
            listed.Add(article.Path);
            files[i] = numbers.TryGetValue(article.Path, out int number) ? number : -1;
            if (files[i] < 0 && !article.IsWithdrawn)
                missing.Add(DiagnosticRules.FileNotFound, index.Places.Articles[i].Link, article.Path, names.Hint(article.Path));
        }

        string indexName = indexPath.Substring(folder.Length);
        IEnumerable<CorpusDiagnostic> unlisted = Unlisted(below, listed, indexName)
            .Select(relative => new CorpusDiagnostic(
                DiagnosticRules.FileNotListed, filePaths[numbers[relative]], default, relative, indexName));
        return new ArticleFileMatch(
            new EquatableArray<int>(files),
            missing.ToEquatableArray().Concat(unlisted).ToEquatableArray());
    }

    /// <summary>The files that look like articles and are not listed, in the order of their names.</summary>
    private static List<string> Unlisted(List<string> below, HashSet<string> listed, string indexName)
    {
        // A folder with an index of its own is another corpus.
        var others = new FolderSet(below
            .Where(path => path.EndsWith("/" + indexName, StringComparison.Ordinal))
            .Select(CorpusPath.FolderOf));
        List<string> unlisted = [.. below.Where(path =>
            IsText(path)
            && !listed.Contains(path)
            && !string.Equals(path, indexName, StringComparison.Ordinal)
            && !IsReadme(path)
            && !others.Holds(path))];
        unlisted.Sort(StringComparer.Ordinal);
        return unlisted;
    }

    private static bool IsText(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsReadme(string path) =>
        string.Equals(path.Substring(path.LastIndexOf('/') + 1), "README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a missing path was meant to be; the tables are made at the first fault.</summary>
    private sealed class FileNames(List<string> paths)
    {
        private readonly Suggestion _suggestion = new();
        private Dictionary<string, string>? _withoutCase;
        private Dictionary<string, string>? _byName;

        public string Hint(string path)
        {
            if (_withoutCase is null || _byName is null) MakeTables(out _withoutCase, out _byName);
            if (_withoutCase.TryGetValue(path, out string? found)) return Suggestion.Hint(found);
            if (_byName.TryGetValue(NameOf(path), out found)) return Suggestion.Hint(found);
            return _suggestion.Hint(path, paths);
        }

        private void MakeTables(out Dictionary<string, string> withoutCase, out Dictionary<string, string> byName)
        {
            withoutCase = new(StringComparer.OrdinalIgnoreCase);
            byName = new(StringComparer.OrdinalIgnoreCase);
            foreach (string path in paths)
            {
                if (!withoutCase.ContainsKey(path)) withoutCase.Add(path, path);
                if (!byName.ContainsKey(NameOf(path))) byName.Add(NameOf(path), path);
            }
        }

        private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
    }
}
