namespace NewsCorpus.Image;

/// <summary>
/// An image in the bytes of an image file, wherever they are. The places of the pages are copied and checked once, so that nobody who
/// writes to a mapped file can send a reader elsewhere.
/// </summary>
internal sealed class FileImage : CorpusImage
{
    private readonly PinnedMemory _file;
    private readonly PagePlace[][] _segments;

    /// <param name="file">The whole file.</param>
    /// <param name="name">What a message calls it.</param>
    /// <exception cref="InvalidCorpusException">The file is none, is of a newer format, or is damaged.</exception>
    public FileImage(PinnedMemory file, string name)
    {
        _file = file;
        _segments = PageDirectory.Read(file, name);
    }

    public override int SegmentCount => _segments.Length;

    public override int PageCount(int segment) => _segments[segment].Length;

    public override ReadOnlySpan<byte> Page(int segment, int page)
    {
        PagePlace place = _segments[segment][page];
        return _file.Slice(place.Start, place.Length);
    }
}
