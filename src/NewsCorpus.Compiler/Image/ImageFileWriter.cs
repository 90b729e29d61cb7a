using NewsCorpus.Image;

namespace NewsCorpus.Compiler.Image;

/// <summary>
/// Writes an image as one file, in one pass: segments as they are finished, and behind them where they are. Never seeks, and keeps
/// nothing but the lengths of the pages.
/// </summary>
/// <param name="stream">Where the file goes, from where it stands; not disposed.</param>
internal sealed class ImageFileWriter(Stream stream)
{
    private readonly List<Placed> _segments = [];
    private readonly byte[] _header = Header();
    private long _length;

    /// <summary>Writes the next segment: those of articles in the order of their numbers, the catalogue behind them.</summary>
    public void Add(SegmentPages segment)
    {
        if (_segments.Count == 0) Write(_header);
        var lengths = new int[segment.Count];
        _segments.Add(new Placed(_length, lengths));
        for (int page = 0; page < lengths.Length; page++)
        {
            Write(segment[page]);
            lengths[page] = segment[page].Length;
        }
    }

    /// <summary>Writes where everything is, with which the file is complete.</summary>
    /// <exception cref="InvalidOperationException">No segment was added.</exception>
    public void Complete()
    {
        if (_segments.Count == 0) throw new InvalidOperationException("An image has a catalogue.");
        byte[] directory = Directory();
        uint check = ImageFile.Check(_header, directory);
        Write(directory);
        WriteNumber(check);
        Write(ImageFile.End.ToArray());
    }

    private static byte[] Header()
    {
        var header = new byte[ImageFile.HeaderBytes];
        ImageFile.Magic.CopyTo(header);
        ImageFile.WriteNumber(header.AsSpan(ImageFile.Magic.Length), ImageFile.Version);
        return header;
    }

    // The directory and its own place, which is where the pages end.
    private byte[] Directory()
    {
        List<long> numbers = [_segments.Count];
        Placed catalogue = _segments[_segments.Count - 1];
        Append(numbers, catalogue);
        for (int i = 0; i < _segments.Count - 1; i++) Append(numbers, _segments[i]);
        numbers.Add(_length);
        var bytes = new byte[numbers.Count * ImageFile.NumberBytes];
        for (int i = 0; i < numbers.Count; i++) ImageFile.WriteNumber(bytes.AsSpan(i * ImageFile.NumberBytes), numbers[i]);
        return bytes;
    }

    private static void Append(List<long> numbers, Placed segment)
    {
        numbers.Add(segment.Place);
        numbers.Add(segment.Lengths.Length);
        foreach (int length in segment.Lengths) numbers.Add(length);
    }

    private void WriteNumber(long number)
    {
        var bytes = new byte[ImageFile.NumberBytes];
        ImageFile.WriteNumber(bytes, number);
        Write(bytes);
    }

    private void Write(byte[] bytes)
    {
        stream.Write(bytes, 0, bytes.Length);
        _length += bytes.Length;
    }

    /// <summary>A segment that was written: where its first page is, and how long each page is.</summary>
    private readonly record struct Placed(long Place, int[] Lengths);
}
