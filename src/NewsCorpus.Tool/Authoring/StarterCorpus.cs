namespace NewsCorpus.Tool.Authoring;

/// <summary>The files of the corpus that <c>newscorpus new</c> makes, which this assembly holds.</summary>
internal static class StarterCorpus
{
    /// <summary>The names of the files, the index first.</summary>
    public static IReadOnlyList<string> Files { get; } = ["INDEX.md", "pasar-terapung.txt", "night-ferry.txt"];

    public static byte[] Read(string file)
    {
        using Stream stream = typeof(StarterCorpus).Assembly.GetManifestResourceStream($"Starter/{file}")
            ?? throw new InvalidOperationException($"The tool was built without its starter file '{file}'.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
