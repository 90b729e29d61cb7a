using System.Globalization;
using NewsCorpus.Compiler.Model;
using NewsCorpus.Generator.Model;
using NewsCorpus.Image;

namespace NewsCorpus.Generator.Emit;

/// <summary>
/// Writes the image: a file for each segment of articles with its pages as literals, some for the catalogue, and one that finds
/// them all.
/// </summary>
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

    /// <summary>A segment of articles.</summary>
    public static GeneratedFile Segment(CompiledSegment segment) => TargetFile.Write(segment.Target, NameOf(segment.Number), writer =>
    {
        EquatableArray<PageBytes> pages = segment.PageBytes();
        writer.Open($"private static class {ClassOf(segment.Number)}");
        writer.Line($"internal const int Pages = {Number(pages.Count)};");
        writer.Line();
        WritePages(writer, pages);
        writer.Close();
    });

    /// <summary>The catalogue, whose pages stand in the files of its parts.</summary>
    public static GeneratedFile Catalogue(CatalogueSize catalogue) => TargetFile.Write(
        catalogue.Target, NameOf(ImageFormat.Catalogue), writer =>
        {
            string partPages = Number(CataloguePart.MostPages);
            writer.Open($"private static class {ClassOf(ImageFormat.Catalogue)}");
            writer.Line($"internal const int Pages = {Number(catalogue.Pages)};");
            writer.Line();
            writer.Open($"internal static global::System.ReadOnlySpan<byte> Page(int page) => (page / {partPages}) switch");
            for (int part = 0; part * CataloguePart.MostPages < catalogue.Pages; part++)
                writer.Line($"{Number(part)} => {ClassOfPart(part)}.Page(page % {partPages}),");
            writer.Line("_ => default,");
            writer.Close(";");
            writer.Close();
        });

    /// <summary>A part of the catalogue.</summary>
    public static GeneratedFile Part(CataloguePart part) => TargetFile.Write(
        part.Target, $"{NameOf(ImageFormat.Catalogue)}.{NameOfPart(part.Number)}", writer =>
        {
            writer.Open($"private static class {ClassOfPart(part.Number)}");
            WritePages(writer, part.Pages);
            writer.Close();
        });

    private static void WritePages(SourceWriter writer, EquatableArray<PageBytes> pages)
    {
        writer.Open("internal static global::System.ReadOnlySpan<byte> Page(int page) => page switch");
        for (int page = 0; page < pages.Count; page++) writer.Line($"{Number(page)} => ", pages[page].Utf8, ",");
        writer.Line("_ => default,");
        writer.Close(";");
    }

    private static string ClassOf(int segment) => "_" + NameOf(segment);

    private static string ClassOfPart(int part) => ClassOf(ImageFormat.Catalogue) + NameOfPart(part);

    private static string NameOf(int segment) => MemberName.Segment.TrimStart('_') + segment.ToString("00", CultureInfo.InvariantCulture);

    private static string NameOfPart(int part) => "Part" + part.ToString("00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
