using System.Text;

namespace NewsCorpus.Tool.Tests;

/// <summary>A folder with an INDEX.md and texts, as long as a test runs.</summary>
public sealed class TemporaryCorpus : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public TemporaryCorpus() => Folder = Directory.CreateTempSubdirectory("newscorpus-").FullName;

    public string Folder { get; }

    public string Index => PathOf("INDEX.md");

    public string PathOf(string file) => Path.Combine(Folder, file);

    public TemporaryCorpus With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text, Utf8);
        return this;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file), Utf8);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
