using System.Globalization;
using NewsCorpus.Compiler.Image;
using NewsCorpus.Generator.Model;

namespace NewsCorpus.Generator.Emit;

/// <summary>Writes the image: a file for each segment with its pages as literals, and one that finds them.</summary>
internal static class ImageEmitter
{
    /// <summary>The class through which the library reads the pages.</summary>
    public static GeneratedFile Image(CorpusTarget target, int articleSegments) => TargetFile.Write(target, "Image", writer =>
    {
        int segments = articleSegments + 1;
        writer.Open($"private sealed class {MemberName.Pages} : global::NewsCorpus.Image.CorpusImage");
        writer.Line($"public override int SegmentCount => {Number(segments)};");
        writer.Line();
        writer.Open("public override int PageCount(int segment) => segment switch");
        for (int segment = 0; segment < segments; segment++) writer.Line($"{Number(segment)} => {ClassOf(segment)}.Pages,");
        writer.Line("_ => 0,");
        writer.Close(";");
        writer.Line();
        writer.Open("public override global::System.ReadOnlySpan<byte> Page(int segment, int page) => segment switch");
        for (int segment = 0; segment < segments; segment++) writer.Line($"{Number(segment)} => {ClassOf(segment)}.Page(page),");
        writer.Line("_ => default,");
        writer.Close(";");
        writer.Close();
    });

    public static GeneratedFile Segment(CompiledSegment segment) => TargetFile.Write(
        segment.Target, NameOf(segment.Number), writer => WritePages(writer, ClassOf(segment.Number), segment.Pages));

    private static void WritePages(SourceWriter writer, string name, SegmentPages pages)
    {
        writer.Open($"private static class {name}");
        writer.Line($"internal const int Pages = {Number(pages.Count)};");
        writer.Line();
        writer.Open("internal static global::System.ReadOnlySpan<byte> Page(int page) => page switch");
        for (int page = 0; page < pages.Count; page++) writer.Line($"{Number(page)} => {Literal.Utf8(pages[page])},");
        writer.Line("_ => default,");
        writer.Close(";");
        writer.Close();
    }

    private static string ClassOf(int segment) => "_" + NameOf(segment);

    private static string NameOf(int segment) => "Segment" + segment.ToString("00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
