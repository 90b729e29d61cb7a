namespace NewsCorpus.Tool.Annotate;

/// <summary>Cuts a stream into lines, one after the other, each as soon as its end has arrived.</summary>
/// <remarks>
/// A line ends in LF or CR LF, the last one perhaps in nothing; a byte order mark before the first is passed over. No other
/// character ends a line: in JSON, U+2028 and its like may stand within one.
/// </remarks>
internal sealed class InputLineReader(Stream input, int longestLine = InputLineReader.LongestLine)
{
    /// <summary>How many bytes a line may have: what is longer is passed over, so that memory has a bound.</summary>
    public const int LongestLine = 128 * 1024 * 1024;

    private const int UsualBuffer = 64 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[UsualBuffer];
    private int _start, _end;

    public IEnumerable<InputLine> Read()
    {
        long number = 0;
        while (TryFindEnd(out int end, out bool isTooLong))
        {
            number++;
            yield return isTooLong ? new InputLine(number, default, IsTooLong: true) : new InputLine(number, Cut(number, end));
            _start = Math.Min(end + 1, _end);
        }
    }

    /// <summary>Reads on to the end of the line that begins at the start of what is left.</summary>
    /// <param name="end">Where its LF is, or what is left ends.</param>
    private bool TryFindEnd(out int end, out bool isTooLong)
    {
        isTooLong = false;
        int searched = _start;
        while (true)
        {
            int found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                end = searched + found;
                return true;
            }

            if (_end - _start > longestLine)
            {
                isTooLong = true;
                _end = _start;
            }

            searched = MakeRoom();
            int read = input.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            if (read > 0) continue;
            end = _end;
            return isTooLong || _end > _start;
        }
    }

    /// <summary>Moves what is left to the front, into a larger buffer where it fills this one.</summary>
    /// <returns>Where it ends.</returns>
    private int MakeRoom()
    {
        int left = _end - _start;
        int size = _buffer.Length;
        if (left > size / 2) size *= 2;
        else if (left < UsualBuffer / 2) size = UsualBuffer;
        byte[] buffer = size == _buffer.Length ? _buffer : new byte[size];
        Buffer.BlockCopy(_buffer, _start, buffer, 0, left);
        (_buffer, _start, _end) = (buffer, 0, left);
        return left;
    }

    private byte[] Cut(long number, int end)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, end - _start);
        if (line is [.., (byte)'\r']) line = line[..^1];
        if (number == 1 && line.StartsWith(ByteOrderMark)) line = line[ByteOrderMark.Length..];
        return line.ToArray();
    }
}
