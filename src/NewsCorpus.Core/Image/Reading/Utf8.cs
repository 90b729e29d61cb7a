using System.Text;

namespace NewsCorpus.Image;

/// <summary>Decoding of UTF-8 on both targets. What is not UTF-8 becomes U+FFFD, as everywhere in .NET.</summary>
internal static class Utf8
{
    public static string Decode(ReadOnlySpan<byte> bytes) =>
#if NET
        Encoding.UTF8.GetString(bytes);
#else
        bytes.IsEmpty ? "" : Encoding.UTF8.GetString(bytes.ToArray());
#endif

    /// <summary>Decodes into a buffer that is at least as long as the bytes, which is always long enough.</summary>
    public static int Decode(ReadOnlySpan<byte> bytes, char[] units)
    {
#if NET
        return Encoding.UTF8.GetChars(bytes, units);
#else
        byte[] copy = bytes.ToArray();
        return Encoding.UTF8.GetChars(copy, 0, copy.Length, units, 0);
#endif
    }
}
