using NewsCorpus.Compiler.Entities;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;

namespace NewsCorpus.Compiler.Tests.Image;

/// <summary>Compiling segment by segment, against laying a corpus out at once.</summary>
public sealed class ImageCompilerTests
{
    private const int Articles = 300;

    private static readonly string[] Paths = [.. Enumerable.Range(0, Articles).Select(number => $"corpus/a-{number}.txt")];

    private static readonly IndexModel Index = CorpusCompiler.ReadIndex(
        "corpus/INDEX.md",
        "# Town\n\n- language: id\n- license: CC0-1.0\n\n## Sources\n\n- **Harian** `harian`\n\n## Articles\n\n"
            + string.Concat(Enumerable.Range(0, Articles).Select(number => $"- [Hujan {number}](a-{number}.txt)\n  - source: @harian\n  - date: 2025-01-02\n"))
            + "\n## Entities\n\n### People\n\n- **Rina** `rina`\n",
        allowedLicenses: null);

    [Fact]
    public void Compile_ManySegments_AreThoseOfTheCorpusLaidOutAtOnce()
    {
        var catalogue = new Catalogue(Index.Entities);
        var whole = new WholeCorpus(
            Index.Corpus,
            Index.Sources,
            Index.Entities,
            Index.Articles.Select((facts, number) => ArticleExtractor.Extract(Paths[number], Read(Paths[number]), facts, catalogue).Article)
                .ToEquatableArray());
        List<SegmentPages> written = [];

        ImageCompilation compilation = Compile(Read, written.Add);

        ImagePages expected = whole.Build(SegmentMap.SegmentsFor(Articles));
        Assert.Equal([.. expected.Segments.Skip(1), expected.Segments[0]], written);
        Assert.Equal(expected.ContentHash, compilation.ContentHash);
        Assert.Empty(compilation.Diagnostics.ToArray());
    }

    [Fact]
    public void Compile_OtherOrderOfFiles_GivesTheSameImage() => Assert.Equal(
        Compile(Read, static _ => { }).ContentHash,
        ImageCompiler.Compile(Index, [.. Paths.Reverse()], Read, static _ => { }, static _ => { }, CancellationToken.None).ContentHash);

    [Fact]
    public void Compile_WhileItWorks_TellsOfEachArticleOnce()
    {
        int told = 0;

        ImageCompiler.Compile(Index, Paths, Read, static _ => { }, more => Interlocked.Add(ref told, more), CancellationToken.None);

        Assert.Equal(Articles, told);
    }

    [Fact]
    public void Compile_FileThatCannotBeRead_ThrowsWhatItsReaderThrows() => Assert.Throws<FileNotFoundException>(
        () => Compile(static path => path.Contains("a-7", StringComparison.Ordinal) ? throw new FileNotFoundException(path) : Read(path), static _ => { }));

    [Fact]
    public void Compile_SegmentThatCannotBeWritten_ThrowsWhatItsWriterThrows() =>
        Assert.Throws<InvalidDataException>(() => Compile(Read, static _ => throw new InvalidDataException()));

    [Fact]
    public void Compile_Cancelled_EndsAndWritesNoCatalogue()
    {
        using var cancellation = new CancellationTokenSource();
        List<SegmentPages> written = [];

        Assert.ThrowsAny<OperationCanceledException>(
            () => ImageCompiler.Compile(Index, Paths, Read, written.Add, _ => cancellation.Cancel(), cancellation.Token));
        Assert.True(written.Count < SegmentMap.SegmentsFor(Articles));
    }

    private static ImageCompilation Compile(Func<string, string> read, Action<SegmentPages> write) =>
        ImageCompiler.Compile(Index, Paths, read, write, static _ => { }, CancellationToken.None);

    private static string Read(string path) => $"Rina mengatakan: “Hujan di {path} turun.”\nPasar tutup.";
}
