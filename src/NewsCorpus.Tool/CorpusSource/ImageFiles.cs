extern alias compiler;
using compiler::NewsCorpus.Image;

namespace NewsCorpus.Tool.CorpusSource;

/// <summary>Tells image files from an INDEX.md, and opens them.</summary>
internal static class ImageFiles
{
    public const string Extension = ".ncimg";

    /// <summary>Whether a file is an image by its first bytes, or should be one by its name.</summary>
    public static bool IsImage(string path) =>
        File.Exists(path) && (path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || HasMagic(path));

    /// <summary>Whether a file begins as images do.</summary>
    /// <exception cref="BadInputException">The file cannot be read.</exception>
    public static bool HasMagic(string path) => FileText.Try(path, static path =>
    {
        using FileStream file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[ImageFile.Magic.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(ImageFile.Magic);
    });

    /// <exception cref="BadInputException">The file cannot be read.</exception>
    /// <exception cref="InvalidCorpusException">The image is damaged.</exception>
    public static Corpus Open(string path) => FileText.Try(path, Corpus.Open);
}
