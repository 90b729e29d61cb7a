namespace NewsCorpus.Accuracy;

/// <summary>The repository that this program was built in: where its seeds are, and its pages.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Root = new(FindRoot);

    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root.Value, relative));

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new UnusableInputException("this program does not lie within the repository that it measures");
    }
}
