extern alias compiler;
using System.Text;
using compiler::NewsCorpus.Compiler.Formatting;
using NewsCorpus.Tool.CorpusSource;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Authoring;

/// <summary>An INDEX.md that is read to be written again.</summary>
internal static class IndexFile
{
    private const string UsualName = "INDEX.md";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The index that is meant: the one that is named, or else the one in the current folder or in its seeds.</summary>
    /// <exception cref="BadInputException">It is named twice, or not named and not there.</exception>
    public static string Locate(string? named, string? corpus)
    {
        if (named is not null && corpus is not null) throw new BadInputException("name the INDEX.md once, with --corpus or without");
        if ((named ?? corpus) is { } path) return path;
        if (File.Exists(UsualName)) return UsualName;
        string inSeeds = Path.Combine("seeds", UsualName);
        return File.Exists(inSeeds)
            ? inSeeds
            : throw new BadInputException($"there is neither '{UsualName}' here nor '{inSeeds}'; name the index");
    }

    /// <summary>The text of an index.</summary>
    /// <exception cref="BadInputException">It cannot be read, or not without loss.</exception>
    public static string Read(string path)
    {
        CorpusReader.RequireFile(path);
        string text = FileText.Read(path);
        return text.Contains('\uFFFD', StringComparison.Ordinal)
            ? throw new BadInputException($"'{path}' holds bytes that are not valid UTF-8, which would be lost; save it as UTF-8")
            : text;
    }

    /// <summary>The text that a change of an index gives.</summary>
    /// <exception cref="BadInputException">The index has lines that are not understood.</exception>
    public static string Require(string path, FormattedIndex changed) => changed.Text ?? throw new BadInputException(
        $"'{path}' is left as it is, because a line in it is not understood: {changed.Faults[0]}; run '{CommandLine.Name} check {path}'");

    /// <exception cref="BadInputException">The file cannot be written.</exception>
    public static void Write(string path, string text) => AtomicFile.Write(path, stream => stream.Write(Utf8.GetBytes(text)));
}
