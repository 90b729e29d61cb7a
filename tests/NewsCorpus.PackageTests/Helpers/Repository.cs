namespace NewsCorpus.PackageTests.Helpers;

/// <summary>The repository whose packages are tested.</summary>
internal static class Repository
{
    private static readonly string[] NotPacked = ["bin", "obj", "artifacts", "tests", "benchmarks", ".git", ".vs", ".idea", "TestResults"];

    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Copies what packages are made of to an empty folder, so that packing disturbs no build and begins with none.</summary>
    public static void CopyTo(string folder)
    {
        Copy(new DirectoryInfo(Root), folder);

        // The commit is part of a package: the copy is read as if it were the clone.
        string git = PathOf(".git");
        if (File.Exists(git)) File.Copy(git, Path.Combine(folder, ".git"));
        else if (Directory.Exists(git)) File.WriteAllText(Path.Combine(folder, ".git"), $"gitdir: {git}\n");
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles().Where(file => !NotPacked.Contains(file.Name))) file.CopyTo(Path.Combine(to, file.Name));
        foreach (DirectoryInfo folder in from.EnumerateDirectories().Where(folder => !NotPacked.Contains(folder.Name)))
            Copy(folder, Path.Combine(to, folder.Name));
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
