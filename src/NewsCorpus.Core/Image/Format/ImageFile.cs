using System.Buffers.Binary;

namespace NewsCorpus.Image;

/// <summary>
/// How the pages of an image stand in one file, or in a resource with the same bytes. See docs/image-format.md. All numbers are of 64
/// bits, their lowest byte first.
/// </summary>
internal static class ImageFile
{
    /// <summary>The format of the file that is written; that of the pages has a number of its own, in them.</summary>
    public const int Version = 1;

    public const int NumberBytes = sizeof(long);

    /// <summary>The header: <see cref="Magic"/> and the format.</summary>
    public const int HeaderBytes = 2 * NumberBytes;

    /// <summary>The trailer: the place of the directory, the check, and <see cref="End"/>.</summary>
    public const int TrailerBytes = 3 * NumberBytes;

    /// <summary>The part of the trailer behind what the check covers: the check itself and <see cref="End"/>.</summary>
    public const int UncheckedBytes = 2 * NumberBytes;

    // The first byte is none of UTF-8, and a transfer as text would change the line ending.
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'N', (byte)'C', (byte)'I', (byte)'M', (byte)'G', (byte)'\r', (byte)'\n'];

    public static ReadOnlySpan<byte> End => "NCIMEND\n"u8;

    public static long ReadNumber(ReadOnlySpan<byte> source) => BinaryPrimitives.ReadInt64LittleEndian(source);

    public static void WriteNumber(Span<byte> destination, long number) => BinaryPrimitives.WriteInt64LittleEndian(destination, number);

    /// <summary>What tells a damaged header or directory: a hash of the header, the directory and its place.</summary>
    /// <param name="header">The header.</param>
    /// <param name="directory">The directory and the first number of the trailer.</param>
    public static uint Check(ReadOnlySpan<byte> header, ReadOnlySpan<byte> directory)
    {
        uint hash = StableHash.Start;
        foreach (byte part in header) hash = StableHash.Add(hash, (char)part);
        foreach (byte part in directory) hash = StableHash.Add(hash, (char)part);
        return StableHash.Finish(hash);
    }
}
