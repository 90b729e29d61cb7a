using NewsCorpus.Generator.Tests.Helpers;

namespace NewsCorpus.Generator.Tests.Output;

/// <summary>What a reader sees of a small corpus, word by word: the files beside this test.</summary>
public sealed class SnapshotTests
{
    private static readonly Lazy<GeneratorRun> Run = new(() => GeneratorRun.Of(Harbour.Project));

    [Theory]
    [InlineData("Harbour.News.g.cs")]
    [InlineData("Harbour.News.Names00.g.cs")]
    [InlineData("Harbour.News.Image.g.cs")]
    public void Run_Harbour_IsAsApproved(string name)
    {
        string approved = Repository.PathOf($"tests/NewsCorpus.Generator.Tests/Snapshots/{name}.txt");
        string received = Path.Combine(AppContext.BaseDirectory, name + ".received.txt");
        string actual = Run.Value.Sources[name];
        File.WriteAllText(received, actual);

        string expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        Assert.True(expected == actual, $"{name} is not as approved. To accept it: cp '{received}' '{approved}'");
    }
}
