namespace NewsCorpus.Image;

/// <summary>
/// Reads where the pages of an image file are: its header and its end, nothing of the pages. Whatever the bytes are, no page that it
/// finds lies outside of what stands between the two.
/// </summary>
internal ref struct PageDirectory
{
    private readonly string _name;
    private readonly long _place;
    private readonly ReadOnlySpan<byte> _directory;
    private int _at;

    private PageDirectory(string name, long place, ReadOnlySpan<byte> directory)
    {
        _name = name;
        _place = place;
        _directory = directory;
    }

    /// <summary>The places of the pages of all segments.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="name">What a message calls it.</param>
    /// <exception cref="InvalidCorpusException">The file is none, is of a newer format, or is damaged.</exception>
    public static PagePlace[][] Read(PinnedMemory file, string name)
    {
        CheckHeader(file, name);
        if (file.Length < ImageFile.HeaderBytes + ImageFile.TrailerBytes) throw Damage.InFile(name, "it is cut off");
        long trailer = file.Length - ImageFile.TrailerBytes;
        ReadOnlySpan<byte> end = file.Slice(trailer, ImageFile.TrailerBytes);
        if (!end.EndsWith(ImageFile.End)) throw Damage.InFile(name, "it is cut off, or something was written behind its end");
        long place = ImageFile.ReadNumber(end);
        if (place < ImageFile.HeaderBytes || place > trailer || trailer - place > int.MaxValue - ImageFile.NumberBytes)
            throw Damage.InFile(name, "the place of its directory is outside of it");

        // The place, which is the first number of the trailer, stands right behind the directory and is checked along.
        ReadOnlySpan<byte> directory = file.Slice(place, (int)(trailer - place) + ImageFile.NumberBytes);
        if (ImageFile.ReadNumber(end.Slice(ImageFile.NumberBytes)) != ImageFile.Check(file.Slice(0, ImageFile.HeaderBytes), directory))
            throw Damage.InFile(name, "its directory does not have the hash that is stated");
        return new PageDirectory(name, place, directory.Slice(0, directory.Length - ImageFile.NumberBytes)).ReadSegments();
    }

    private static void CheckHeader(PinnedMemory file, string name)
    {
        if (file.Length < ImageFile.HeaderBytes || !file.Slice(0, ImageFile.Magic.Length).SequenceEqual(ImageFile.Magic))
            throw new InvalidCorpusException($"{name} is not a corpus image: it does not begin as one.");
        long format = ImageFile.ReadNumber(file.Slice(ImageFile.Magic.Length, ImageFile.NumberBytes));
        if (format > ImageFile.Version) throw Damage.NewerFile(name, format);
        if (format < 1) throw Damage.InFile(name, "it has no format");
    }

    private PagePlace[][] ReadSegments()
    {
        var segments = new PagePlace[Count()][];
        for (int segment = 0; segment < segments.Length; segment++) segments[segment] = ReadSegment(segment);
        if (_at != _directory.Length) throw Damage.InFile(_name, "its directory is longer than what it lists");
        return segments;
    }

    private PagePlace[] ReadSegment(int segment)
    {
        long start = Number();
        var pages = new PagePlace[Count()];
        for (int page = 0; page < pages.Length; page++)
        {
            long length = Number();
            if (start < ImageFile.HeaderBytes || length is < 0 or > int.MaxValue || start > _place - length)
                throw Damage.InFile(_name, $"page {page} of segment {segment} is outside of it");
            pages[page] = new PagePlace(start, (int)length);
            start += length;
        }

        return pages;
    }

    // Whatever is counted takes a number in the directory, so that a lie cannot take more memory than the file has.
    private int Count()
    {
        long count = Number();
        if (count < 0 || count > (_directory.Length - _at) / ImageFile.NumberBytes)
            throw Damage.InFile(_name, $"its directory has no room for the {count} entries that it counts");
        return (int)count;
    }

    private long Number()
    {
        if (_directory.Length - _at < ImageFile.NumberBytes) throw Damage.InFile(_name, "its directory is cut off");
        long number = ImageFile.ReadNumber(_directory.Slice(_at));
        _at += ImageFile.NumberBytes;
        return number;
    }
}
