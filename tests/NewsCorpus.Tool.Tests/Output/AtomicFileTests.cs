using System.Runtime.Versioning;
using NewsCorpus.Tool.Output;

namespace NewsCorpus.Tool.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryCorpus _folder = new();

    private string File => _folder.PathOf("file.txt");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("old")]
    [InlineData("old, and longer than what comes")]
    public void Write_OfAFile_LeavesTheNewContentAndNothingElse(string? old)
    {
        if (old is not null) _folder.With("file.txt", old);
        AtomicFile.Write(File, static stream => stream.Write("new"u8));
        Assert.Equal("new", _folder.Read("file.txt"));
        AssertAlone();
    }

    [Fact]
    public void Write_ThatFails_LeavesTheOldContentAndNothingElse()
    {
        _folder.With("file.txt", "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(File, static stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", _folder.Read("file.txt"));
        AssertAlone();
    }

    [Fact]
    public void Write_OnAFullDisk_SaysSoAndLeavesTheOldContent()
    {
        _folder.With("file.txt", "old");
        var problem = Assert.Throws<BadInputException>(() => AtomicFile.Write(File, static _ => throw new IOException("no room")));
        Assert.Equal($"'{File}' cannot be written: no room", problem.Message);
        Assert.Equal("old", _folder.Read("file.txt"));
        AssertAlone();
    }

    [Fact]
    public void Write_BeforeItIsDone_ShowsTheOldContent()
    {
        _folder.With("file.txt", "old");
        AtomicFile.Write(File, stream =>
        {
            stream.Write("new"u8);
            stream.Flush();
            Assert.Equal("old", _folder.Read("file.txt"));
        });
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Write_OfAFileThatExists_KeepsItsPermissions()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions.");
        _folder.With("file.txt", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherRead;
        System.IO.File.SetUnixFileMode(File, Mode);
        AtomicFile.Write(File, static stream => stream.Write("new"u8));
        Assert.Equal(Mode, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void Write_OfASymbolicLink_WritesWhatItLeadsTo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets only some users make links.");
        _folder.With("real/file.txt", "old");
        System.IO.File.CreateSymbolicLink(File, "real/file.txt");
        AtomicFile.Write(File, static stream => stream.Write("new"u8));
        Assert.Equal("real/file.txt", new FileInfo(File).LinkTarget);
        Assert.Equal("new", _folder.Read("real/file.txt"));
    }

    [Fact]
    public void Write_OfADevice_LeavesItOne()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no devices among its files.");
        AtomicFile.Write("/dev/null", static stream => stream.Write("new"u8));
        Assert.Empty(System.IO.File.ReadAllBytes("/dev/null"));
    }

    [Theory]
    [InlineData("", "it is a folder")]
    [InlineData("none/file.txt", "it does not exist, or is a link to nothing")]
    public void Write_WhereNoFileCanBe_SaysWhy(string file, string reason)
    {
        string path = _folder.PathOf(file);
        var problem = Assert.Throws<BadInputException>(() => AtomicFile.Write(path, static _ => { }));
        Assert.Equal($"'{path}' cannot be written: {reason}", problem.Message);
    }

    private void AssertAlone() => Assert.Equal([File], Directory.GetFiles(_folder.Folder));
}
