using NewsCorpus.Compiler.Diagnostics;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Compiler.Tests.Text;
using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Tests.Image;

public sealed class ImageFileWriterTests
{
    private const string Index = """
        # Rain Papers

        - license: CC0-1.0

        ## Sources

        - **Harian Hujan** `harian`

        ## Articles

        - [Wali Kota Hujan resmikan tanggul baru](id/tanggul.txt)
          - source: @harian
          - date: 2025-06-16T23:30+07:00
          - language: id
        - [Rain City opens its new dam](en/dam.txt)
          - source: @harian
          - date: 2025-06-17
          - language: en
        - [Kota Hujan weiht den Damm ein](de/damm.txt)
          - source: @harian
          - date: 2025-06-18
          - language: de

        ## Entities

        ### People

        - **Rina**
        - **Budi Santoso**
          - aliases: Santoso
          - roles: Wali Kota Hujan [id] (2024..)

        ### Places

        - **Kota Hujan**
          - aliases: Rain City

        """;

    private static readonly (string Path, string Text)[] Files =
        [("id/tanggul.txt", NewsSample.Indonesian), ("en/dam.txt", NewsSample.English), ("de/damm.txt", NewsSample.German)];

    [Theory]
    [InlineData("/elsewhere/some one/a#b%20c", "\n", 1)]
    [InlineData("C:/Berita/Ünï", "\r\n", 2)]
    [InlineData("", "\r\n", 3)]
    public void File_OfTheSameCorpusFromAnotherCheckout_HasTheSameBytes(string folder, string lineEnd, int seed)
    {
        (string Path, string Text)[] files = [.. Files];
        new Random(seed).Shuffle(files);

        Assert.Equal(FileOf("corpus", "\n", Files), FileOf(folder, lineEnd, files));
    }

    [Fact]
    public void File_OfSegments_IsTheirPagesInTheOrderOfWriting()
    {
        ImagePages image = Compile("corpus", "\n", Files);
        byte[] file = Write(image);

        byte[] pages = [.. Pages(image.Segments[1]), .. Pages(image.Segments[0])];

        Assert.Equal(pages, file[ImageFile.HeaderBytes..(ImageFile.HeaderBytes + pages.Length)]);
    }

    [Fact]
    public void File_BehindOtherBytes_CountsFromItsOwnStart()
    {
        ImagePages image = Compile("corpus", "\n", Files);
        using var stream = new MemoryStream();
        stream.Write([1, 2, 3]);

        Write(image, stream);

        Assert.Equal(Write(image), stream.ToArray()[3..]);
    }

    [Fact]
    public void Complete_WithoutASegment_Throws() =>
        Assert.Throws<InvalidOperationException>(() => new ImageFileWriter(Stream.Null).Complete());

    [Fact]
    public void Complete_OfAFile_LeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();

        Write(Compile("corpus", "\n", Files), stream);

        Assert.True(stream.CanWrite);
    }

    private static byte[] FileOf(string folder, string lineEnd, (string Path, string Text)[] files) => Write(Compile(folder, lineEnd, files));

    private static ImagePages Compile(string folder, string lineEnd, (string Path, string Text)[] files)
    {
        IndexModel index = CorpusCompiler.ReadIndex(folder + "/INDEX.md", Index.ReplaceLineEndings(lineEnd), allowedLicenses: null);
        CorpusCompilation compilation = CorpusCompiler.Compile(
            index, [.. files.Select(file => new TextFile($"{folder}/{file.Path}", file.Text.ReplaceLineEndings(lineEnd)))]);
        Assert.DoesNotContain(compilation.Diagnostics.ToArray(), static item => item.Rule.Severity > DiagnosticSeverity.Info);
        return compilation.Image;
    }

    private static byte[] Write(ImagePages image)
    {
        using var stream = new MemoryStream();
        Write(image, stream);
        return stream.ToArray();
    }

    private static void Write(ImagePages image, Stream stream)
    {
        var writer = new ImageFileWriter(stream);
        foreach (SegmentPages segment in image.Segments.Skip(1)) writer.Add(segment);
        writer.Add(image.Segments[0]);
        writer.Complete();
    }

    private static IEnumerable<byte> Pages(SegmentPages segment) =>
        Enumerable.Range(0, segment.Count).SelectMany(page => segment[page]);
}
