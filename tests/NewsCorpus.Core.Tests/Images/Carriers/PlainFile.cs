using System.Buffers.Binary;
using System.Text;

namespace NewsCorpus.Core.Tests.Images.Carriers;

/// <summary>An image file, read and written by docs/image-format.md alone, so that a test can make it lie.</summary>
internal sealed class PlainFile
{
    private const int Header = 16, Trailer = 24, Number = 8;

    private long _distance;

    public PlainFile(byte[] file)
    {
        Head = file[..Header];
        int place = (int)NumberAt(file, file.Length - Trailer);
        Body = file[Header..place];
        Directory = [.. Enumerable.Range(0, (file.Length - Trailer - place) / Number).Select(i => NumberAt(file, place + (i * Number)))];
    }

    /// <summary>The magic and the format.</summary>
    public byte[] Head { get; }

    /// <summary>All pages.</summary>
    public byte[] Body { get; set; }

    /// <summary>The number of segments; of each its place, its number of pages, and their lengths.</summary>
    public long[] Directory { get; set; }

    /// <summary>The pages that the directory leads to.</summary>
    public byte[][][] Segments()
    {
        var segments = new byte[Directory[0]][][];
        int at = 1;
        foreach (ref byte[][] pages in segments.AsSpan())
        {
            int place = (int)Directory[at] - Header;
            pages = new byte[Directory[at + 1]][];
            at += 2;
            foreach (ref byte[] page in pages.AsSpan())
            {
                page = Body.AsSpan(place, (int)Directory[at]).ToArray();
                place += (int)Directory[at++];
            }
        }

        return segments;
    }

    /// <summary>The same, with all pages so much farther away from the header.</summary>
    public PlainFile MovedBy(long distance)
    {
        var moved = new PlainFile(Write()) { _distance = distance };
        for (int segment = 0, at = 1; segment < Directory[0]; segment++, at += 2 + (int)Directory[at + 1]) moved.Directory[at] += distance;
        return moved;
    }

    /// <summary>The file with a check that is right.</summary>
    public byte[] Write() => [.. Head, .. Body, .. End()];

    /// <summary>What stands behind the pages.</summary>
    public byte[] End()
    {
        byte[] numbers = [.. Directory.Append(Header + _distance + Body.Length).SelectMany(Bytes)];
        uint hash = 2166136261;
        foreach (byte part in Head.Concat(numbers)) hash = (hash ^ part) * 16777619;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        hash ^= hash >> 16;
        return [.. numbers, .. Bytes(hash), .. Encoding.ASCII.GetBytes("NCIMEND\n")];
    }

    private static long NumberAt(byte[] file, int at) => BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(at));

    private static byte[] Bytes(long number)
    {
        var bytes = new byte[Number];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        return bytes;
    }
}
